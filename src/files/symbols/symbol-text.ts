import { symbolFonts } from "./fonts";

/** Fonts of signs keep them in Unicode's private area, from here on, beside where letters stand. */
const privateArea = 0xf000;

/**
 * A text in a symbol font as it is seen: `£95%` in Symbol is `≤95%`. In any other font it is what it is.
 * @param font a font's name, or a list of them as pages have it
 */
export function symbolText(text: string, font: string | undefined): string {
  const signs = font === undefined ? undefined : symbolFonts.get(nameOf(font));
  if (!signs) return text;
  return Array.from(text, (character) => signs.get(placeOf(character)) ?? character).join("");
}

/**
 * A sign of a symbol font by its code, as Word keeps it (`w:sym`); null where the font or the sign is not known.
 * @param code hexadecimal, `F0A3` or `A3`
 */
export function symbolSign(code: string, font: string | undefined): string | null {
  const signs = font === undefined ? undefined : symbolFonts.get(nameOf(font));
  const place = Number.parseInt(code, 16);
  return signs?.get(place >= privateArea ? place - privateArea : place) ?? null;
}

function placeOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  // Windows-1252 has letters in places that Latin 1 leaves free.
  return code >= privateArea && code <= 0xf0ff ? code - privateArea : (windows1252.get(code) ?? code);
}

const windows1252: ReadonlyMap<number, number> = new Map(
  Array.from(
    "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ",
    (character, index) => [character.codePointAt(0) ?? 0, 0x80 + index] as const,
  ).filter(([code]) => code > 0),
);

/** The first font of a list, without its quotes. */
function nameOf(fonts: string): string {
  return (fonts.split(",")[0] ?? "").replace(/["']/g, "").trim().toLowerCase();
}
