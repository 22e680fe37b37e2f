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
  const { graphics, text } = state;
  const { font, fontSize: size, stretch } = graphics;
  if (!font || size === 0) return;
  const matrix = multiply(graphics.transform, text.matrix);
  const isArtifact = state.marks.some((mark) => mark.isArtifact);
  const isUnseen = unseenModes.has(graphics.mode) || state.marks.some((mark) => mark.isHidden);
  const look = {
    brightness: graphics.mode === 1 ? graphics.strokeBrightness : graphics.fillBrightness,
    opacity: isUnseen ? 0 : graphics.fillOpacity,
    isArtifact,
    font: font.name,
  };
  for (const glyph of shown) {
    if (typeof glyph === "number") {
      const moved = (-glyph * size) / 1_000;
      if (font.isVertical) text.y += moved;
      else text.x += moved * stretch;
      continue;
    }
    const spacing = graphics.letterSpacing + (glyph.isSpace ? graphics.wordSpacing : 0);
    if (font.isVertical) {
      const down = -(glyph.vmetric?.[0] ?? font.advanceDown) * font.unit * size;
      const width = glyph.width * font.unit * size;
      const place = { x: text.x - width / 2, y: text.y - ascent * size, width };
      add({ ...placed(matrix, place, glyph.unicode, size), ...look, isStacked: true });
      text.y -= down - spacing;
    } else {
      const width = glyph.width * font.unit * size * stretch;
      const place = { x: text.x, y: text.y + graphics.rise, width };
      add({ ...placed(matrix, place, glyph.unicode, size), ...look, isStacked: false });
      text.x += width + spacing * stretch;
    }
  }
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
