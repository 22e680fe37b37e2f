import { isNoneMark } from "./read-amount";
import { readTarget } from "./target";
import { operatorFor, splitSign, splitTarget } from "./target-parts";
import { halfWidth, isBlank } from "./text";
import { sameUnit } from "./units";
import { signCodes, signColumnKinds } from "./vocabulary";

/** A target whose parts stand in columns of their own; a part whose column or text is missing is null. */
export interface TargetColumns {
  readonly sign: string | null;
  readonly value: string | null;
  readonly unit: string | null;
}

/**
 * Puts a target together from the columns 计算符号, 指标值 and 计量单位: `≥`, `95`, `%` give `≥95%`. Sign words and
 * the budget system's codes become symbols; 定性 and the like go. A sign or unit that the value already has is not
 * repeated, none is added to words, and a stray number among the signs goes. Every character of the value stays. No value gives an empty text.
 */
export function joinTarget({ sign, value, unit }: TargetColumns): string {
  if (value === null || isBlank(value)) return "";
  const withUnit = unit === null ? value : addUnit(value, unit.trim());
  return (sign === null ? "" : signBefore(sign, value)) + withUnit;
}

function signBefore(sign: string, value: string): string {
  const written = halfWidth(sign).trim();
  if (isBlank(written) || isNoneMark(written) || signColumnKinds.includes(written)) return "";
  if (readTarget(value).word !== null || splitSign(halfWidth(value)).operator) return "";
  return operatorFor(written) ?? signCodes.get(written) ?? (/\d/.test(written) ? "" : sign.trim());
}

function addUnit(value: string, unit: string): string {
  if (isBlank(unit) || isNoneMark(unit)) return value;
  const parts = splitTarget(value);
  if (!parts) return endsInFigure(value) ? value + unit : value;
  const hasUnit = parts.unit !== "" && !/^[万亿]$/.test(parts.unit);
  if (hasUnit || sameUnit(parts.unit, unit)) return value;
  const end = value.length - parts.rest.length;
  return value.slice(0, end) + unit + value.slice(end);
}

/** A figure at the end that is no date and no per cent in words (`百分之95`), but may be a range: `80-90`. */
function endsInFigure(value: string): boolean {
  const { date, number } = readTarget(value);
  return /\d\s*$/.test(halfWidth(value)) && date === null && number === null;
}
