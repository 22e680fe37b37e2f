/** The look of a cell's text. */
export interface CellStyle {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly horizontal: "left" | "center";
  /** Whether a long text goes on in a new line; otherwise it shrinks to its cell, where Excel would show a number as ###. */
  readonly wrap: boolean;
  /** Steps of space between the border and a text that stands left. */
  readonly indent: number;
  /** The colour behind the text, as `#RRGGBB`; null where there is none. */
  readonly fill: string | null;
  /** The least height of a row with such a cell, in points. */
  readonly leastHeight: number;
}

const base: CellStyle = {
  font: "宋体",
  size: 10.5,
  bold: false,
  horizontal: "center",
  wrap: true,
  indent: 0,
  fill: null,
  leastHeight: 24,
};

/** The looks of the official forms; `base` is that of every other cell. All texts stand halfway up their cells. */
export const styles = {
  base,
  label: base,
  title: { ...base, size: 18, bold: true, leastHeight: 36 },
  year: { ...base, size: 12 },
  amount: { ...base, wrap: false },
  goal: { ...base, horizontal: "left", indent: 1, leastHeight: 84 },
  indicatorName: { ...base, horizontal: "left", indent: 1 },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;

/** A font: its name, its size in points, and whether it is bold. */
export type Font = Pick<CellStyle, "font" | "size" | "bold">;

/** The font of a form's labels, and the colour behind them. */
export type LabelLook = Font & Pick<CellStyle, "fill">;

/** The fonts of a form that is not an official one: of its title, its other texts, and its labels if they differ. */
export interface Fonts {
  readonly title: Font;
  readonly text: Font;
  readonly label?: LabelLook;
}

/** The looks of a form in its own fonts. */
export function stylesIn(fonts: Fonts | undefined): Readonly<Record<StyleName, CellStyle>> {
  if (!fonts) return styles;
  const { base, title, year, amount, goal, indicatorName } = styles;
  const { text, label = text } = fonts;
  return {
    base: { ...base, ...text },
    label: { ...base, ...label },
    title: { ...title, ...fonts.title },
    year: { ...year, ...text },
    amount: { ...amount, ...text },
    goal: { ...goal, ...text },
    indicatorName: { ...indicatorName, ...text },
  };
}
