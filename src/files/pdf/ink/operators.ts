import { apply, boxAround, overlapOf, type Box, type Matrix } from "../geometry";
import { fill, stroke, subpathsOf, type Drawn } from "./draw-path";
import type { Glyph } from "./ink";
import { showText, type ShownGlyph } from "./show-text";
import { moveText, newTextPlace, restore, save, transform, type Font, type State } from "./state";

/** What the operators of a page are carried out on. */
export interface Canvas extends Drawn {
  readonly state: State;
  readonly addGlyph: (glyph: Glyph) => void;
  readonly fontOf: (name: string) => Font;
  /** Whether a layer (optional content) is shown. */
  readonly isLayerShown: (layer: unknown) => boolean;
  /** The operators that paint a path, by the library's codes. */
  readonly painting: ReadonlyMap<number, Painting>;
}

/** What an operator does to a path. */
export interface Painting {
  readonly strokes: boolean;
  readonly fills: boolean;
}

type Carry = (canvas: Canvas, args: readonly unknown[]) => void;

/** What each operator does, by the library's names; those that do not matter to texts and lines are left out. */
export const operators: Readonly<Record<string, Carry>> = {
  save: ({ state }) => {
    save(state);
  },
  restore: ({ state }) => {
    restore(state);
  },
  transform: ({ state }, args) => {
    transform(state, matrixOf(args));
  },
  setLineWidth: ({ state }, [width]) => {
    state.graphics.lineWidth = numberOf(width);
  },
  setGState: (canvas, [changes]) => {
    if (Array.isArray(changes)) for (const change of changes) setParameter(canvas, change);
  },
  setStrokeRGBColor: ({ state }, args) => {
    state.graphics.strokeBrightness = brightnessOf(args);
  },
  setFillRGBColor: ({ state }, args) => {
    state.graphics.fillBrightness = brightnessOf(args);
  },
  // A pattern: it is seen.
  setStrokeColorN: ({ state }) => {
    state.graphics.strokeBrightness = 0;
  },
  setFillColorN: ({ state }) => {
    state.graphics.fillBrightness = 0;
  },
  setStrokeTransparent: ({ state }) => {
    state.graphics.strokeBrightness = 1;
  },
  setFillTransparent: ({ state }) => {
    state.graphics.fillBrightness = 1;
  },
  clip: ({ state }) => {
    state.isClipPending = true;
  },
  eoClip: ({ state }) => {
    state.isClipPending = true;
  },
  constructPath: (canvas, [painting, data]) => {
    drawPath(canvas, numberOf(painting), firstOf(data));
  },

  beginText: ({ state }) => {
    state.text = newTextPlace();
  },
  setCharSpacing: ({ state }, [spacing]) => {
    state.graphics.letterSpacing = numberOf(spacing);
  },
  setWordSpacing: ({ state }, [spacing]) => {
    state.graphics.wordSpacing = numberOf(spacing);
  },
  setHScale: ({ state }, [percent]) => {
    state.graphics.stretch = numberOf(percent) / 100;
  },
  setLeading: ({ state }, [leading]) => {
    state.graphics.leading = numberOf(leading);
  },
  setFont: (canvas, args) => {
    setFont(canvas, args);
  },
  setTextRenderingMode: ({ state }, [mode]) => {
    state.graphics.mode = numberOf(mode);
  },
  setTextRise: ({ state }, [rise]) => {
    state.graphics.rise = numberOf(rise);
  },
  moveText: ({ state }, [x, y]) => {
    moveText(state, numberOf(x), numberOf(y));
  },
  setLeadingMoveText: ({ state }, [x, y]) => {
    state.graphics.leading = -numberOf(y);
    moveText(state, numberOf(x), numberOf(y));
  },
  setTextMatrix: ({ state }, [matrix]) => {
    state.text = newTextPlace(matrixOf(numbersOf(matrix)));
  },
  nextLine: ({ state }) => {
    moveText(state, 0, -state.graphics.leading);
  },
  showText: ({ state, addGlyph }, [glyphs]) => {
    if (Array.isArray(glyphs)) showText(state, glyphs as readonly ShownGlyph[], addGlyph);
  },

  beginMarkedContent: ({ state }, [tag]) => {
    state.marks.push({ isHidden: false, isArtifact: nameOf(tag) === "Artifact" });
  },
  beginMarkedContentProps: ({ state, isLayerShown }, [tag, properties]) => {
    const isHidden = nameOf(tag) === "OC" && !isLayerShown(properties);
    state.marks.push({ isHidden, isArtifact: nameOf(tag) === "Artifact" });
  },
  endMarkedContent: ({ state }) => {
    state.marks.pop();
  },
  paintFormXObjectBegin: ({ state }, [matrix, box]) => {
    enterForm(state, [matrix], box);
  },
  paintFormXObjectEnd: ({ state }) => {
    restore(state);
  },
  // A field's or a stamp's own look: it is placed first, and a form after that.
  beginAnnotation: ({ state }, [, , placing, matrix]) => {
    enterForm(state, [placing, matrix], null);
  },
  endAnnotation: ({ state }) => {
    restore(state);
  },
};

