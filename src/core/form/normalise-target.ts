import { remembering } from "./remember";
import { readTarget } from "./target";
import { operatorFor, splitTarget } from "./target-parts";
import { canonicalUnit } from "./units";

const onlySymbols = /^\P{L}+$/u;

/**
 * The canonical spelling of a target that is a number: blanks around it go, digits, signs and units are half-width,
 * `>=` `≧` `》` become `≥` and so on, `(%)` and 百分比 become `%`, and the zeros that the budget system prints before
 * a unit in brackets go: `=100.00(%)` gives `=100%`, `≥150.00(台)` gives `≥150台`. The sign `=` stays; blanks inside, commas and words (不低于, 以上) stay too.
 * Any other target is given back as it is.
 */
export const normaliseTarget = remembering((text: string): string => {
  const parts = readTarget(text).number === null ? null : splitTarget(text);
  if (!parts) return text;
  const { sign, gap, unitGap, unit, rest } = parts;
  const operator = onlySymbols.test(sign) ? (operatorFor(sign) ?? sign) : sign;
  const number = /^[([【〔「]/.test(unit) ? parts.number.replace(/\.0+$/, "") : parts.number;
  const canonical = canonicalUnit(unit);
  return (operator + gap + number + unitGap + canonical + rest).trim();
});
