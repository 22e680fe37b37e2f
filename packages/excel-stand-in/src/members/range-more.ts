import { recalculate } from "../engine/engine";
import {
  type Area,
  cellCount,
  columnCount,
  intersect,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
} from "../engine/area";
import { ExcelError } from "../errors";
import { type HostObject, object, objectType } from "../protocol/object-type";
import { areaAddress } from "../references/address";
import { type Cells, cellsAddress, cellsOf, demandOnSheet, findCells, storedAreas } from "../range/cells";
import { clear } from "../range/clear";
import { copyCells } from "../range/copy";
import { shownText } from "../range/text";
import { sortRows } from "../range/sort";
import type { Args } from "../protocol/args";
import { collection } from "./collection";
import { demandSome, special } from "./range-lookups";
import { valueType } from "../range/edit";

const each = (cells: Cells, change: (area: Area) => Area): HostObject =>
  object("RangeAreas", cellsOf(cells.sheet, ...cells.areas.map((area) => demandOnSheet(change(area)))));

function shared(cells: Cells, args: Args): HostObject | null {
  const other = args.maybe(0, "RangeAreas") ?? args.maybe(0, "Range") ?? findCells(cells.sheet, args.text(0));
  const areas = cells.areas.flatMap((area) => other.areas.flatMap((place) => intersect(area, place) ?? []));
  return areas.length > 0 ? object("RangeAreas", cellsOf(cells.sheet, ...areas)) : null;
}

function used(cells: Cells): HostObject | null {
  const areas = storedAreas(cells);
  return areas.length > 0 ? object("RangeAreas", cellsOf(cells.sheet, ...areas)) : null;
}

export const rangeAreasType = objectType("RangeAreas", {
  properties: {
    address: { get: cellsAddress },
    addressLocal: { get: cellsAddress },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    isEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
    isEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
    style: { get: () => "Normal" },
  },
  objects: {
    areas: (cells) =>
      object("RangeCollection", { ranges: cells.areas.map((area) => cellsOf(cells.sheet, area)) }),
    format: (cells) => object("RangeFormat", cells),
    worksheet: (cells) => object("Worksheet", cells.sheet),
    conditionalFormats: (cells) => object("ConditionalFormatCollection", cells),
    dataValidation: (cells) => object("DataValidation", cells),
  },
  methods: {
    clear: (cells, args) => {
      clear(cells, args.optionalText(0) ?? "All");
    },
    calculate: (cells) => recalculate(cells.sheet.book.engine),
    setDirty: (cells) => recalculate(cells.sheet.book.engine),
    copyFrom: (cells, args) => {
      const source =
        args.maybe(0, "Range") ?? args.maybe(0, "RangeAreas") ?? findCells(cells.sheet, args.text(0));
      for (const area of cells.areas) {
        copyCells(cellsOf(cells.sheet, area), source, {
          what: args.optionalText(1) ?? "All",
          skipBlanks: args.flag(2),
          transpose: args.flag(3),
        });
      }
    },
    getEntireColumn: (cells) => each(cells, (area) => ({ ...area, top: 0, bottom: lastRow })),
    getEntireRow: (cells) => each(cells, (area) => ({ ...area, left: 0, right: lastColumn })),
    getIntersection: (cells, args) => demandSome(shared(cells, args)),
    getIntersectionOrNullObject: shared,
    getOffsetRangeAreas: (cells, args) => {
      const [rows, columns] = [args.number(0), args.number(1)];
      return each(cells, (area) => ({
        top: area.top + rows,
        bottom: area.bottom + rows,
        left: area.left + columns,
        right: area.right + columns,
      }));
    },
    getSpecialCells: (cells, args) => demandSome(special(cells, args)),
    getSpecialCellsOrNullObject: special,
    getUsedRangeAreas: (cells) => demandSome(used(cells)),
    getUsedRangeAreasOrNullObject: used,
    getTables: (cells) =>
      object("TableCollection", { book: cells.sheet.book, scope: cells.sheet, within: cells }),
  },
});

const rangesOf = ({ ranges }: { readonly ranges: readonly Cells[] }): HostObject[] =>
  ranges.map((cells) => object("Range", cells));
export const rangeCollectionType = objectType(
  "RangeCollection",
  collection(rangesOf, () => null),
);

interface View {
  readonly cells: Cells;
  readonly rows: readonly number[];
}
const viewMatrix = (view: View, read: (row: number, column: number) => unknown): unknown[][] => {
  const [area] = view.cells.areas;
  if (!area) throw new ExcelError("InvalidReference");
  return view.rows.map((row) =>
    Array.from({ length: columnCount(area) }, (_, index) => read(row, area.left + index)),
  );
};
const cellAt = (
  { cells }: View,
  row: number,
  column: number,
): ReturnType<Cells["sheet"]["book"]["engine"]["cell"]> =>
  cells.sheet.book.engine.cell(cells.sheet.id, row, column);

export const rangeViewType = objectType("RangeView", {
  properties: {
    values: { get: (view) => viewMatrix(view, (row, column) => cellAt(view, row, column).value ?? "") },
    formulas: {
      get: (view) =>
        viewMatrix(
          view,
          (row, column) => cellAt(view, row, column).formula ?? cellAt(view, row, column).value ?? "",
        ),
    },
    text: {
      get: (view) =>
        viewMatrix(view, (row, column) => shownText(cellAt(view, row, column), view.cells.sheet.book.locale)),
    },
    valueTypes: { get: (view) => viewMatrix(view, (row, column) => valueType(cellAt(view, row, column))) },
    numberFormat: {
      get: (view) =>
        viewMatrix(view, (row, column) => cellAt(view, row, column).format.numberFormat ?? "General"),
    },
    cellAddresses: {
      get: (view) =>
        viewMatrix(view, (row, column) =>
          areaAddress({ top: row, bottom: row, left: column, right: column }),
        ),
    },
    rowCount: { get: ({ rows }) => rows.length },
    columnCount: { get: ({ cells }) => (cells.areas[0] ? columnCount(cells.areas[0]) : 0) },
    index: { get: ({ rows, cells }) => (rows[0] ?? 0) - (cells.areas[0]?.top ?? 0) },
  },
  objects: { rows: (view) => object("RangeViewCollection", view) },
  methods: { getRange: ({ cells }) => object("Range", cellsOf(cells.sheet, ...cells.areas)) },
});

const viewRows = ({ cells, rows }: View): HostObject[] =>
  rows.map((row) => object("RangeView", { cells, rows: [row] }));
export const rangeViewCollectionType = objectType(
  "RangeViewCollection",
  collection(viewRows, () => null),
);

export const removeDuplicatesResultType = objectType("RemoveDuplicatesResult", {
  properties: {
    removed: { get: ({ removed }) => removed },
    uniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
});

export const rangeSortType = objectType("RangeSort", {
  methods: {
    apply: (cells, args) => {
      const keys = args.all[0];
      if (!Array.isArray(keys)) throw new ExcelError("InvalidArgument");
      sortRows(cells, keys as never, {
        matchCase: args.flag(1),
        header: args.flag(2),
        byColumns: args.optionalText(3) === "Columns",
      });
    },
  },
});
