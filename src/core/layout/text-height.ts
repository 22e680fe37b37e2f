import type { CellStyle } from "./styles";

/** What of a look decides how high a text stands. */
export type TextStyle = Pick<CellStyle, "size" | "wrap" | "indent" | "leastHeight">;

/** What a cell keeps free beside its text, left and right together, for each indent, and above and below; in points. */
const sideSpace = 8;
const indentSpace = 14;
const spaceAboveAndBelow = 8;
const lineSpacing = 1.4;
/** What a line takes by itself: Excel gives one of 11 points a row of 15. */
const leastSpacing = 15 / 11;

/** A word, or a single character; either with the closing punctuation that may not begin a line. */
const unbreakable = /(?:[!-~]+|[^!-~])[，。、；：？！”’）》】…]*/gu;

/**
 * How many lines the text takes in `width` points, counted as 宋体 sets it: a Chinese character
 * is as wide as the font size, a Latin one half as wide.
 */
export function lineCount(text: string, width: number, fontSize: number): number {
  const capacity = Math.max(2, Math.floor(width / (fontSize / 2)));
  const paragraphs = text.split(/\r\n|\r|\n/);
  return paragraphs.reduce((lines, paragraph) => lines + linesOf(paragraph, capacity), 0);
}

function linesOf(paragraph: string, capacity: number): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of paragraph.matchAll(unbreakable)) {
    const units = unitsOf(piece);
    if (used + units <= capacity) {
      used += units;
    } else {
      // A piece wider than the cell is broken after all.
      const own = Math.max(1, Math.ceil(units / capacity));
      lines += used === 0 ? own - 1 : own;
      used = units - (own - 1) * capacity;
    }
  }
  return lines;
}

/** The width in half Chinese characters. */
function unitsOf(text: string): number {
  let units = 0;
  for (const character of text) units += character <= "~" ? 1 : 2;
  return units;
}

/** The width in points of the cell that a text needs to stand in one line. */
export function lineWidth(text: string, fontSize: number): number {
  return (unitsOf(text) * fontSize) / 2 + sideSpace;
}

function linesIn(text: string, width: number, { wrap, size, indent }: TextStyle): number {
  return wrap ? lineCount(text, width - sideSpace - indent * indentSpace, size) : 1;
}

/** The height in points that a text is given in cells that are together `width` points wide. */
export function textHeight(text: string, width: number, style: TextStyle): number {
  const lines = linesIn(text, width, style);
  return Math.max(style.leastHeight, lines * style.size * lineSpacing + spaceAboveAndBelow);
}

/** The height in points below which something of the text is cut off: its lines, without any space round them. */
export function leastTextHeight(text: string, width: number, style: TextStyle): number {
  return linesIn(text, width, style) * style.size * leastSpacing;
}
