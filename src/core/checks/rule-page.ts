import type { Language } from "../language/language";
import { bases } from "./basis";
import { limitNames, rulesOfLimit, type LimitName } from "./limits";
import { messages } from "./messages/catalogue";
import { crossFormRules, rules } from "./registry";
import type { CrossFormRule, Rule, Severity } from "./rule";

/** Every rule, in the order of the form, those about several forms last. */
export const allRules: readonly (Rule | CrossFormRule)[] = [...rules, ...crossFormRules];

/** One thing that a rule may find. */
export interface RuleSentence {
  readonly title: string;
  /** With `{placeholders}` for what stands on the form. */
  readonly found: string;
  readonly expected: string;
  /** What one click does; null where nothing is offered. */
  readonly fix: string | null;
}

/** What there is to know about a rule, made from the code. */
export interface RulePage {
  readonly id: string;
  readonly severity: Severity;
  readonly basis: string;
  /** The first one names the rule. */
  readonly sentences: readonly RuleSentence[];
  /** The limits that it goes by. */
  readonly limits: readonly LimitName[];
}

/** The page about a rule. */
export function rulePage({ id, severity, basis }: Rule | CrossFormRule, language: Language): RulePage {
  const keys = Object.keys(messages).filter((key) => key === id || key.startsWith(`${id}.`));
  return {
    id,
    severity,
    basis: bases[basis][language],
    sentences: keys.flatMap((key) => {
      const message = messages[key]?.[language];
      return message ? [{ ...message, fix: message.fix ?? null }] : [];
    }),
    limits: limitNames.filter((name) => rulesOfLimit[name].includes(id)),
  };
}
