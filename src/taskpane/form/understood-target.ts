import { formatAmount } from "../../core/form/amount";
import { readTarget } from "../../core/form/target";
import { fold, isBlank } from "../../core/form/text";
import type { Operator } from "../../core/form/vocabulary";
import type { Values } from "../../core/language/language";
import type { FormTextKey } from "./messages/zh-CN";

type Say = (key: FormTextKey, values?: Values) => string;

/**
 * Says what was understood of a target where that is not just what stands there: `354 人` for 三百五十四人, a deadline, or that neither
 * number nor word was found. Null for an empty one.
 */
export function understoodTarget(text: string, say: Say): string | null {
  if (isBlank(text)) return null;
  const { operator, number, unit, word, date } = readTarget(text);
  if (number !== null) {
    const understood = numberInWords(operator, formatAmount(number), unit, say);
    return fold(understood) === fold(text) ? null : understood;
  }
  if (date !== null) return say("understood-deadline", { date });
  return word === null ? say("not-understood") : null;
}

function numberInWords(operator: Operator | null, number: string, unit: string | null, say: Say): string {
  const parts = [operator, number, unit ?? say("no-unit")];
  return parts.filter((part) => part !== null).join(" ");
}
