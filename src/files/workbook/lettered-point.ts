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
  const [positive = "", negative] = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const section = value < 0 && negative !== undefined ? negative : positive;
  const [, before, whole, decimals, commas, behind] = shape.exec(section) ?? [];
  if (before === undefined || whole === undefined || decimals === undefined) return null;
  const scaled = new Big(value)
    .abs()
    .div(new Big(1_000).pow(commas?.length ?? 0))
    .round(0, Big.roundHalfUp);
  const least = (whole.match(/0/g)?.length ?? 0) + decimals.length;
  const digits = scaled.toFixed(0).padStart(least, "0");
  const grouped = whole.includes(",") ? digits.replace(/\B(?=(\d{3})+$)/g, ",") : digits;
  const point = placeOfPoint(grouped, decimals.length);
  const sign = value < 0 && negative === undefined && !scaled.eq(0) ? "-" : "";
  return `${sign}${lettersOf(before)}${grouped.slice(0, point)}.${grouped.slice(point)}${lettersOf(behind ?? "")}`;
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
    /\[[^\]]*\]|[_*][^]|"([^"]*)"|\\([^])/g,
    (_, quoted?: string, letter?: string) => quoted ?? letter ?? "",
  );
}
