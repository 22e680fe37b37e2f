import { apply, boxAround, overlapOf, scaleOf, type Box, type Matrix, type Point } from "../geometry";
import type { Area, Rule } from "./ink";
import type { State } from "./state";

/** The codes in a path of the library's, and how many numbers follow each; they change with its major versions. */
export const pathCodes = { moveTo: 0, lineTo: 1, curveTo: 2, quadraticCurveTo: 3, closePath: 4 } as const;
const numbersAfter = [2, 2, 6, 4, 0];

/** An area that is as thin as this is a line; in points. */
const thinnest = 3;
/** How far a line may lean and still be called level or upright; in points. */
const lean = 1;
/** What is as bright as this on white paper, or lets through so much, is not seen. */
const seenBrightness = 0.98;
const seenOpacity = 0.05;

/** Part of a path; its points are joined by straight lines, and by none where it has curves. */
interface Subpath {
  readonly points: Point[];
  isClosed: boolean;
  isCurved: boolean;
}

/** Takes a path of the library's apart, on the page as it is shown. */
export function subpathsOf(data: ArrayLike<number>, matrix: Matrix): readonly Subpath[] {
  const subpaths: Subpath[] = [];
  for (let at = 0; at < data.length;) {
    const code = data[at] ?? -1;
    const count = numbersAfter[code];
    // An unknown code: what follows cannot be told apart.
    if (count === undefined) break;
    const last = subpaths.at(-1);
    if (code === pathCodes.closePath) {
      if (last) last.isClosed = true;
    } else {
      const point = apply(matrix, data[at + count - 1] ?? 0, data[at + count] ?? 0);
      addPoint(subpaths, last, code, point);
    }
    at += count + 1;
  }
  return subpaths;
}

function addPoint(subpaths: Subpath[], last: Subpath | undefined, code: number, point: Point): void {
  const isCurved = code > pathCodes.lineTo;
  if (last && !last.isClosed && code !== pathCodes.moveTo) {
    last.points.push(point);
    last.isCurved ||= isCurved;
  } else {
    // A line after a closed part goes on from where that began.
    const start = last && code !== pathCodes.moveTo ? last.points.slice(0, 1) : [];
    subpaths.push({ points: [...start, point], isClosed: false, isCurved });
  }
}

/** Where straight lines and areas go. */
export interface Drawn {
  readonly rules: Rule[];
  readonly areas: Area[];
}

/** Takes note of a path that is stroked. */
export function stroke(state: State, subpaths: readonly Subpath[], drawn: Drawn): void {
  const { strokeBrightness, strokeOpacity, lineWidth, transform, clip } = state.graphics;
  if (strokeBrightness >= seenBrightness || strokeOpacity < seenOpacity) return;
  // A broad line is an area that is painted.
  const broad = lineWidth * scaleOf(transform);
  for (const { points, isClosed, isCurved } of subpaths) {
    if (isCurved) continue;
    const ends = isClosed ? [...points.slice(1), ...points.slice(0, 1)] : points.slice(1);
    ends.forEach((end, index) => {
      const start = points[index];
      if (start && broad <= 2 * thinnest) drawn.rules.push(...ruleBetween(start, end, clip));
    });
  }
}

/** Takes note of a path that is filled: thin boxes are lines, so are frames, the rest are areas. */
export function fill(state: State, subpaths: readonly Subpath[], drawn: Drawn): void {
  const { fillBrightness: brightness, fillOpacity, clip } = state.graphics;
  const isSeen = brightness < seenBrightness && fillOpacity >= seenOpacity;
  const shapes = subpaths.flatMap(({ points, isCurved }) => {
    const box = boxAround(points);
    return box ? [{ box, isCurved }] : [];
  });
  const [outer, inner] = shapes;
  if (isSeen && shapes.length === 2 && outer && inner && isFrame(outer.box, inner.box)) {
    drawn.rules.push(...frame(outer.box).flatMap((edge) => ruleOf(edge, clip)));
    return;
  }
  for (const { box, isCurved } of shapes)
    if (!isThin(box)) drawn.areas.push({ ...overlapOf(box, clip), brightness });
    else if (isSeen && !isCurved) drawn.rules.push(...ruleOf(box, clip));
}

function isThin({ left, top, right, bottom }: Box): boolean {
  return Math.min(right - left, bottom - top) <= thinnest;
}

function isFrame(outer: Box, inner: Box): boolean {
  const margins = [
    inner.left - outer.left,
    inner.top - outer.top,
    outer.right - inner.right,
    outer.bottom - inner.bottom,
  ];
  return margins.every((margin) => margin >= 0 && margin <= thinnest) && margins.some((margin) => margin > 0);
}

function frame({ left, top, right, bottom }: Box): readonly Box[] {
  return [
    { left, right, top, bottom: top },
    { left, right, top: bottom, bottom },
    { left, right: left, top, bottom },
    { left: right, right, top, bottom },
  ];
}

function ruleBetween(start: Point, end: Point, clip: Box): readonly Rule[] {
  const [across, down] = [Math.abs(end.x - start.x), Math.abs(end.y - start.y)];
  if (Math.min(across, down) > lean || Math.max(across, down) === 0) return [];
  const box = boxAround([start, end]);
  return box ? ruleOf(box, clip) : [];
}

/** The line in the middle of a thin box, as far as it is not clipped; of a dot one each way, since it may be part of either. */
function ruleOf(box: Box, clip: Box): readonly Rule[] {
  const seen = overlapOf(box, clip);
  const [width, height] = [seen.right - seen.left, seen.bottom - seen.top];
  if (width < -thinnest || height < -thinnest) return [];
  const level = { isVertical: false, at: (box.top + box.bottom) / 2, start: seen.left, end: seen.right };
  const upright = { isVertical: true, at: (box.left + box.right) / 2, start: seen.top, end: seen.bottom };
  if (Math.max(width, height) <= thinnest) return [level, upright];
  return [width >= height ? level : upright];
}
