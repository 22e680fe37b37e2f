const digits = "〇一二三四五六七八九";
const letters = 26;

/** A number as Word writes it in a list's format (ECMA-376 Part 1, 17.18.59); in one that is not known, in digits. */
export function numberIn(format: string, number: number): string {
  return formats[format]?.(number) ?? String(number);
}

const formats: Readonly<Record<string, ((number: number) => string) | undefined>> = {
  chineseCounting: inChinese,
  chineseCountingThousand: inChinese,
  japaneseCounting: inChinese,
  taiwaneseCounting: inChinese,
  taiwaneseCountingThousand: inChinese,
  decimalZero: (number) => String(number).padStart(2, "0"),
  decimalFullWidth: (number) =>
    String(number).replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit))),
  decimalEnclosedCircle: encircled,
  decimalEnclosedCircleChinese: encircled,
  lowerLetter: (number) => lettered(number, "a"),
  upperLetter: (number) => lettered(number, "A"),
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperRoman: roman,
};

function encircled(number: number): string {
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x2460 + number - 1) : String(number);
}

function lettered(number: number, first: string): string {
  const letter = String.fromCharCode(first.charCodeAt(0) + ((number - 1) % letters));
  return letter.repeat(Math.min(10, Math.ceil(number / letters)));
}

/** Up to 99, as far as lists go. */
function inChinese(number: number): string {
  if (number < 1 || number > 99) return String(number);
  const tens = Math.floor(number / 10);
  const ones = number % 10 === 0 ? "" : (digits[number % 10] ?? "");
  if (tens === 0) return ones;
  return `${tens === 1 ? "" : (digits[tens] ?? "")}十${ones}`;
}

const romans = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

function roman(number: number): string {
  if (number > 99) return String(number);
  let rest = number;
  let text = "";
  for (const [value, sign] of romans) for (; rest >= value; rest -= value) text += sign;
  return text.replace(/XXXX(X*)/, (_, more: string) => (more === "" ? "XL" : `L${more.slice(1)}`));
}
