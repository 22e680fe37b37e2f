import type { Book } from "../book/book";
import { ExcelError } from "../errors";
import { type HostObject, object, objectType } from "../protocol/object-type";
import { cellsOf, cellsOfFormula } from "../range/cells";
import { field } from "./field";
import { demandWorkbook, insertWorksheets } from "./insert-worksheets";
import { protectWorkbook, unprotectWorkbook } from "../sheets/protection";

const activeChart = ({ activeChart: active }: Book): HostObject | null =>
  active && object("Chart", { sheet: active.sheet, item: active.chart, part: "" });

export const workbookType = objectType("Workbook", {
  properties: {
    name: { get: (book) => book.name },
    readOnly: { get: (book) => book.history.readOnly },
    calculationEngineVersion: { get: () => 191_029 },
    autoSave: { get: () => false },
    previouslySaved: { get: () => true },
    isDirty: field("isDirty", false, (book: Book) => ({ history: book.history, stored: book.calculation })),
    usePrecisionAsDisplayed: { get: () => false },
    chartDataPointTrack: { get: () => true },
  },
  objects: {
    worksheets: (book) => object("WorksheetCollection", book),
    names: (book) => object("NamedItemCollection", { book, scope: null }),
    tables: (book) => object("TableCollection", { book, scope: null }),
    application: (book) => object("Application", book),
    functions: (book) => object("Functions", book),
    bindings: (book) => object("BindingCollection", book),
    styles: (book) => object("StyleCollection", book),
    settings: (book) => object("SettingCollection", book),
    customXmlParts: (book) => object("CustomXmlPartCollection", book),
    properties: (book) => object("DocumentProperties", book),
    protection: (book) => object("WorkbookProtection", book),
    comments: (book) => object("CommentCollection", { book, scope: null }),
    _Runtime: (book) => object("Runtime", book),
  },
  methods: {
    getActiveCell: (book) => {
      const { sheet, areas } = book.selection;
      const found = book.sheets.get(sheet);
      const [area] = areas;
      if (!found || !area) throw new ExcelError("InvalidSelection");
      return object("Range", cellsOf(found, { ...area, bottom: area.top, right: area.left }));
    },
    getActiveChart: (book) => {
      const found = activeChart(book);
      if (!found) throw new ExcelError("ItemNotFound");
      return found;
    },
    getActiveChartOrNullObject: activeChart,
    getSelectedRange: (book) => {
      const found = book.sheets.get(book.selection.sheet);
      if (!found || book.selection.areas.length !== 1) throw new ExcelError("InvalidSelection");
      return object("Range", cellsOf(found, ...book.selection.areas));
    },
    getSelectedRanges: (book) => {
      const found = book.sheets.get(book.selection.sheet);
      if (!found) throw new ExcelError("InvalidSelection");
      return object("RangeAreas", cellsOf(found, ...book.selection.areas));
    },
    getIsActiveCollabSession: () => false,
    /** What `Excel.createWorkbook` calls: there is no second window here, so a test looks at what would be in it. */
    createAndOpenWorkbook: (book, args) => {
      const base64 = args.optionalText(0) ?? "";
      if (base64 !== "") demandWorkbook(base64);
      book.openedBeside.push(base64);
    },
    insertWorksheetsFromBase64: insertWorksheets,
    save: () => null,
    close: () => null,
    _GetSheetById: (book, args) => {
      const sheet = book.sheets.get(args.text(0));
      return sheet ? object("Worksheet", sheet) : null;
    },
    _GetAnotherWorksheetById: (book, args) => {
      const sheet = book.sheets.get(args.text(0));
      return sheet ? object("Worksheet", sheet) : null;
    },
    _GetRangeForEventByReferenceId: (book, args) => {
      const cells = cellsOfFormula(book, args.text(0), null);
      return cells && object("Range", cells);
    },
  },
  /** `onActivated` is told when the workbook's window comes to the front, which here it never leaves. */
  events: { ActivatedEvent: 2203, AutoSaveSettingChangedEvent: 2200 },
  identity: () => ({}),
});

export const workbookProtectionType = objectType("WorkbookProtection", {
  properties: { protected: { get: (book) => book.protection !== null } },
  methods: {
    protect: (book, args) => {
      protectWorkbook(book, args.optionalText(0));
    },
    unprotect: (book, args) => unprotectWorkbook(book, args.optionalText(0)),
  },
});

export const runtimeType = objectType("Runtime", {
  properties: {
    enableEvents: {
      get: (book) => book.enableEvents,
      set: (book, value) => {
        book.enableEvents = value === true;
      },
    },
  },
});
