/**
 * Writes a text so that a workbook gives it back character for character: what XML cannot hold becomes `_xFFFE_`, and a
 * text that looks like such an escape gets its underscore escaped (ECMA-376 Part 1, 22.9.2.19, ST_Xstring).
 */
export function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(
      /[\p{Cs}\ufffe\uffff]/gu,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase()}_`,
    );
}
