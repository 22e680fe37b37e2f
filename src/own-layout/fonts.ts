import { isBlank } from "../form/text";
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
    .filter(({ row, text }) => row >= range.top && row <= range.bottom && !isBlank(text))
    .flatMap(({ row, column }) => fonts[row]?.[column] ?? []);
  const [first] = found;
  if (!first) return undefined;
  const title = found.reduce((largest, font) => (font.size > largest.size ? font : largest), first);
  const text = mostFrequent(found);
  return text && { title, text };
}

function mostFrequent(fonts: readonly Font[]): Font | undefined {
  const counts = new Map<string, { readonly font: Font; readonly count: number }>();
  for (const font of fonts) {
    const key = JSON.stringify(font);
    counts.set(key, { font, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most?.font;
}
