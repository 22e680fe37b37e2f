/** What JavaScript calls a blank and XML does not: wide ones (U+3000), fixed ones (U+00A0) and their like. */
const ownBlank = /[^\S \t\r\n]/g;
const blanksAtEdge = /(?<=>)\s+|\s+(?=<)/g;

/**
 * Writes the wide and fixed blanks at the edges of OpenDocument's texts as references: the workbook library would trim
 * them, though only XML's own blanks may go (OpenDocument 1.3 Part 3, 6.1.2).
 */
export function keepBlanks(content: string): string {
  return content.replace(blanksAtEdge, (blanks) =>
    blanks.replace(ownBlank, (blank) => `&#${blank.charCodeAt(0)};`),
  );
}
