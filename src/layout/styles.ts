/** The look of a cell's text. */
export interface CellStyle {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly horizontal: "left" | "center" | "right";
  readonly vertical: "top" | "center";
  /** The least height of a row with such a cell, in points. */
  readonly leastHeight: number;
}

const base: CellStyle = {
  font: "宋体",
  size: 10.5,
  bold: false,
  horizontal: "center",
  vertical: "center",
  leastHeight: 24,
};

/** The looks that the official forms use; `base` is that of every cell that has no other. All wrap their text. */
export const styles = {
  base,
  title: { ...base, size: 18, bold: true, leastHeight: 36 },
  year: { ...base, size: 12 },
  amount: { ...base, horizontal: "right" },
  goal: { ...base, horizontal: "left", leastHeight: 84 },
  indicatorName: { ...base, horizontal: "left" },
} as const satisfies Record<string, CellStyle>;

export type StyleName = keyof typeof styles;
