import { isInside } from "../geometry";
import type { Area, Glyph, Ink } from "./ink";

/** What is less than this is not seen. */
const leastOpacity = 0.05;
/** White; and paper dark enough to read white on. */
const white = 0.95;
const dark = 0.8;
/** A watermark is so much larger than the text of its page, and so faint. */
const watermark = { larger: 2, brightness: 0.6, opacity: 0.6 };
/** The same character within this of itself, in its size, is there twice: hidden below, or drawn twice to look bold. */
const same = 0.1;
/** Lines lean no more than this, in degrees, unless they are a watermark's. */
const lean = 3;

/**
 * The characters that a reader of the page takes for its content: no white on white, no second time the same in the same
 * place, no watermark, nothing that the file itself calls no content where there is other text.
 */
export function seenGlyphs({ glyphs, areas }: Ink): readonly Glyph[] {
  const darkAreas = areas.filter(({ brightness }) => brightness < dark);
  const seen = glyphs.filter(
    (glyph) => glyph.opacity >= leastOpacity && (glyph.brightness < white || isOnDark(glyph, darkAreas)),
  );
  const usual = median(seen.map(({ size }) => size));
  const content = seen.filter((glyph) => !isWatermark(glyph, usual)).map(straightened);
  const own = content.filter(({ isArtifact }) => !isArtifact);
  return withoutDoubles(own.length * 2 >= content.length ? own : content);
}

/** Whether any of a page's characters is painted, be it in white. */
export function isPainted({ opacity }: Glyph): boolean {
  return opacity >= leastOpacity;
}

function isOnDark({ x, y, size, width }: Glyph, areas: readonly Area[]): boolean {
  return areas.some((area) => isInside({ x: x + width / 2, y: y - size / 3 }, area));
}

function isWatermark({ size, angle, brightness, opacity }: Glyph, usual: number): boolean {
  if (offAxis(angle) > lean) return true;
  const isFaint = brightness >= watermark.brightness || opacity <= watermark.opacity;
  return isFaint && size >= usual * watermark.larger;
}

function offAxis(angle: number): number {
  return Math.min(angle % 90, 90 - (angle % 90));
}

/** A scan's text leans a little. */
function straightened(glyph: Glyph): Glyph {
  return { ...glyph, angle: (Math.round(glyph.angle / 90) * 90) % 360 };
}

function withoutDoubles(glyphs: readonly Glyph[]): readonly Glyph[] {
  /** By character, then by the place of a square of four points. */
  const places = new Map<string, Map<number, Glyph[]>>();
  const side = 4;
  const squares = 100_000;
  return glyphs.filter((glyph) => {
    const own = places.get(glyph.text) ?? new Map<number, Glyph[]>();
    places.set(glyph.text, own);
    const square = Math.round(glyph.x / side) + squares * Math.round(glyph.y / side);
    for (const down of [-squares, 0, squares])
      for (const across of [-1, 0, 1])
        if (own.get(square + down + across)?.some((other) => isSame(glyph, other))) return false;
    const there = own.get(square);
    if (there) there.push(glyph);
    else own.set(square, [glyph]);
    return true;
  });
}

function isSame(one: Glyph, other: Glyph): boolean {
  const near = Math.min(one.size, other.size) * same;
  return Math.abs(one.x - other.x) <= near && Math.abs(one.y - other.y) <= near && one.angle === other.angle;
}

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
