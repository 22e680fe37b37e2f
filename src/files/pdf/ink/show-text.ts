import { apply, multiply, type Matrix } from "../geometry";
import type { Glyph } from "./ink";
import type { Font, State } from "./state";

/** A glyph as the library gives it; a number moves what follows, in thousandths of the font's size, to the left. */
export type ShownGlyph =
  | number
  | {
      readonly unicode: string;
      readonly width: number;
      readonly isSpace: boolean;
      readonly vmetric?: readonly [down: number, x: number, y: number] | null;
    };

/** The mode in which text is not painted; 7 only clips (ISO 32000-1, 9.3.6). */
const unseenModes = new Set([3, 7]);
/** How far above the line a character of a vertical font ends, in its size. */
const ascent = 0.88;

/** Sets glyphs where the state's text is, and moves on behind them. */
export function showText(state: State, shown: readonly ShownGlyph[], add: (glyph: Glyph) => void): void {
  const { font, fontSize: size, letterSpacing, wordSpacing } = state.graphics;
  if (!font || size === 0) return;
  const matrix = multiply(state.graphics.transform, state.text.matrix);
  const look = lookOf(state, font);
  for (const glyph of shown)
    if (typeof glyph === "number") move(state, font, (-glyph * size) / 1_000);
    else {
      const width = glyph.width * font.unit * size;
      add({ ...placed(matrix, startOf(state, font, width), glyph.unicode, size), ...look });
      const down = (glyph.vmetric?.[0] ?? font.advanceDown) * font.unit * size;
      move(state, font, (font.isVertical ? down : width) + letterSpacing + (glyph.isSpace ? wordSpacing : 0));
    }
}

function lookOf({ graphics, marks }: State, font: Font) {
  const isUnseen = unseenModes.has(graphics.mode) || marks.some((mark) => mark.isHidden);
  return {
    brightness: graphics.mode === 1 ? graphics.strokeBrightness : graphics.fillBrightness,
    opacity: isUnseen ? 0 : graphics.fillOpacity,
    isArtifact: marks.some((mark) => mark.isArtifact),
    isStacked: font.isVertical,
    font: font.name,
  };
}

/** Where a glyph of a width begins: below the state's place if its line runs down, with its middle there. */
function startOf({ graphics, text: { x, y } }: State, { isVertical }: Font, width: number) {
  return isVertical
    ? { x: x - width / 2, y: y - ascent * graphics.fontSize, width }
    : { x, y: y + graphics.rise, width: width * graphics.stretch };
}

/** Moves on along the line, by a length that is not stretched yet. */
function move({ graphics, text }: State, { isVertical }: Font, length: number): void {
  if (isVertical) text.y += length;
  else text.x += length * graphics.stretch;
}

function placed(
  matrix: Matrix,
  { x, y, width }: { x: number; y: number; width: number },
  text: string,
  size: number,
): Pick<Glyph, "text" | "x" | "y" | "width" | "size" | "angle"> {
  const start = apply(matrix, x, y);
  const [a, b, c, d] = matrix;
  const along = Math.hypot(a, b);
  // Text that runs backwards is set from its other end.
  const isBackwards = width < 0;
  const end = isBackwards ? apply(matrix, x + width, y) : start;
  const degrees = Math.round((Math.atan2(b, a) * 180) / Math.PI);
  return {
    text,
    x: end.x,
    y: end.y,
    width: Math.abs(width) * along,
    size: Math.abs(size) * Math.hypot(c, d),
    angle: (degrees + 360) % 360,
  };
}

/** What is drawn with a font that could not be loaded goes nowhere. */
export const unknownFont: Font = { name: "", unit: 0.001, isVertical: false, advanceDown: -1_000 };
