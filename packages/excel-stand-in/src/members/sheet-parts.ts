import type { Sheet } from "../book/book";
import { ExcelError } from "../errors";
import { lastColumn, lastRow } from "../engine/area";
import { type HostObject, object, objectType } from "../protocol/object-type";
import { cellsOf, findCells, only } from "../range/cells";
import { factsOf } from "../sheets/activation";
import { protect, protectionDefaults, unprotect } from "../sheets/protection";
import { collection } from "./collection";

export const worksheetProtectionType = objectType("WorksheetProtection", {
  properties: {
    protected: { get: (sheet) => sheet.protection !== null },
    options: { get: (sheet) => sheet.protection?.options ?? protectionDefaults },
  },
  methods: {
    protect: (sheet, args) => {
      protect(sheet, args.fields(0), args.optionalText(1));
    },
    unprotect: (sheet, args) => unprotect(sheet, args.optionalText(0)),
  },
});

function frozen(sheet: Sheet): HostObject | null {
  const { frozenRows, frozenColumns } = factsOf(sheet);
  if (frozenRows === 0 && frozenColumns === 0) return null;
  const bottom = frozenRows === 0 ? lastRow : frozenRows - 1;
  const right = frozenColumns === 0 ? lastColumn : frozenColumns - 1;
  return object("Range", cellsOf(sheet, { top: 0, left: 0, bottom, right }));
}
const freeze = (sheet: Sheet, frozenRows: number, frozenColumns: number): void => {
  sheet.book.engine.changeSheet(sheet.id, { frozenRows, frozenColumns });
};

export const worksheetFreezePanesType = objectType("WorksheetFreezePanes", {
  methods: {
    freezeAt: (sheet, args) => {
      const area = only(args.maybe(0, "Range") ?? findCells(sheet, args.text(0)));
      freeze(
        sheet,
        area.bottom === lastRow ? 0 : area.bottom + 1,
        area.right === lastColumn ? 0 : area.right + 1,
      );
    },
    freezeRows: (sheet, args) => {
      freeze(sheet, args.optionalNumber(0) ?? 0, 0);
    },
    freezeColumns: (sheet, args) => {
      freeze(sheet, 0, args.optionalNumber(0) ?? 0);
    },
    unfreeze: (sheet) => {
      freeze(sheet, 0, 0);
    },
    getLocation: (sheet) => {
      const found = frozen(sheet);
      if (!found) throw new ExcelError("ItemNotFound");
      return found;
    },
    getLocationOrNullObject: frozen,
  },
});

interface Breaks {
  readonly sheet: Sheet;
  readonly axis: "row" | "column";
}
const listName = ({ axis }: Breaks): "rowBreaks" | "columnBreaks" => `${axis}Breaks`;
const breaks = (target: Breaks): HostObject[] =>
  target.sheet[listName(target)].map((index) => object("PageBreak", { ...target, index }));
const setBreaks = (target: Breaks, list: readonly number[]): void => {
  target.sheet.book.history.change(
    target.sheet,
    listName(target),
    [...new Set(list)].sort((a, b) => a - b),
  );
};

export const pageBreakCollectionType = objectType(
  "PageBreakCollection",
  collection<Breaks>(
    breaks,
    // By its place in the collection; the client finds a break again by its id.
    (target, key) =>
      typeof key === "number"
        ? (breaks(target)[key] ?? null)
        : (breaks(target).find((found) => String((found.target as { index: number }).index) === key) ?? null),
    {
      add: (target, args) => {
        const area = only(args.maybe(0, "Range") ?? findCells(target.sheet, args.text(0)));
        const index = target.axis === "row" ? area.top : area.left;
        setBreaks(target, [...target.sheet[listName(target)], index]);
        return object("PageBreak", { ...target, index });
      },
      removePageBreaks: (target) => {
        setBreaks(target, []);
      },
    },
  ),
);

export const pageBreakType = objectType("PageBreak", {
  properties: {
    rowIndex: { get: ({ axis, index }) => (axis === "row" ? index : 0) },
    columnIndex: { get: ({ axis, index }) => (axis === "column" ? index : 0) },
  },
  methods: {
    delete: (target) => {
      setBreaks(
        target,
        target.sheet[listName(target)].filter((index) => index !== target.index),
      );
    },
    getCellAfterBreak: ({ sheet, axis, index }) => {
      const [top, left] = axis === "row" ? [index, 0] : [0, index];
      return object("Range", cellsOf(sheet, { top, left, bottom: top, right: left }));
    },
  },
  identity: ({ index }) => ({ _Id: String(index) }),
});
