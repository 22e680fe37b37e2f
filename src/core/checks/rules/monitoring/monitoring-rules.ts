import type { Rule } from "../../rule";
import { behindWithoutReason } from "./behind-without-reason";
import { forecastBelowToDate } from "./forecast-below-to-date";
import { likelihoodMissing } from "./likelihood-missing";
import { spentOverBudget } from "./spent-over-budget";

/** The rules that only a 监控表 is asked, in the order of the form. */
export const monitoringRules: readonly Rule[] = [
  spentOverBudget,
  forecastBelowToDate,
  behindWithoutReason,
  likelihoodMissing,
];
