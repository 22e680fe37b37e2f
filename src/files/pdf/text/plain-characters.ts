/**
 * Characters of the block CJK Radicals Supplement as the characters that they look like. Programs that look up a glyph's
 * character backwards, such as browsers that print, find the radical first.
 */
const radicals = new Map(
  "⺟母 ⺠民 ⺩王 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻒镸 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟"
    .split(" ")
    .map((pair) => [pair.charAt(0), pair.charAt(1)]),
);

/** Kangxi radicals, compatibility ideographs, ligatures, and the forms of signs that stand upright. */
const otherForms = /[\u2f00-\u2fdf\uf900-\ufaff\ufb00-\ufb06\ufe10-\ufe19\ufe30-\ufe44]/g;

/** What was worked out before: a file has few different characters, and many of each. */
const plain = new Map<string, string>();
const mostKept = 50_000;

/** A glyph's text with each character as one types it. What has no meaning of its own, such as a zero, is left out. */
export function plainCharacters(text: string): string {
  const known = plain.get(text);
  if (known !== undefined) return known;
  const found = text
    .replace(/[\u2e80-\u2eff]/g, (radical) => radicals.get(radical) ?? radical)
    .replace(otherForms, (form) => form.normalize("NFKC"))
    .replace(/[\0-\x1f\x7f\u00ad\u200b-\u200f\u2060\ufeff]/g, "")
    .replace(/\u00a0/g, " ");
  if (plain.size < mostKept) plain.set(text, found);
  return found;
}

/** Characters that no form holds: those that a glyph's number gives where its font does not tell what it is. */
const strange = /[\p{Co}\p{Cn}\ufffd\u0080-\u009f\u0100-\u036f\u0400-\u1fff]/u;

/** Whether a glyph says nothing that can be read. */
export function isUnreadable(text: string): boolean {
  return text === "" || /^[\0-\x08\x0e-\x1f]/.test(text) || strange.test(text);
}

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f]/;

/** Whether a character is as wide as it is high, as Chinese ones are: no blank stands between two of them. */
export function isWide(character: string): boolean {
  return wide.test(character);
}
