import { formatAmount } from "../../core/form/amount";
import { readTarget } from "../../core/form/target";
import { isBlank } from "../../core/form/text";
import type { Operator } from "../../core/form/vocabulary";
import type { Values } from "../../core/language/language";
import type { FormTextKey } from "./messages/zh-CN";

type Say = (key: FormTextKey, values?: Values) => string;

/**
 * Says what was understood of a target: `≥ 95 %`, `354 人 （无符号）`, that it is a word, a deadline. Null for an empty one.
 */
export function understoodTarget(text: string, say: Say): string | null {
  if (isBlank(text)) return null;
  const { operator, number, unit, word, date } = readTarget(text);
  if (number !== null) return numberInWords(operator, formatAmount(number), unit, say);
  if (date !== null) return say("understood-deadline", { date });
  return word === null ? say("not-understood") : say("understood-word");
}

function numberInWords(operator: Operator | null, number: string, unit: string | null, say: Say): string {
  const parts = [operator, number, unit ?? say("no-unit"), operator === null ? say("no-sign") : null];
  return parts.filter((part) => part !== null).join(" ");
}
