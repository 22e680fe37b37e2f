import type { Sheet, Table } from "../book/book";
import { type Area, columnCount } from "../engine/area";
import { tableCriteria } from "../range/filter";
import { areaAddress } from "../references/address";
import { openedFile } from "./opened-file";
import type { PackageWriter } from "./package-file";
import { passRelations } from "./pass-through";
import { readTableStyle } from "./read-parts";
import { autoFilterXml } from "./write-filter";
import {
  child,
  childrenOf,
  ns,
  parseXml,
  sourceOf,
  tag,
  textOf,
  withAttributes,
  type XmlElement,
  xmlDocument,
} from "./xml";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const hasHeaders = ({ fields }: Table): boolean => fields["showHeaders"] !== false;
const hasTotals = ({ fields }: Table): boolean => fields["showTotals"] === true;
/** Headings and rows, without the totals: what the filter is about. */
const filtered = (table: Table): Area =>
  hasTotals(table) ? { ...table.area, bottom: table.area.bottom - 1 } : table.area;

function tableFilterXml(sheet: Sheet, table: Table, before?: XmlElement): string {
  if (!hasHeaders(table) || table.fields["showFilterButton"] === false) return "";
  return autoFilterXml(sheet.book, { area: filtered(table), criteria: tableCriteria(table) }, before);
}

const styleAttributes = ({ fields }: Table): Record<string, string | boolean> => {
  const on = (name: string): boolean => fields[name] === true;
  return {
    name: textOf(fields["style"], "TableStyleMedium2"),
    showFirstColumn: on("highlightFirstColumn"),
    showLastColumn: on("highlightLastColumn"),
    showRowStripes: fields["showBandedRows"] !== false,
    showColumnStripes: on("showBandedColumns"),
  };
};

/** A column's heading. In the file a table's headings must be as in its cells, or Excel repairs the file. */
const headingAt = (sheet: Sheet, { area }: Table, index: number): string | null => {
  const { value } = sheet.book.engine.cell(sheet.id, area.top, area.left + index);
  return value === null ? null : String(value);
};

function tableXml(sheet: Sheet, table: Table, id: number): string {
  const { area, fields } = table;
  const headers = hasHeaders(table);
  const totals = hasTotals(table);
  const columns = Array.from({ length: columnCount(area) }, (_, index) => {
    const heading = headers ? headingAt(sheet, table, index) : null;
    return tag("tableColumn", { id: index + 1, name: heading ?? `Column${index + 1}` });
  });
  const name = String(fields["name"]);
  const attributes = {
    xmlns: ns.main,
    id,
    name,
    displayName: name,
    ref: areaAddress(area),
    headerRowCount: headers ? undefined : 0,
    totalsRowCount: totals ? 1 : undefined,
    totalsRowShown: totals,
  };
  const content = [
    tableFilterXml(sheet, table),
    tag("tableColumns", { count: columns.length }, columns.join("")),
    tag("tableStyleInfo", styleAttributes(table)),
  ];
  return xmlDocument(tag("table", attributes, content.join("")));
}

/** Puts `wanted` where `before` stands; where nothing stands, at the beginning of the element. */
function exchanged(text: string, before: XmlElement | undefined, wanted: string): string {
  if (before) return text.replace(before.source, () => wanted);
  return text.replace(/^<[^>]*>/, (opening) => opening + wanted);
}

/** A table's part in the file with what changed of it; null if its rows of headings and totals or its columns did. */
function keptTable(sheet: Sheet, table: Table, source: string, id: number): string | null {
  const { area, fields } = table;
  const root = parseXml(source);
  const columns = childrenOf(child(root, "tableColumns"), "tableColumn");
  const { ref: refBefore, headerRowCount, totalsRowCount = "0" } = root.attributes;
  const sameRows =
    (headerRowCount !== "0") === hasHeaders(table) && Number(totalsRowCount) > 0 === hasTotals(table);
  if (columns.length !== columnCount(area) || !sameRows) return null;
  const ref = areaAddress(area);
  const name = textOf(fields["name"]);
  const filter = child(root, "autoFilter");
  const style = child(root, "tableStyleInfo");
  const sameStyle = Object.entries(readTableStyle(root)).every(([field, value]) => fields[field] === value);
  let text = withAttributes(root.source, { id, name, displayName: name, ref });
  text = exchanged(text, filter, tableFilterXml(sheet, table, filter));
  if (style && !sameStyle)
    text = exchanged(text, style, withAttributes(style.source, styleAttributes(table)));
  if (refBefore !== ref) text = text.replace(sourceOf(child(root, "sortState")), "");
  if (!hasHeaders(table)) return xmlDocument(text);
  for (const [index, column] of columns.entries()) {
    const heading = headingAt(sheet, table, index);
    if (heading === null || heading === column.attributes["name"]) continue;
    text = text.replace(column.source, () => withAttributes(column.source, { name: heading }));
  }
  return xmlDocument(text);
}

/** Writes a sheet's tables; `nextId` gives numbers that are unique in the file. */
export function writeTables(file: PackageWriter, sheet: Sheet, path: string, nextId: () => number): string {
  const opened = openedFile(sheet.book);
  const parts = sheet.tables.map((table) => {
    const id = nextId();
    const target = file.freePath((number) => `xl/tables/table${number}.xml`, id);
    const part = table.fields["part"];
    const before = typeof part === "string" ? part : undefined;
    const source = before === undefined ? undefined : opened?.file.text(before);
    const kept = source ? keptTable(sheet, table, source, id) : null;
    file.part(target, `${spreadsheet}.table+xml`, kept ?? tableXml(sheet, table, id));
    if (opened && before !== undefined && kept !== null)
      passRelations(file, opened, target, opened.file.relations(before));
    return tag("tablePart", { "r:id": file.relate(path, `${office}/table`, target) });
  });
  return parts.length > 0 ? tag("tableParts", { count: parts.length }, parts.join("")) : "";
}
