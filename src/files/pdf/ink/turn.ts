import type { Area, Glyph, Ink, Rule } from "./ink";

/** A page is turned if more than this share of its characters run another way. */
const most = 0.6;

/** Turns a page that lies on its side, or stands on its head, so that most of its text runs from left to right. */
export function upright(ink: Ink): Ink {
  const counts = new Map<number, number>();
  for (const { angle, text } of ink.glyphs)
    if (text.trim() !== "") counts.set(angle, (counts.get(angle) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const [angle] = [...counts].find(([, count]) => count > all * most) ?? [0];
  if (angle === 90) return turnBack(turnBack(turnBack(ink)));
  if (angle === 180) return turnBack(turnBack(ink));
  return angle === 270 ? turnBack(ink) : ink;
}

/** Turns a page by a quarter, clockwise: what ran upwards runs to the right. */
function turnBack({ width, height, glyphs, rules, areas }: Ink): Ink {
  return {
    width: height,
    height: width,
    glyphs: glyphs.map((glyph): Glyph => ({
      ...glyph,
      x: height - glyph.y,
      y: glyph.x,
      angle: (glyph.angle + 90) % 360,
    })),
    rules: rules.map(({ isVertical, at, start, end }): Rule =>
      isVertical
        ? { isVertical: false, at, start: height - end, end: height - start }
        : { isVertical: true, at: height - at, start, end },
    ),
    areas: areas.map(({ left, top, right, bottom, brightness }): Area => ({
      left: height - bottom,
      top: left,
      right: height - top,
      bottom: right,
      brightness,
    })),
  };
}
