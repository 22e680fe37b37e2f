import type { Attributes } from "../markup/scan-markup";

/**
 * Elements whose content is not there: what was deleted or moved away, pronunciations, the same once more for old
 * programs, and what stands at the edges of the page.
 */
const unseen: ReadonlySet<string> = new Set([
  "w:moveFrom",
  "w:rt",
  "mc:Fallback",
  "w:hdr",
  "w:ftr",
  "w:footnote",
  "w:endnote",
]);

/** What Word's XML of 2003 keeps of changes and comments. */
const unseenAnnotations: ReadonlySet<string> = new Set(["Word.Deletion", "Word.Comment", "Word.Formatting"]);

/**
 * Whether an element's content is not seen. What properties were before a change (`w:tcPrChange`) is none of them.
 * @param isProperty among properties a deletion is a mark on what they belong to
 */
export function isUnseen(name: string, attributes: Attributes, isProperty: boolean): boolean {
  if (name === "w:del") return !isProperty;
  if (name === "aml:annotation") return unseenAnnotations.has(attributes["w:type"] ?? "");
  return unseen.has(name) || /^w:\w+PrChange$/.test(name) || name === "w:tblGridChange";
}
