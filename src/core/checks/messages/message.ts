import type { Language } from "../../language/language";

/** What a rule says in one language; `found`, `expected` and `fix` are templates with `{placeholders}`. */
export interface Message {
  /** The rule in a few words, for lists and headings. */
  readonly title: string;
  /** One sentence: what was found, and in which field. */
  readonly found: string;
  /** What would be right. */
  readonly expected: string;
  /** What the fix does, as on a button; only where the rule can offer one. */
  readonly fix?: string;
}

/** Messages by rule id, or by `RULE.variant` where a rule has several sentences. */
export type Messages = Readonly<Record<string, Readonly<Record<Language, Message>>>>;
