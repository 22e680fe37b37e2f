/**
 * Characters that nobody sees, as a class of a regular expression: those without width, those that turn the direction of
 * writing, soft hyphens, and what tells how a sign before it is drawn.
 */
export const invisible =
  "\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff";

const visible = new RegExp(`[^\\s${invisible}]`, "u");
const blanks = new RegExp(`[\\s${invisible}]+`, "gu");
const unseen = new RegExp(`[${invisible}]`, "g");

/** Whether a text holds nothing but blanks of any kind. */
export function isBlank(text: string): boolean {
  return !visible.test(text);
}

// Most labels, names and figures are nothing but Chinese characters, printable ASCII and a few signs, none of which
// folding changes: spare them the work.
const folded = /^[\u4e00-\u9fff!-~。、《》≥≤]*$/;

/**
 * Folds a text for comparison: full-width forms become half-width (NFKC), and blanks and line breaks of any kind
 * go away, so that `项目 绩效\n目标（万元）` becomes `项目绩效目标(万元)`.
 */
export function fold(text: string): string {
  if (folded.test(text)) return text;
  return text.normalize("NFKC").replace(blanks, "");
}

/** A text half-width, without blanks around it and without characters that have no width. */
export function plainText(text: string): string {
  return halfWidth(text).replace(unseen, "").trim();
}

const wideForms = /[\uff01-\uff5e\uffe5\ufe64-\ufe66\ufe6a\u2212\u00a0\u3000]/g;
const fullWidthShift = 0xfee0;
const narrowForms: Readonly<Record<string, string>> = {
  "\uffe5": "¥",
  "\ufe64": "<",
  "\ufe65": ">",
  "\ufe66": "=",
  "\ufe6a": "%",
  "\u2212": "-",
  "\u00a0": " ",
  "\u3000": " ",
};

/**
 * Writes full-width digits, letters, signs and blanks half-width, character for character, so that positions stay.
 * Unlike NFKC it never makes a digit of something else: `5²` and `①100` stay what they are.
 */
export function halfWidth(text: string): string {
  return text.replace(
    wideForms,
    (wide) => narrowForms[wide] ?? String.fromCharCode(wide.charCodeAt(0) - fullWidthShift),
  );
}
