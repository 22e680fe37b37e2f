import type { Sheet, Table } from "../book/book";
import { columnCount } from "../engine/area";
import { areaAddress } from "../references/address";
import { openedFile, sourceFor } from "./opened-file";
import type { PackageWriter } from "./package-file";
import { passRelations } from "./pass-through";
import { child, childrenOf, ns, parseXml, sourceOf, tag, textOf, withAttributes, xmlDocument } from "./xml";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export function writeHyperlinks(file: PackageWriter, sheet: Sheet, path: string): string {
  const links = sheet.hyperlinks.map((link) => {
    const { area, address, documentReference, screenTip } = link;
    const id = address === undefined ? undefined : file.relate(path, `${office}/hyperlink`, address, true);
    const place = { ref: areaAddress(area), "r:id": id };
    const source = sourceFor(sheet.book, link);
    return source === undefined
      ? tag("hyperlink", { ...place, location: documentReference, tooltip: screenTip })
      : withAttributes(source, place);
  });
  return links.length > 0 ? tag("hyperlinks", {}, links.join("")) : "";
}

function tableXml(sheet: Sheet, { area, fields }: Table, id: number): string {
  const headers = fields["showHeaders"] !== false;
  const totals = fields["showTotals"] === true;
  const columns = Array.from({ length: columnCount(area) }, (_, index) => {
    const heading = headers ? sheet.book.engine.cell(sheet.id, area.top, area.left + index).value : null;
    return tag("tableColumn", { id: index + 1, name: String(heading ?? `Column${index + 1}`) });
  });
  const body = totals ? { ...area, bottom: area.bottom - 1 } : area;
  const filter =
    headers && fields["showFilterButton"] !== false ? tag("autoFilter", { ref: areaAddress(body) }) : "";
  const on = (name: string): boolean => fields[name] === true;
  const style = {
    name: textOf(fields["style"], "TableStyleMedium2"),
    showFirstColumn: on("highlightFirstColumn"),
    showLastColumn: on("highlightLastColumn"),
    showRowStripes: fields["showBandedRows"] !== false,
    showColumnStripes: on("showBandedColumns"),
  };
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
  return xmlDocument(
    tag(
      "table",
      attributes,
      filter +
        tag("tableColumns", { count: columns.length }, columns.join("")) +
        tag("tableStyleInfo", style),
    ),
  );
}

/** A table's part in the file with what may have changed of it: place, name, headings; null if more than that changed. */
function keptTable(sheet: Sheet, { area, fields }: Table, source: string, id: number): string | null {
  const root = parseXml(source);
  const columns = childrenOf(child(root, "tableColumns"), "tableColumn");
  if (columns.length !== columnCount(area)) return null;
  const ref = areaAddress(area);
  const name = textOf(fields["name"]);
  const body = fields["showTotals"] === true ? { ...area, bottom: area.bottom - 1 } : area;
  const filter = child(root, "autoFilter");
  let text = withAttributes(root.source, { id, name, displayName: name, ref });
  if (filter)
    text = text.replace(filter.source, () => withAttributes(filter.source, { ref: areaAddress(body) }));
  if (root.attributes["ref"] !== ref) text = text.replace(sourceOf(child(root, "sortState")), "");
  if (fields["showHeaders"] === false) return xmlDocument(text);
  for (const [index, column] of columns.entries()) {
    const heading = sheet.book.engine.cell(sheet.id, area.top, area.left + index).value;
    if (heading === null || String(heading) === column.attributes["name"]) continue;
    text = text.replace(column.source, () => withAttributes(column.source, { name: String(heading) }));
  }
  return xmlDocument(text);
}

/** Writes a sheet's tables; `nextId` gives numbers that are unique in the file. */
export function writeTables(file: PackageWriter, sheet: Sheet, path: string, nextId: () => number): string {
  const opened = openedFile(sheet.book);
  const parts = sheet.tables.map((table) => {
    const id = nextId();
    const target = file.freePath((number) => `xl/tables/table${number}.xml`, id);
    const before = sourceFor(sheet.book, table.fields);
    const source = before === undefined ? undefined : opened?.file.text(before);
    const kept = source ? keptTable(sheet, table, source, id) : null;
    file.part(target, `${spreadsheet}.table+xml`, kept ?? tableXml(sheet, table, id));
    if (opened && before !== undefined && kept !== null)
      passRelations(file, opened, target, opened.file.relations(before));
    return tag("tablePart", { "r:id": file.relate(path, `${office}/table`, target) });
  });
  return parts.length > 0 ? tag("tableParts", { count: parts.length }, parts.join("")) : "";
}

const utf16 = (text: string): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) => [
      unit & 0xff,
      unit >> 8,
    ]),
  );

/** Writes a sheet's own properties. */
export function writeSheetProperties(file: PackageWriter, sheet: Sheet, path: string): string {
  const parts = sheet.properties.map(({ key, value }) => {
    const target = file.freePath((number) => `xl/customProperty${number}.bin`);
    file.part(target, `${spreadsheet}.customProperty`, utf16(String(value)));
    return tag("customPr", { name: key, "r:id": file.relate(path, `${office}/customProperty`, target) });
  });
  return parts.length > 0 ? tag("customProperties", {}, parts.join("")) : "";
}
