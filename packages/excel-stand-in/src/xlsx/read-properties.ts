import type { Book } from "../book/book";
import { appElements, coreElements } from "./document-properties";
import type { OpenedFile } from "./opened-file";
import { child, childrenOf, type XmlElement } from "./xml";

export function readProperties(book: Book, { file, sources }: OpenedFile): void {
  const fields: Record<string, unknown> = {};
  const parts: [string, Readonly<Record<string, string>>][] = [
    ["docProps/core.xml", coreElements],
    ["docProps/app.xml", appElements],
  ];
  for (const [path, names] of parts) {
    const root = file.xml(path) ?? undefined;
    for (const [name, element] of Object.entries(names)) {
      const text = child(root, element.split(":").at(-1) ?? "")?.text;
      if (text) fields[name] = text;
    }
  }
  book.properties.fields = fields;
  book.customProperties = childrenOf(file.xml("docProps/custom.xml") ?? undefined, "property").map(
    ({ attributes, children: [value], source }) => {
      const property = { key: attributes["name"] ?? "", value: customValue(value) };
      sources.set(property, source);
      return property;
    },
  );
}

/** A custom property as the API gives it. */
export function customValue(value: XmlElement | undefined): unknown {
  if (!value) return "";
  if (["i4", "int", "r8"].includes(value.name)) return Number(value.text);
  if (value.name === "bool") return value.text === "true" || value.text === "1";
  return value.name === "filetime" ? `Date(${Date.parse(value.text)})` : value.text;
}
