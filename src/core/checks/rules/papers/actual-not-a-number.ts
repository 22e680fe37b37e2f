import { readNumeral } from "../../../form/chinese-numerals";
import { readTarget } from "../../../form/target";
import { halfWidth } from "../../../form/text";
import { onIndicators, paperRule } from "../../papers/paper-rule";

const numeral = /^[〇零一二两三四五六七八九十百千万]+/;

/** 十二次 is a number in words; 一般 and 全部完成 are none. */
function saysNumber(text: string): boolean {
  const digits = numeral.exec(text)?.[0];
  return digits !== undefined && text.length - digits.length <= 2 && readNumeral(digits) !== null;
}

/** The target again with its sign says what was wanted, not what was reached. */
function repeatsSign(actual: string): boolean {
  return /^\s*([≥≤><]|[><]=|不[低少高超]于?|大于|小于)/.test(halfWidth(actual));
}

/** The target is a figure, and the actual value a word (完成) or the target with its sign (≥266米). */
export const actualNotANumber = paperRule({
  id: "actual-not-a-number",
  severity: "warning",
  basis: "practice",
  check: (paper) =>
    onIndicators(paper, "actual", ({ target, actual }) => {
      if (target.text === null || actual.text === null) return null;
      const [wanted, got] = [readTarget(target.text), readTarget(actual.text)];
      if (wanted.number === null || wanted.date !== null) return null;
      const values = { target: target.text, actual: actual.text };
      if (got.word !== null && got.date === null && !saysNumber(actual.text)) return { values };
      return got.number !== null && repeatsSign(actual.text) ? { variant: "sign", values } : null;
    }),
});
