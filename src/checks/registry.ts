import type { CrossFormRule, Rule } from "./rule";
import { nameMissing } from "./rules/name-missing";

/** Every rule about one form, in the order of the form: basics, dates, funding, goals, indicators, targets, weights. */
export const rules: readonly Rule[] = [nameMissing];

/** Every rule that compares the forms of a workbook or batch. */
export const crossFormRules: readonly CrossFormRule[] = [];
