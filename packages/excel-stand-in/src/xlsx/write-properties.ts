import type { Book } from "../book/book";
import { appElements, coreElements } from "./document-properties";
import { openedFile } from "./opened-file";
import type { PackageWriter } from "./package-file";
import { customValue } from "./read-properties";
import {
  escapeXml,
  parseXml,
  prefixedAttributes,
  sourceOf,
  tag,
  textOf,
  withAttributes,
  xmlDocument,
} from "./xml";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** What of docProps/app.xml lists the sheets, and would no longer be so. */
const listsSheets = ["HeadingPairs", "TitlesOfParts"];

/** The elements of the opened file that the model does not have: dates, the program, a link's base. */
function keptElements(
  book: Book,
  path: string,
  names: Readonly<Record<string, string>>,
): { root: Record<string, string>; xml: string } {
  const root = openedFile(book)?.file.xml(path);
  const written = Object.values(names).map((name) => name.split(":").at(-1));
  const kept = (root?.children ?? []).filter(
    ({ name }) => !written.includes(name) && !listsSheets.includes(name),
  );
  return { root: prefixedAttributes(sourceOf(root ?? undefined)), xml: kept.map(sourceOf).join("") };
}

/** A value in the words of docProps/custom.xml; `Date(…)` is how the API gives dates. */
function valueXml(given: unknown): string {
  if (typeof given === "number")
    return Number.isInteger(given) && Math.abs(given) < 2 ** 31
      ? tag("vt:i4", {}, String(given))
      : tag("vt:r8", {}, String(given));
  if (typeof given === "boolean") return tag("vt:bool", {}, String(given));
  const time = /^Date\((-?\d+)\)$/.exec(textOf(given))?.[1];
  return time === undefined
    ? tag("vt:lpwstr", {}, escapeXml(textOf(given)))
    : tag("vt:filetime", {}, new Date(Number(time)).toISOString().replace(".000Z", "Z"));
}

export function writeProperties(file: PackageWriter, book: Book): void {
  const elements = (names: Readonly<Record<string, string>>): string =>
    Object.entries(names)
      .flatMap(([name, element]) =>
        textOf(book.properties.fields[name]) === ""
          ? []
          : [tag(element, {}, escapeXml(textOf(book.properties.fields[name])))],
      )
      .join("");
  const namespaces = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  };
  const core = keptElements(book, "docProps/core.xml", coreElements);
  file.part(
    "docProps/core.xml",
    "application/vnd.openxmlformats-package.core-properties+xml",
    xmlDocument(tag("cp:coreProperties", { ...core.root, ...namespaces }, elements(coreElements) + core.xml)),
  );
  file.relate(
    "",
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    "docProps/core.xml",
  );
  const extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  const app = keptElements(book, "docProps/app.xml", appElements);
  file.part(
    "docProps/app.xml",
    "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    xmlDocument(tag("Properties", { ...app.root, xmlns: extended }, elements(appElements) + app.xml)),
  );
  file.relate("", `${office}/extended-properties`, "docProps/app.xml");
  writeCustomProperties(file, book);
}

/** A property that nobody changed keeps its type, and its link to a cell. */
function customXml(book: Book, property: Book["customProperties"][number], pid: number): string {
  const source = openedFile(book)?.sources.get(property);
  const before = source === undefined ? undefined : parseXml(source);
  if (before && customValue(before.children[0]) === property.value)
    return withAttributes(before.source, { pid });
  const attributes = { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid, name: property.key };
  return tag("property", attributes, valueXml(property.value));
}

function writeCustomProperties(file: PackageWriter, book: Book): void {
  if (book.customProperties.length === 0) return;
  const root = openedFile(book)?.file.xml("docProps/custom.xml") ?? undefined;
  const list = book.customProperties.map((property, index) => customXml(book, property, index + 2));
  const namespaces = {
    ...prefixedAttributes(sourceOf(root)),
    xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
    "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
  };
  file.part(
    "docProps/custom.xml",
    "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    xmlDocument(tag("Properties", namespaces, list.join(""))),
  );
  file.relate("", `${office}/custom-properties`, "docProps/custom.xml");
}
