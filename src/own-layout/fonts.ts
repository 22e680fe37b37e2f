import type { CellRange, Grid } from "../grid/grid";
import type { Font, Fonts } from "../layout/styles";

/** What a layout file can say of a font: Excel's longest name and its sizes in points. */
export const longestFontName = 31;
export const fontSizes = { least: 1, most: 409 } as const;

/**
 * The fonts of a form: its largest, which is the title's, and the one that most of its texts have.
 * @param fonts by row and column
 * @returns undefined where they are not known
 */
export function fontsOf(
  { cells }: Grid,
  range: CellRange,
  fonts: readonly (readonly Font[])[],
): Fonts | undefined {
  const found = cells
    .filter(({ row, text }) => row >= range.top && row <= range.bottom && text.trim() !== "")
    .flatMap(({ row, column }) => fonts[row]?.[column] ?? []);
  const [first] = found;
  if (!first) return undefined;
  const title = found.reduce((largest, font) => (font.size > largest.size ? font : largest), first);
  const text = mostFrequent(found);
  return text && { title, text };
}

function mostFrequent(fonts: readonly Font[]): Font | undefined {
  const counts = new Map<string, number>();
  for (const font of fonts) counts.set(JSON.stringify(font), (counts.get(JSON.stringify(font)) ?? 0) + 1);
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  return most && (JSON.parse(most[0]) as Font);
}
