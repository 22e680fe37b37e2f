const everyday = "零一二三四五六七八九";
/** Other signs for the same numerals: formal (大写), traditional, round zeros, 两. */
const sameAs: Readonly<Record<string, string>> = {
  零: "〇○",
  一: "壹",
  二: "贰貳两",
  三: "叁叄參",
  四: "肆",
  五: "伍",
  六: "陆陸",
  七: "柒",
  八: "捌",
  九: "玖",
  十: "拾",
  百: "佰",
  千: "仟",
  万: "萬",
  亿: "億",
};
const plainOf = new Map(
  Object.entries(sameAs).flatMap(([plain, others]) =>
    Array.from(plain + others, (sign) => [sign, plain] as const),
  ),
);
const longest = 30;

/** The signs that a Chinese numeral is made of, for the brackets of a pattern. */
export const numeralSigns = [...plainOf.keys()].join("");

/** The digits of a year or a number that is read out sign by sign: `二〇二六` gives `2026`; null for other texts. */
export function readSignBySign(text: string): string | null {
  const digits = Array.from(text, (sign) => everyday.indexOf(plainOf.get(sign) ?? "?"));
  return digits.length > 0 && digits.every((digit) => digit >= 0) ? digits.join("") : null;
}

/**
 * Reads a whole number in Chinese numerals, everyday or formal: `一百二十`, `壹佰贰拾万`, `两千零五`.
 * @returns null for anything else, also for what may be two numbers: `一百二` (120 or 102), `三五`.
 */
export function readNumeral(text: string): number | null {
  if (text === "" || text.length > longest) return null;
  const plain = Array.from(text, (sign) => plainOf.get(sign) ?? "?").join("");
  if (plain.includes("?")) return null;
  const value = inGroups(plain, [
    ["亿", 100_000_000],
    ["万", 10_000],
  ]);
  return spellings(value).test(plain) ? value : null;
}

type Group = readonly [sign: string, factor: number];

/** The value, if the text is a numeral at all: whether it is one, its own spelling tells. */
function inGroups(plain: string, [group, ...lower]: readonly Group[]): number {
  if (!group) return inPlaces(plain);
  const [sign, factor] = group;
  const at = plain.lastIndexOf(sign);
  return at < 0
    ? inGroups(plain, lower)
    : inGroups(plain.slice(0, at), lower) * factor + inGroups(plain.slice(at + 1), lower);
}

const placeSigns = ["", "十", "百", "千"];

function inPlaces(plain: string): number {
  return [...plain.matchAll(/([一二三四五六七八九]?)([十百千]?)/g)].reduce(
    (sum, [whole, digit = "", place = ""]) =>
      whole === ""
        ? sum
        : sum + (digit === "" ? 1 : everyday.indexOf(digit)) * 10 ** placeSigns.indexOf(place),
    0,
  );
}

/** How a number is spelt: noughts that must be there are, and one more may stand between any two signs (壹拾万零伍仟). */
function spellings(value: number): RegExp {
  const spelt = spell(value, 2);
  return new RegExp(
    `^${Array.from(spelt)
      .join("零?")
      .replace(/^一零\?十/, "一?十")}$`,
  );
}

function spell(value: number, group: number): string {
  if (value === 0) return "零";
  if (group === 0) return belowTenThousand(value);
  const factor = 10_000 ** group;
  const [high, low] = [Math.floor(value / factor), value % factor];
  if (high === 0) return spell(value, group - 1);
  const gap = low > 0 && low < factor / 10 ? "零" : "";
  return spell(high, group - 1) + "万亿".charAt(group - 1) + gap + (low > 0 ? spell(low, group - 1) : "");
}

function belowTenThousand(value: number): string {
  const digits = Array.from(String(value), Number);
  return digits
    .map((digit, at) =>
      digit === 0 ? "零" : everyday.charAt(digit) + (placeSigns[digits.length - 1 - at] ?? ""),
    )
    .join("")
    .replace(/零+/g, "零")
    .replace(/零$/, "");
}
