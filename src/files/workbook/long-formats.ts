/** The letters of a number format in Excel, at the most, in UTF-16. */
export const longestFormat = 255;

/**
 * Markup without number formats longer than Excel has them: a file of a few kilobytes may set one of a million letters on
 * every cell, and each would be spelt out.
 * @param attribute the name of the attribute that holds a format
 */
export function withoutLongFormats(markup: string, attribute: string): string {
  return markup.replace(
    new RegExp(`(\\s${attribute}=)("[^"<>]*"|'[^'<>]*')`, "g"),
    (whole, name: string, value: string) => (value.length - 2 > longestFormat ? `${name}"General"` : whole),
  );
}
