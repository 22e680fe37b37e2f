import type { Box, Matrix } from "../geometry";
import type { Glyph, Ink } from "./ink";
import { operators, type Canvas, type Painting } from "./operators";
import { newState, type Font } from "./state";

/** The operators of a page as the library lists them: codes, and what each is given. */
export interface OperatorList {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** What else of a document a page's operators speak of. */
export interface Surroundings {
  readonly width: number;
  readonly height: number;
  /** From the page's own space to the page as it is shown, upper left corner first. */
  readonly transform: Matrix;
  /** The library's codes of operators, by their names. */
  readonly codes: Readonly<Record<string, number>>;
  readonly fontOf: (name: string) => Font;
  readonly isLayerShown: (layer: unknown) => boolean;
}

const paintings: Readonly<Record<string, Painting>> = {
  stroke: { strokes: true, fills: false },
  closeStroke: { strokes: true, fills: false },
  fill: { strokes: false, fills: true },
  eoFill: { strokes: false, fills: true },
  fillStroke: { strokes: true, fills: true },
  eoFillStroke: { strokes: true, fills: true },
  closeFillStroke: { strokes: true, fills: true },
  closeEOFillStroke: { strokes: true, fills: true },
};

/** Carries out the operators of a page: what it shows, with transforms and forms followed and clips kept. */
export function readInk(
  list: OperatorList,
  { width, height, transform, codes, ...around }: Surroundings,
): Ink {
  const page: Box = { left: 0, top: 0, right: width, bottom: height };
  const glyphs: Glyph[] = [];
  const canvas: Canvas = {
    ...around,
    state: newState(transform, page),
    rules: [],
    areas: [],
    painting: new Map(byCode(paintings, codes)),
    addGlyph: (glyph) => {
      if (isShown(glyph, canvas.state.graphics.clip, page)) glyphs.push(glyph);
    },
  };
  const carry = new Map(byCode(operators, codes));
  list.fnArray.forEach((code, index) => {
    const args = list.argsArray[index];
    carry.get(code)?.(canvas, Array.isArray(args) ? (args as readonly unknown[]) : []);
  });
  return { width, height, glyphs, rules: canvas.rules, areas: canvas.areas };
}

function* byCode<Thing>(
  table: Readonly<Record<string, Thing>>,
  codes: Readonly<Record<string, number>>,
): Generator<readonly [number, Thing]> {
  for (const [name, thing] of Object.entries(table)) {
    const code = codes[name];
    if (code !== undefined) yield [code, thing];
  }
}

/**
 * Whether a character is on the page. One that is cut off at the side belongs to a text that is longer than its cell, and
 * is wanted; one above or below the clip is of a cell that goes on over another page.
 */
function isShown({ x, y, size, width, angle }: Glyph, clip: Box, page: Box): boolean {
  const turn = (angle * Math.PI) / 180;
  const middle = {
    x: x + (Math.cos(turn) * width) / 2 + (Math.sin(turn) * size) / 3,
    y: y + (Math.sin(turn) * width) / 2 - (Math.cos(turn) * size) / 3,
  };
  const isOnPage =
    middle.x >= page.left && middle.x <= page.right && middle.y >= page.top && middle.y <= page.bottom;
  const isUpright = angle % 180 === 0;
  return (
    isOnPage &&
    (isUpright
      ? middle.y >= clip.top && middle.y <= clip.bottom
      : middle.x >= clip.left && middle.x <= clip.right)
  );
}
