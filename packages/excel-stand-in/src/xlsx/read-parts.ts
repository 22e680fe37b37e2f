import type { Book, Sheet, Table } from "../book/book";
import { readArea } from "../references/address";
import { readFilterColumns } from "./read-filter";
import type { OpenedFile } from "./opened-file";
import type { PackageReader, Relation } from "./package-file";
import { child, childrenOf, isOn, type XmlElement } from "./xml";

export function readHyperlinks(
  sheet: Sheet,
  root: XmlElement,
  relations: readonly Relation[],
  sources: WeakMap<object, string>,
): void {
  sheet.hyperlinks = childrenOf(child(root, "hyperlinks"), "hyperlink").flatMap(({ attributes, source }) => {
    const area = readArea(attributes["ref"] ?? "");
    const address = relations.find(({ id }) => id === attributes["id"])?.target;
    const { location, tooltip } = attributes;
    if (!area) return [];
    const link = {
      area,
      ...(address !== undefined && { address }),
      ...(location !== undefined && { documentReference: location }),
      ...(tooltip !== undefined && { screenTip: tooltip }),
    };
    sources.set(link, source);
    return [link];
  });
}

/** A table's style and what it shows of it, as fields of the model. */
export function readTableStyle(root: XmlElement): Readonly<Record<string, unknown>> {
  const style = child(root, "tableStyleInfo")?.attributes ?? {};
  return {
    style: style["name"] ?? "",
    showBandedRows: isOn(style["showRowStripes"]),
    showBandedColumns: isOn(style["showColumnStripes"]),
    highlightFirstColumn: isOn(style["showFirstColumn"]),
    highlightLastColumn: isOn(style["showLastColumn"]),
  };
}

export function readTables(
  sheet: Sheet,
  file: PackageReader,
  relations: readonly Relation[],
  sources: WeakMap<object, string>,
): void {
  sheet.tables = relations.flatMap(({ kind, target }): Table[] => {
    const root = kind === "table" ? file.xml(target) : null;
    const area = root && readArea(root.attributes["ref"] ?? "");
    if (!root || !area) return [];
    const fields = {
      name: root.attributes["displayName"] ?? root.attributes["name"],
      showHeaders: root.attributes["headerRowCount"] !== "0",
      showTotals: Number(root.attributes["totalsRowCount"] ?? 0) > 0,
      ...readTableStyle(root),
      showFilterButton: child(root, "autoFilter") !== undefined,
      filter: readFilterColumns(child(root, "autoFilter"), sources),
      // Where the file has the table: what the model does not know of it stays.
      part: target,
    };
    return [{ id: `{T-${sheet.book.nextId()}}`, area, fields }];
  });
}

/** Parts with an add-in's own XML. */
export function readXmlParts(book: Book, { file, workbookPath, sources }: OpenedFile): void {
  for (const { kind, target } of file.relations(workbookPath)) {
    const xml = kind === "customXml" ? file.text(target) : null;
    if (xml === null) continue;
    const part = { id: `{XML-${book.nextId()}}`, xml };
    sources.set(part, target);
    book.xmlParts = [...book.xmlParts, part];
  }
}

/** A sheet's own properties; their values are parts in UTF-16. */
export function readSheetProperties(
  sheet: Sheet,
  root: XmlElement,
  file: PackageReader,
  relations: readonly Relation[],
): void {
  sheet.properties = childrenOf(child(root, "customProperties"), "customPr").map(({ attributes }) => {
    const target = relations.find(({ id }) => id === attributes["id"])?.target ?? "";
    const bytes = file.part(target)?.bytes ?? new Uint8Array();
    return { key: attributes["name"] ?? "", value: new TextDecoder("utf-16le").decode(bytes) };
  });
}
