import { recalculate } from "../engine/engine";
import type { Sheet } from "../book/book";
import { sheetEvents } from "../events/event-types";
import { ExcelError } from "../errors";
import { type HostObject, object, objectType } from "../protocol/object-type";
import { cellsOf, demandOnSheet, findCells, usedArea } from "../range/cells";
import { readColor } from "../range/colors";
import { findIn, readCriteria, replaceIn } from "../range/find";
import { showLevels } from "../range/outline";
import { cellArea, lastColumn, lastRow } from "../engine/area";
import { activate, factsOf, positionOf, visibilityOf } from "../sheets/activation";
import { copySheet, deleteSheet, setName, setPosition, setVisibility } from "../sheets/sheet-list";

const color = (value: unknown): string => (value === "" ? "" : readColor(value));

/** The next or previous sheet, of the visible ones if so asked. */
function neighbour(sheet: Sheet, by: 1 | -1, visibleOnly: boolean): HostObject | null {
  const { book } = sheet;
  const order = book.engine.sheets();
  for (let index = positionOf(sheet) + by; index >= 0 && index < order.length; index += by) {
    const other = book.sheets.get(order[index]?.id ?? "");
    if (other && (!visibleOnly || visibilityOf(other) === "Visible")) return object("Worksheet", other);
  }
  return null;
}

function demandFound<Found>(found: Found | null): Found {
  if (found === null) throw new ExcelError("ItemNotFound");
  return found;
}

function usedRange(sheet: Sheet, valuesOnly: boolean): HostObject | null {
  const area = usedArea(sheet, valuesOnly);
  return area && object("Range", cellsOf(sheet, area));
}

const wholeSheet = { top: 0, left: 0, bottom: lastRow, right: lastColumn };
const foundAreas = (
  sheet: Sheet,
  text: string,
  criteria: Readonly<Record<string, unknown>>,
): HostObject | null => {
  const found = findIn(cellsOf(sheet, wholeSheet), text, readCriteria(criteria));
  return found.length > 0 ? object("RangeAreas", cellsOf(sheet, ...found)) : null;
};

export const worksheetType = objectType("Worksheet", {
  properties: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => factsOf(sheet).name,
      set: (sheet, value) => {
        setName(sheet, String(value));
      },
    },
    position: {
      get: positionOf,
      set: (sheet, value) => {
        setPosition(sheet, Number(value));
      },
    },
    visibility: { get: visibilityOf, set: setVisibility },
    tabColor: {
      get: (sheet) => factsOf(sheet).tabColor,
      set: (sheet, value) => {
        sheet.book.engine.changeSheet(sheet.id, { tabColor: color(value) });
      },
    },
    showGridlines: {
      get: (sheet) => factsOf(sheet).gridlines,
      set: (sheet, value) => {
        sheet.book.engine.changeSheet(sheet.id, { gridlines: value === true });
      },
    },
    showHeadings: {
      get: (sheet) => sheet.headings,
      set: (sheet, value) => {
        sheet.book.history.change(sheet, "headings", value === true);
      },
    },
    standardHeight: { get: (sheet) => sheet.book.engine.defaultSize(sheet.id, "rows") },
    standardWidth: {
      get: (sheet) => sheet.book.engine.defaultSize(sheet.id, "columns"),
      set: (sheet, value) => {
        sheet.book.engine.setDefaultSize(sheet.id, "columns", Number(value));
      },
    },
    enableCalculation: {
      get: (sheet) => sheet.calculates,
      set: (sheet, value) => {
        sheet.book.history.change(sheet, "calculates", value === true);
      },
    },
    tabId: { get: positionOf },
  },
  objects: {
    names: (sheet) => object("NamedItemCollection", { book: sheet.book, scope: sheet }),
    tables: (sheet) => object("TableCollection", { book: sheet.book, scope: sheet }),
    charts: (sheet) => object("ChartCollection", sheet),
    comments: (sheet) => object("CommentCollection", { book: sheet.book, scope: sheet }),
    protection: (sheet) => object("WorksheetProtection", sheet),
    freezePanes: (sheet) => object("WorksheetFreezePanes", sheet),
    autoFilter: (sheet) => object("AutoFilter", { sheet, table: null }),
    pageLayout: (sheet) => object("PageLayout", sheet),
    customProperties: (sheet) => object("WorksheetCustomPropertyCollection", sheet),
    horizontalPageBreaks: (sheet) => object("PageBreakCollection", { sheet, axis: "row" }),
    verticalPageBreaks: (sheet) => object("PageBreakCollection", { sheet, axis: "column" }),
  },
  methods: {
    activate: (sheet) => {
      activate(sheet);
    },
    calculate: (sheet) => recalculate(sheet.book.engine),
    copy: (sheet, args) =>
      object("Worksheet", copySheet(sheet, args.optionalText(0) ?? "None", args.maybe(1, "Worksheet"))),
    delete: (sheet) => {
      deleteSheet(sheet);
    },
    getCell: (sheet, args) =>
      object("Range", cellsOf(sheet, demandOnSheet(cellArea(args.number(0), args.number(1))))),
    getRange: (sheet, args) => {
      const address = args.optionalText(0);
      const cells = address === undefined ? cellsOf(sheet, wholeSheet) : findCells(sheet, address);
      if (cells.areas.length !== 1) throw new ExcelError("InvalidArgument");
      return object("Range", cells);
    },
    getRangeByIndexes: (sheet, args) => {
      const [top, left] = [args.number(0), args.number(1)];
      const area = demandOnSheet({
        top,
        left,
        bottom: top + args.number(2) - 1,
        right: left + args.number(3) - 1,
      });
      return object("Range", cellsOf(sheet, area));
    },
    getRanges: (sheet, args) => {
      const address = args.optionalText(0);
      return object(
        "RangeAreas",
        address === undefined ? cellsOf(sheet, wholeSheet) : findCells(sheet, address),
      );
    },
    getUsedRange: (sheet, args) =>
      usedRange(sheet, args.flag(0)) ?? object("Range", cellsOf(sheet, cellArea(0, 0))),
    getUsedRangeOrNullObject: (sheet, args) => usedRange(sheet, args.flag(0)),
    getNext: (sheet, args) => demandFound(neighbour(sheet, 1, args.flag(0))),
    getNextOrNullObject: (sheet, args) => neighbour(sheet, 1, args.flag(0)),
    getPrevious: (sheet, args) => demandFound(neighbour(sheet, -1, args.flag(0))),
    getPreviousOrNullObject: (sheet, args) => neighbour(sheet, -1, args.flag(0)),
    showOutlineLevels: (sheet, args) => {
      showLevels(sheet, "rows", args.number(0));
      showLevels(sheet, "columns", args.number(1));
    },
    findAll: (sheet, args) => demandFound(foundAreas(sheet, args.text(0), args.fields(1))),
    findAllOrNullObject: (sheet, args) => foundAreas(sheet, args.text(0), args.fields(1)),
    replaceAll: (sheet, args) =>
      replaceIn(cellsOf(sheet, wholeSheet), args.text(0), args.text(1), readCriteria(args.fields(2))),
  },
  identity: (sheet) => ({ Id: sheet.id }),
  events: sheetEvents,
  eventTarget: (sheet) => sheet.id,
});
