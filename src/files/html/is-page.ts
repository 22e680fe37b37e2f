import type { Source } from "../source";

/** Markup tells in its beginning what it is; so much of it may be comments and styles. */
const beginning = 4_096;

/** The beginning of a text that is markup; null for any other file. */
export function markupBeginning(source: Source): string | null {
  const start = source.text()?.slice(0, beginning) ?? "";
  return /^\s*</.test(start) ? start : null;
}

/** Whether a text is a web page, or a piece of one. */
export function isPage(source: Source): boolean {
  return /<(!doctype html|html|head|body|table|div|meta|style)\b/i.test(markupBeginning(source) ?? "");
}

/** Whether a text is XML, but no page and not Office's of 2003. */
export function isMarkupOfOther(source: Source): boolean {
  const start = markupBeginning(source) ?? "";
  const isOffice =
    start.includes("urn:schemas-microsoft-com:office:spreadsheet") ||
    start.includes("http://schemas.microsoft.com/office/word/2003/wordml");
  return /^\s*<\?xml(?![^]*<html)/i.test(start) && !/<table\b/i.test(start) && !isOffice;
}
