/** What is asked of how cells look, to be written back. */
export const askedLook = {
  fill: { color: true, pattern: true },
  font: {
    bold: true,
    color: true,
    italic: true,
    name: true,
    size: true,
    strikethrough: true,
    underline: true,
  },
  horizontalAlignment: true,
  verticalAlignment: true,
  wrapText: true,
} as const;

/** The colour behind a cell; null where there is none, which Excel gives as white. */
export function fillOf({ color = "", pattern }: Excel.CellPropertiesFill = {}): string | null {
  return pattern === "None" || color === "" ? null : color;
}
