import type { Sheet } from "../book/book";
import { usedArea } from "../range/cells";
import { areaAddress, columnName } from "../references/address";
import { factsOf } from "../sheets/activation";
import { digitOf, openedFile, type OpenedSheet } from "./opened-file";
import { outlineLevels } from "./outlines";
import { widthOfPoints } from "./sizes";
import { filterXml } from "./write-filter";
import { columnsXml, rowsXml } from "./write-lines";
import { fitsToPages, pageParts, protectionXml } from "./write-page";
import type { Strings } from "./write-cells";
import { conditionalFormatsXml } from "./write-conditional-formats";
import { extensionsXml } from "./write-extensions";
import { validationsXml } from "./write-validations";
import type { StyleBook } from "./write-styles";
import {
  child,
  childrenOf,
  ns,
  prefixedAttributes,
  sourceOf,
  tag,
  withAttributes,
  type XmlElement,
} from "./xml";

/** Links from a sheet to its parts, as ready XML: hyperlinks, drawings of comments, tables, the sheet's properties. */
export interface SheetLinks {
  readonly hyperlinks: string;
  readonly legacyDrawing: string;
  readonly tableParts: string;
  readonly customProperties: string;
}

/** The elements of a worksheet in the order the schema wants (ECMA-376 Part 1, §18.3.1.99). */
const order = (
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios " +
  "autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations " +
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches " +
  "ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems " +
  "tableParts extLst"
).split(" ");

/** How the frozen panes of a sheet read, to see whether they are as they were. */
export const frozenKey = (sheet: Sheet): string => {
  const { frozenRows, frozenColumns } = factsOf(sheet);
  return `${frozenRows},${frozenColumns}`;
};

function paneXml(sheet: Sheet): string {
  const { frozenRows, frozenColumns } = factsOf(sheet);
  if (frozenRows + frozenColumns === 0) return "";
  return tag("pane", {
    xSplit: frozenColumns || undefined,
    ySplit: frozenRows || undefined,
    topLeftCell: `${columnName(frozenColumns)}${frozenRows + 1}`,
    activePane: frozenRows > 0 ? (frozenColumns > 0 ? "bottomRight" : "bottomLeft") : "topRight",
    state: "frozen",
  });
}

function viewXml(sheet: Sheet, before: OpenedSheet | undefined): string {
  const attributes = {
    showGridLines: factsOf(sheet).gridlines ? undefined : false,
    showRowColHeaders: sheet.headings ? undefined : false,
    tabSelected: sheet.book.activeSheet === sheet.id ? true : undefined,
    workbookViewId: 0,
  };
  const [view, ...others] = childrenOf(child(before?.root, "sheetViews"), "sheetView").map(sourceOf);
  if (view === undefined) return tag("sheetViews", {}, tag("sheetView", attributes, paneXml(sheet)));
  const first =
    before?.facts.frozen === frozenKey(sheet)
      ? withAttributes(view, attributes)
      : tag("sheetView", { ...prefixedAttributes(view), ...attributes }, paneXml(sheet));
  return tag("sheetViews", {}, [first, ...others].join(""));
}

function propertiesXml(sheet: Sheet, before: OpenedSheet | undefined): string {
  const { tabColor } = factsOf(sheet);
  const element = child(before?.root, "sheetPr");
  const filtered = Object.keys(sheet.filter?.criteria ?? {}).length > 0;
  const attributes = {
    ...prefixedAttributes(sourceOf(element)),
    filterMode: filtered ? true : undefined,
  };
  const color = tabColor ? tag("tabColor", { rgb: `FF${tabColor.slice(1)}` }) : "";
  const page = {
    ...prefixedAttributes(sourceOf(child(element, "pageSetUpPr"))),
    fitToPage: fitsToPages(sheet) ? true : undefined,
  };
  const content = [
    before?.facts.tabColor === tabColor ? sourceOf(child(element, "tabColor")) : color,
    sourceOf(child(element, "outlinePr")),
    Object.values(page).some((value) => value !== undefined) ? tag("pageSetUpPr", page) : "",
  ].join("");
  const said = content !== "" || Object.values(attributes).some((value) => value !== undefined);
  return said ? tag("sheetPr", attributes, content) : "";
}

function sizesXml(sheet: Sheet, before: OpenedSheet | undefined): string {
  const { engine } = sheet.book;
  const height = engine.defaultSize(sheet.id, "rows");
  const width = engine.defaultSize(sheet.id, "columns");
  const attributes = prefixedAttributes(sourceOf(child(before?.root, "sheetFormatPr")));
  const rows = { defaultRowHeight: height, customHeight: height === 15 ? undefined : true };
  return tag("sheetFormatPr", {
    ...attributes,
    ...(before?.facts.rowHeight === height ? { defaultRowHeight: height, ...attributes } : rows),
    ...(before?.facts.columnWidth === width
      ? {}
      : { defaultColWidth: widthOfPoints(width, digitOf(sheet.book)) }),
    ...outlineLevels(sheet),
  });
}

/** What of the sheet the model does not have, by the name of the place where the schema wants it. */
function keptParts(
  before: OpenedSheet | undefined,
  written: Readonly<Record<string, string>>,
): Map<string, string> {
  const kept = new Map<string, string>();
  const placeOf = (element: XmlElement): string | undefined =>
    order.includes(element.name)
      ? element.name
      : element.children.map(placeOf).find((place) => place !== undefined);
  for (const element of before?.root.children ?? []) {
    const place = placeOf(element);
    if (place === undefined || place in written) continue;
    kept.set(place, (kept.get(place) ?? "") + element.source);
  }
  return kept;
}

/** One sheet's part: what the model has, and what the opened file has beyond it. */
export function sheetXml(sheet: Sheet, styles: StyleBook, strings: Strings, links: SheetLinks): string {
  const before = openedFile(sheet.book)?.sheets.get(sheet);
  const used = usedArea(sheet, false);
  const merges = sheet.book.engine
    .merges(sheet.id)
    .map((area) => tag("mergeCell", { ref: areaAddress(area) }));
  const written: Record<string, string> = {
    sheetPr: propertiesXml(sheet, before),
    dimension: tag("dimension", { ref: used ? areaAddress(used) : "A1" }),
    sheetViews: viewXml(sheet, before),
    sheetFormatPr: sizesXml(sheet, before),
    cols: columnsXml(sheet, styles),
    sheetData: `<sheetData>${rowsXml(sheet, styles, strings)}</sheetData>`,
    sheetProtection: protectionXml(sheet),
    autoFilter: filterXml(sheet),
    mergeCells: merges.length > 0 ? tag("mergeCells", { count: merges.length }, merges.join("")) : "",
    conditionalFormatting: conditionalFormatsXml(sheet, styles),
    dataValidations: validationsXml(sheet),
    ...pageParts(sheet),
    ...links,
    extLst: extensionsXml(sheet, before),
  };
  const kept = keptParts(before, written);
  const parts = order.map((name) => written[name] ?? kept.get(name) ?? "");
  const namespaces = {
    ...prefixedAttributes(sourceOf(before?.root)),
    xmlns: ns.main,
    "xmlns:r": ns.relations,
  };
  return tag("worksheet", namespaces, parts.join(""));
}
