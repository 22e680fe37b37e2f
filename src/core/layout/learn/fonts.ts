import { isBlank } from "../../form/text";
import type { CellAddress, CellRange, Grid } from "../../grid/grid";
import type { Font, Fonts, LabelLook } from "../styles";
import { cellKey } from "../../recognise/lines";

/** What a layout file can say of a font: Excel's longest name and its sizes in points. */
export const longestFontName = 31;
export const fontSizes = { least: 1, most: 409 } as const;

/**
 * The fonts of a form: its largest, which is the title's, and the ones that most of its labels and other texts have.
 * @param looks by row and column
 * @param labels the cells that are labels
 * @returns undefined where they are not known
 */
export function fontsOf(
  { cells }: Grid,
  range: CellRange,
  looks: readonly (readonly LabelLook[])[],
  labels: readonly CellAddress[],
): Fonts | undefined {
  const isLabel = new Set(labels.map(cellKey));
  const known = cells
    .filter(({ row, text }) => row >= range.top && row <= range.bottom && !isBlank(text))
    .flatMap(({ row, column }) => {
      const look = looks[row]?.[column];
      return look ? [{ look, isLabel: isLabel.has(cellKey({ row, column })) }] : [];
    });
  const lookOf = (areLabels: boolean) =>
    mostFrequent(known.filter((one) => one.isLabel === areLabels).map(({ look }) => look));
  const text = lookOf(false) ?? lookOf(true);
  if (!text) return undefined;
  const title = known.reduce((largest, { look }) => (look.size > largest.size ? look : largest), text);
  const label = lookOf(true);
  const isOwn = label && (label.fill !== null || !isSameFont(label, text));
  return { title: fontOf(title), text: fontOf(text), ...(isOwn && { label }) };
}

function fontOf({ font, size, bold }: Font): Font {
  return { font, size, bold };
}

function isSameFont(one: Font, other: Font): boolean {
  return JSON.stringify(fontOf(one)) === JSON.stringify(fontOf(other));
}

function mostFrequent(looks: readonly LabelLook[]): LabelLook | undefined {
  const counts = new Map<string, { readonly look: LabelLook; readonly count: number }>();
  for (const look of looks) {
    const key = JSON.stringify(look);
    counts.set(key, { look, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most?.look;
}
