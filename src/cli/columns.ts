/** Characters that terminals draw two columns wide: CJK, its punctuation, and full-width forms (Unicode UAX #11). */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/gu;

/** How many columns a terminal needs for a text of one line. */
export function widthOf(text: string): number {
  const characters = Array.from(text).length;
  return characters + (text.match(wide)?.length ?? 0);
}

/** Fills a text with blanks to a width in columns. */
export function padTo(width: number, text: string): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

/** Sets rows of texts in columns, each as wide as its widest text, two blanks apart. */
export function inColumns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((text, column) => (widths[column] = Math.max(widths[column] ?? 0, widthOf(text))));
  return rows.map((row) =>
    row
      .map((text, column) => padTo(widths[column] ?? 0, text))
      .join("  ")
      .trimEnd(),
  );
}

/** A text of several lines on one, for a table. */
export function onOneLine(text: string): string {
  return text.trim().replace(/\s*[\r\n]+\s*/g, " ⏎ ");
}
