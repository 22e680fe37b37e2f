import { identity, multiply, type Box, type Matrix } from "../geometry";

/** What of a font its characters' places depend on. */
export interface Font {
  readonly name: string;
  /** The width of one unit of its glyphs at size 1. */
  readonly unit: number;
  readonly isVertical: boolean;
  /** Of a vertical font, how far a character goes down, in units. */
  readonly advanceDown: number;
}

/** The state of drawing that `save` keeps and `restore` brings back (ISO 32000-1, 8.4). */
export interface Graphics {
  transform: Matrix;
  clip: Box;
  fillBrightness: number;
  strokeBrightness: number;
  fillOpacity: number;
  strokeOpacity: number;
  lineWidth: number;
  font: Font | null;
  fontSize: number;
  letterSpacing: number;
  wordSpacing: number;
  /** 1 for a font's own widths. */
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
}

/** Where text is: its matrix, and how far from where that begins. */
export interface TextPlace {
  matrix: Matrix;
  lineX: number;
  lineY: number;
  x: number;
  y: number;
}

/** Everything that the operators of a page change. */
export interface State {
  graphics: Graphics;
  readonly saved: Graphics[];
  text: TextPlace;
  /** The clip that the next path becomes. */
  isClipPending: boolean;
  /** Of each marked content that is open, whether it is hidden and whether it is no content of the page. */
  readonly marks: { readonly isHidden: boolean; readonly isArtifact: boolean }[];
}

/** The deepest nesting of `save` that is kept; what a hostile file saves beyond it is not. */
const deepest = 1_000;

/** @param transform from the page's own space to the page as it is shown */
export function newState(transform: Matrix, clip: Box): State {
  return {
    graphics: {
      transform,
      clip,
      fillBrightness: 0,
      strokeBrightness: 0,
      fillOpacity: 1,
      strokeOpacity: 1,
      lineWidth: 1,
      font: null,
      fontSize: 0,
      letterSpacing: 0,
      wordSpacing: 0,
      stretch: 1,
      leading: 0,
      rise: 0,
      mode: 0,
    },
    saved: [],
    text: newTextPlace(),
    isClipPending: false,
    marks: [],
  };
}

export function newTextPlace(matrix: Matrix = identity): TextPlace {
  return { matrix, lineX: 0, lineY: 0, x: 0, y: 0 };
}

export function save(state: State): void {
  if (state.saved.length < deepest) state.saved.push({ ...state.graphics });
}

export function restore(state: State): void {
  state.graphics = state.saved.pop() ?? state.graphics;
  state.isClipPending = false;
}

export function transform(state: State, matrix: Matrix): void {
  state.graphics.transform = multiply(state.graphics.transform, matrix);
}

/** Moves to another line, from where the last one began. */
export function moveText(state: State, x: number, y: number): void {
  const { text } = state;
  text.lineX += x;
  text.lineY += y;
  text.x = text.lineX;
  text.y = text.lineY;
}
