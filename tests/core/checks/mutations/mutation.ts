import type { FormReading } from "../../../../src/core/recognise/reading";

/**
 * What has to happen to the clean form of 2023 so that a rule finds something; several forms where the rule compares
 * them. By rule id, or by `RULE.variant` for its further sentences.
 */
export type Mutations = Readonly<
  Record<string, (clean: FormReading) => FormReading | readonly FormReading[]>
>;
