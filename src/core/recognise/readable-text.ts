import { invisible } from "../form/text";

/**
 * Radicals that stand for the characters that they look like and that NFKC keeps apart (Unicode, CJK Radicals
 * Supplement); old PDF writers put them into copied text.
 */
const radicals: Readonly<Record<string, string | undefined>> = Object.fromEntries(
  "⺁厂⺇几⺌小⺝月⺠民⺬示⺮竹⺶羊⺼肉⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻰龙⻳龟"
    .match(/../gu)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)]) ?? [],
);

/** Kangxi radicals, compatibility ideographs, and letters and digits of mathematics: NFKC tells what they stand for. */
const lookAlike = /[\u2e80-\u2fdf\uf900-\ufaff\u{1d400}-\u{1d7ff}\u{2f800}-\u{2fa1f}]/gu;

/** Signs of symbol fonts that lost their font when they were copied: before a figure those of Symbol, else boxes of Wingdings. */
const privateSign = /[\uf020-\uf0ff](?=(\s*[\d.０-９])?)/gu;

const beforeFigures: Readonly<Record<string, string | undefined>> = {
  "\uf0a3": "≤",
  "\uf0b3": "≥",
  "\uf0b1": "±",
  "\uf0bb": "≈",
  "\uf03c": "<",
  "\uf03d": "=",
  "\uf03e": ">",
  "\uf0e8": "→",
};
const elsewhere: Readonly<Record<string, string | undefined>> = {
  "\uf050": "✓",
  "\uf052": "☑",
  "\uf053": "☒",
  "\uf06f": "□",
  "\uf071": "□",
  "\uf0a3": "□",
  "\uf0a8": "□",
  "\uf0b0": "°",
  "\uf0b4": "×",
  "\uf0fc": "✓",
  "\uf0fd": "☒",
  "\uf0fe": "☑",
};

const marks = new RegExp(`[${invisible}]`, "gu");
const suspect = new RegExp(`[${invisible}\\u2e80-\\u2fdf\\uf020-\\uf0ff\\uf900-\\ufaff\\ud835\\ud87e]`);

/**
 * A text as people read it: without marks that nobody sees, such as those of the direction of writing, with characters in
 * the place of those that only look like them, and with the signs that private characters stand for where that is sure.
 */
export function readableText(text: string): string {
  if (!suspect.test(text)) return text;
  return text
    .replace(marks, "")
    .replace(lookAlike, (character) => radicals[character] ?? character.normalize("NFKC"))
    .replace(
      privateSign,
      (sign: string, figure?: string) =>
        (figure === undefined ? undefined : beforeFigures[sign]) ?? elsewhere[sign] ?? sign,
    );
}
