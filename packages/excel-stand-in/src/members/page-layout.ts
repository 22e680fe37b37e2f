import type { Sheet } from "../book/book";
import { isWholeColumns, isWholeRows } from "../engine/area";
import { ExcelError } from "../errors";
import type { Args } from "../protocol/args";
import { type HostObject, object, objectType } from "../protocol/object-type";
import { areaAddress } from "../references/address";
import { type Cells, findCells } from "../range/cells";
import { field, fields } from "./field";

const store = (sheet: Sheet): { history: Sheet["book"]["history"]; stored: Sheet["page"] } => ({
  history: sheet.book.history,
  stored: sheet.page,
});

/** Excel's defaults; margins in points. */
const pageDefaults = {
  orientation: "Portrait",
  paperSize: "Letter",
  blackAndWhite: false,
  printErrors: "AsDisplayed",
  zoom: { scale: 100 },
  centerHorizontally: false,
  centerVertically: false,
  printHeadings: false,
  printGridlines: false,
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  printComments: "NoComments",
  draftMode: false,
  firstPageNumber: "",
  printOrder: "DownThenOver",
};

/** Areas whose cells were all deleted are none: where no other is left, nothing is set any more. */
const cellsAt = (sheet: Sheet, key: string): Cells | null => {
  const kept = sheet.page.fields[key];
  if (typeof kept !== "string") return null;
  const areas = kept.replace(/^=/, "").split(",");
  const left = areas.filter((address) => !address.includes("#REF!"));
  return left.length === 0 ? null : findCells(sheet, left.join(","));
};
const rangeAt =
  (key: string, type: "Range" | "RangeAreas") =>
  (sheet: Sheet): HostObject | null => {
    const cells = cellsAt(sheet, key);
    return cells && object(type, cells);
  };
const demanded =
  (find: (sheet: Sheet) => HostObject | null) =>
  (sheet: Sheet): HostObject => {
    const found = find(sheet);
    if (!found) throw new ExcelError("ItemNotFound");
    return found;
  };

/** Addresses are kept with a leading `=`, so that they move with the cells like any formula. */
function keep(sheet: Sheet, key: string, args: Args, fits: (cells: Cells) => boolean): void {
  const cells = args.maybe(0, "RangeAreas") ?? args.maybe(0, "Range") ?? findCells(sheet, args.text(0));
  if (!fits(cells)) throw new ExcelError("InvalidArgument");
  field<Sheet>(key, null, store).set?.(sheet, `=${cells.areas.map(areaAddress).join(",")}`);
}

const area = rangeAt("printArea", "RangeAreas");
const titleRows = rangeAt("printTitleRows", "Range");
const titleColumns = rangeAt("printTitleColumns", "Range");

const pointsPer: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };
const marginNames: Readonly<Record<string, string>> = {
  top: "topMargin",
  bottom: "bottomMargin",
  left: "leftMargin",
  right: "rightMargin",
  header: "headerMargin",
  footer: "footerMargin",
};

export const pageLayoutType = objectType("PageLayout", {
  properties: fields<Sheet>(pageDefaults, store),
  objects: { headersFooters: (sheet) => object("HeaderFooterGroup", sheet) },
  methods: {
    getPrintArea: demanded(area),
    getPrintAreaOrNullObject: area,
    getPrintTitleRows: demanded(titleRows),
    getPrintTitleRowsOrNullObject: titleRows,
    getPrintTitleColumns: demanded(titleColumns),
    getPrintTitleColumnsOrNullObject: titleColumns,
    setPrintArea: (sheet, args) => {
      keep(sheet, "printArea", args, () => true);
    },
    setPrintTitleRows: (sheet, args) => {
      keep(sheet, "printTitleRows", args, ({ areas }) => areas.every(isWholeRows));
    },
    setPrintTitleColumns: (sheet, args) => {
      keep(sheet, "printTitleColumns", args, ({ areas }) => areas.every(isWholeColumns));
    },
    setPrintMargins: (sheet, args) => {
      const factor = pointsPer[args.text(0)];
      if (factor === undefined) throw new ExcelError("InvalidArgument");
      const changed: Record<string, unknown> = { ...sheet.page.fields };
      for (const [name, value] of Object.entries(args.fields(1))) {
        const margin = marginNames[name];
        if (!margin || typeof value !== "number") throw new ExcelError("InvalidArgument");
        changed[margin] = value * factor;
      }
      sheet.book.history.change(sheet.page, "fields", changed);
    },
  },
});

export const headerFooterGroupType = objectType("HeaderFooterGroup", {
  properties: fields<Sheet>({ state: "Default", useSheetMargins: true, useSheetScale: true }, store),
  objects: Object.fromEntries(
    ["defaultForAllPages", "firstPage", "evenPages", "oddPages"].map((pages) => [
      pages,
      (sheet: Sheet) => object("HeaderFooter", { sheet, pages }),
    ]),
  ),
});

const texts = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"];
interface Texts {
  readonly sheet: Sheet;
  readonly pages: string;
}
export const headerFooterType = objectType("HeaderFooter", {
  properties: Object.fromEntries(
    texts.map((name) => [
      name,
      {
        get: ({ sheet, pages }: Texts) => sheet.page.fields[`${pages}.${name}`] ?? "",
        set: ({ sheet, pages }: Texts, value: unknown) => {
          field<Sheet>(`${pages}.${name}`, "", store).set?.(sheet, String(value));
        },
      },
    ]),
  ),
});
