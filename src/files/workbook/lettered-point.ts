import Big from "big.js";

/**
 * Places for digits, then a point that is only a letter of the format, more places, and a comma for every thousand by which
 * the number is made smaller: `0!.0,` and `0"."0000` show 1205000 as 120.5 and 120.5000, which Chinese offices use for 万元.
 */
const shape = /^([^0#?.]*)([#0?,]*[0#?])(?:\\\.|"\.")(0+)(,*)([^0#?.]*)$/;

/**
 * Shows a number with such a format, with which the workbook library goes wrong; null for all others.
 * @param format with `\` before letters that stand for themselves, not `!`
 */
export function withLetteredPoint(value: number, format: string): string | null {
  const { section, isAbsolute } = sectionFor(value, format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/));
  const [, before, whole, decimals, commas, behind] = shape.exec(section.replace(/\[[^\]]*\]/g, "")) ?? [];
  if (before === undefined || whole === undefined || decimals === undefined) return null;
  const scaled = new Big(value)
    .abs()
    .div(new Big(1_000).pow(commas?.length ?? 0))
    .round(0, Big.roundHalfUp);
  const digits = digitsOf(scaled, whole, decimals.length);
  const point = placeOfPoint(digits, decimals.length);
  const sign = value < 0 && !isAbsolute && !scaled.eq(0) ? "-" : "";
  return `${sign}${lettersOf(before)}${digits.slice(0, point)}.${digits.slice(point)}${lettersOf(behind ?? "")}`;
}

/** At least as many digits as the format has zeros, in groups of three where it has them. */
function digitsOf(number: Big, whole: string, decimals: number): string {
  const least = (whole.match(/0/g)?.length ?? 0) + decimals;
  const digits = number.toFixed(0).padStart(least, "0");
  return whole.includes(",") ? digits.replace(/\B(?=(\d{3})+$)/g, ",") : digits;
}

/** The part of a format that is for a number: by its own condition (`[>=10000]`), else by the number's sign. */
function sectionFor(value: number, sections: readonly string[]): { section: string; isAbsolute: boolean } {
  const [positive = "", negative] = sections;
  if (sections.some((section) => condition.test(section))) {
    const own = sections.find((section) => holds(value, section)) ?? "";
    return { section: own, isAbsolute: false };
  }
  return value < 0 && negative !== undefined
    ? { section: negative, isAbsolute: true }
    : { section: positive, isAbsolute: false };
}

const condition = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/;
const comparisons: Readonly<Record<string, (one: number, other: number) => boolean>> = {
  "<=": (one, other) => one <= other,
  ">=": (one, other) => one >= other,
  "<>": (one, other) => one !== other,
  "<": (one, other) => one < other,
  ">": (one, other) => one > other,
  "=": (one, other) => one === other,
};

function holds(value: number, section: string): boolean {
  const [, sign = "", limit] = condition.exec(section) ?? [];
  return limit === undefined || comparisons[sign]?.(value, Number(limit)) === true;
}

/** Before so many digits from the end; commas between digits are none. */
function placeOfPoint(digits: string, decimals: number): number {
  let at = digits.length;
  for (let left = decimals; left > 0; at--) if (digits[at - 1] !== ",") left--;
  return at;
}

/** What stands before and behind the digits: colours, conditions and padding show nothing. */
function lettersOf(part: string): string {
  return part.replace(
    /[_*][^]|"([^"]*)"|\\([^])/g,
    (_, quoted?: string, letter?: string) => quoted ?? letter ?? "",
  );
}