function enterForm(state: State, matrices: readonly unknown[], box: unknown): void {
  save(state);
  for (const matrix of matrices)
    if (numbersOf(matrix).length === 6) transform(state, matrixOf(numbersOf(matrix)));
  const [left, top, right, bottom] = numbersOf(box);
  if (bottom === undefined) return;
  clipTo(state, [left ?? 0, top ?? 0, right ?? 0, bottom]);
}

function clipTo(
  { graphics }: State,
  [left, top, right, bottom]: readonly [number, number, number, number],
): void {
  const corners = [
    apply(graphics.transform, left, top),
    apply(graphics.transform, right, top),
    apply(graphics.transform, left, bottom),
    apply(graphics.transform, right, bottom),
  ];
  const box = boxAround(corners);
  if (box) graphics.clip = overlapOf(graphics.clip, box);
}

function drawPath(canvas: Canvas, code: number, data: readonly number[]): void {
  const { state } = canvas;
  const subpaths = subpathsOf(data, state.graphics.transform);
  const painting = canvas.painting.get(code);
  if (painting?.fills) fill(state, subpaths, canvas);
  if (painting?.strokes) stroke(state, subpaths, canvas);
  if (state.isClipPending) {
    const box = boxAround(subpaths.flatMap(({ points }) => points));
    state.graphics.clip = overlapOf(state.graphics.clip, box ?? nothing);
  }
  state.isClipPending = false;
}

const nothing: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };

function setFont({ state, fontOf }: Canvas, [name, size]: readonly unknown[]): void {
  state.graphics.font = fontOf(String(name));
  state.graphics.fontSize = numberOf(size);
}

/** A parameter of a graphics state: its name as PDF has it, and its value (ISO 32000-1, table 58). */
function setParameter(canvas: Canvas, change: unknown): void {
  if (!Array.isArray(change)) return;
  const [name, value] = change as readonly unknown[];
  const { graphics } = canvas.state;
  if (name === "LW") graphics.lineWidth = numberOf(value);
  else if (name === "ca") graphics.fillOpacity = numberOf(value);
  else if (name === "CA") graphics.strokeOpacity = numberOf(value);
  else if (name === "Font" && Array.isArray(value)) setFont(canvas, value);
}

/** How bright a colour is (ITU-R BT.601); the library gives it as `#rrggbb`, in other versions as three numbers. */
function brightnessOf(args: readonly unknown[]): number {
  const [first] = args;
  const parts =
    typeof first === "string"
      ? [1, 3, 5].map((at) => Number.parseInt(first.slice(at, at + 2), 16))
      : args.map(numberOf);
  const [red = 0, green = 0, blue = 0] = parts;
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}

/** A name, as the library gives it: a text, or a thing with one. */
function nameOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "name" in value ? value.name : value;
}

function numberOf(value: unknown): number {
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

function numbersOf(value: unknown): readonly number[] {
  return Array.isArray(value) || ArrayBuffer.isView(value)
    ? Array.from(value as ArrayLike<unknown>, numberOf)
    : [];
}

function firstOf(value: unknown): readonly number[] {
  return Array.isArray(value) ? numbersOf(value[0]) : [];
}

function matrixOf(args: readonly unknown[]): Matrix {
  const [a, b, c, d, e, f] = args.map(numberOf);
  return [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f ?? 0];
}
