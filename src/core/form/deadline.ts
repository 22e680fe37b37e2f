import { lastDay, readDate, withDatesInDigits } from "./date";
import { readPeriod } from "./period";
import type { PlainDate } from "./project";
import { splitSign } from "./target-parts";
import { plainText } from "./text";
import type { Operator } from "./vocabulary";

/** A date by which, or on which, something is to happen. */
export interface Deadline {
  /** The last day meant: 2023-12-31 for `2023年底`, 2024-01-31 for `2023.07-2024.01`. */
  readonly date: PlainDate;
  readonly operator: Operator | null;
}

const longestDeadline = 80;
// `2023`, `2023.5`, `20231231` say nothing about being dates; behind a sign `2023.07` is a number too.
const plainNumber = /^(?:\d+|\d+\.\d)$/;
const decimal = /^\d+\.\d+$/;
const wordsBefore = /^(?:截至|截止到?|于|在|到|至)\s*/;
const done = String.raw`(?:完成|完工|竣工|建成|到位|交付)?$`;
const wordsBehind = new RegExp(`(?:之前|以前|前|以内|之内|内)?${done}`);
const asLimit = new RegExp(`[前内]${done}`);
const yearEnd = /年?[底末]$/;

/** Reads a target that is a date or a period: `2023年底`, `2023年6月底前完成`, `2023.07-2024.01`; null for others. */
export function readDeadline(text: string): Deadline | null {
  if (text.length > longestDeadline) return null;
  const { operator, rest } = splitSign(withDatesInDigits(plainText(text)));
  const written = rest.trim();
  if (!/\d{4}/.test(written) || plainNumber.test(written)) return null;
  if (operator && decimal.test(written)) return null;
  const bare = written.replace(wordsBefore, "").replace(wordsBehind, "");
  const end = readDate(bare) ?? readPeriod(bare.replace(yearEnd, ""))?.end;
  if (!end) return null;
  return { date: lastDay(end), operator: operator ?? (asLimit.test(written) ? "≤" : null) };
}
