/**
 * The functions that formulas may use where they are carried over: each gives one value, and the same again from the
 * same cells. There is none that reaches out of the sheet (HYPERLINK, WEBSERVICE, RTD, CALL), takes addresses from texts
 * (INDIRECT, OFFSET), changes by itself (TODAY, NOW, RAND), or can spill over other cells.
 *
 * A letter stands for each argument: `s` takes one value, `r` a range of cells too. What stands after `|` may be left
 * out; `*` goes on with the last letter.
 */
export const carriedFunctions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ABS: "s",
    AND: "r|*",
    AVERAGE: "r|*",
    AVERAGEIF: "rs|r",
    CHOOSE: "ss|*",
    CONCATENATE: "s|*",
    COUNT: "r|*",
    COUNTA: "r|*",
    COUNTBLANK: "r",
    COUNTIF: "rs",
    DATE: "sss",
    DAY: "s",
    EXACT: "ss",
    FIND: "ss|s",
    HLOOKUP: "srs|s",
    IF: "ss|s",
    IFERROR: "ss",
    INT: "s",
    ISBLANK: "s",
    ISERROR: "s",
    ISNUMBER: "s",
    ISTEXT: "s",
    LARGE: "rs",
    LEFT: "s|s",
    LEN: "s",
    LOOKUP: "sr|r",
    LOWER: "s",
    MATCH: "sr|s",
    MAX: "r|*",
    MEDIAN: "r|*",
    MID: "sss",
    MIN: "r|*",
    MOD: "ss",
    MONTH: "s",
    NOT: "s",
    OR: "r|*",
    POWER: "ss",
    PRODUCT: "r|*",
    RANK: "sr|s",
    RIGHT: "s|s",
    ROUND: "ss",
    ROUNDDOWN: "ss",
    ROUNDUP: "ss",
    SIGN: "s",
    SMALL: "rs",
    SQRT: "s",
    SUBSTITUTE: "sss|s",
    SUM: "r|*",
    SUMIF: "rs|r",
    SUMPRODUCT: "r|*",
    TEXT: "ss",
    TRIM: "s",
    TRUNC: "s|s",
    UPPER: "s",
    VALUE: "s",
    VLOOKUP: "srs|s",
    YEAR: "s",
  }),
);

/** As many arguments as Excel takes. */
const mostArguments = 255;

/**
 * How each of so many arguments may be: `s` or `r`; null where a function does not take as many.
 * @param shape as in `carriedFunctions`
 */
export function argumentKinds(shape: string, count: number): readonly string[] | null {
  const [needed = "", rest = ""] = shape.split("|");
  const most = rest.endsWith("*") ? mostArguments : needed.length + rest.length;
  if (count < needed.length || count > most) return null;
  const kinds = needed + rest.replace("*", "");
  return Array.from({ length: count }, (_, at) => kinds[Math.min(at, kinds.length - 1)] ?? "s");
}
