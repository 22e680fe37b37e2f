import { formatAmount } from "../../form/amount";
import { readTarget } from "../../form/target";
import { isBlank } from "../../form/text";
import type { Values } from "../../language/language";
import type { FormTextKey } from "./messages/zh-CN";

/**
 * Says what was understood of a target: `≥ 95 %`, `等于 354 人`, a word, a deadline. Null for an empty one, and for one that
 * says no more than it is: a plain word.
 */
export function understoodTarget(
  text: string,
  say: (key: FormTextKey, values?: Values) => string,
): string | null {
  if (isBlank(text)) return null;
  const { operator, number, unit, word, date } = readTarget(text);
  if (number !== null)
    return say("understood-number", {
      operator: operator ?? say("equals"),
      number: formatAmount(number),
      unit: unit ?? say("no-unit"),
    });
  if (date !== null) return say("understood-deadline", { date });
  return word === null ? say("not-understood") : say("understood-word", { word });
}
