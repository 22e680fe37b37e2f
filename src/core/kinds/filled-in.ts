import type { MoneyPart, OwnIndicatorPart, PaperKind } from "../form/paper";

/** What people fill in on a kind of later paper, in the order of the form; a form without a cell for one is not asked for it. */
export interface FilledIn {
  /** Amounts of each row of money. */
  readonly money: readonly MoneyPart[];
  /** What only the row of 年度资金总额 is asked for beside them, and rates of any row. */
  readonly ofMoney: readonly MoneyPart[];
  readonly goals: readonly ("expected" | "actual")[];
  readonly indicator: readonly OwnIndicatorPart[];
  /** Why an indicator is behind, by kinds of causes (偏差原因分析). */
  readonly causes: readonly OwnIndicatorPart[];
  /** What a paper is not complete without. */
  readonly needed: {
    readonly money: readonly MoneyPart[];
    readonly goals: readonly ("expected" | "actual")[];
    readonly indicator: readonly OwnIndicatorPart[];
  };
}

/** What is filled in, by the kind of the paper. */
export const filledIn: Readonly<Record<PaperKind, FilledIn>> = {
  selfEvaluation: {
    money: ["initial", "adjusted", "executed"],
    ofMoney: ["rate", "weight", "score", "reason"],
    goals: ["expected", "actual"],
    indicator: ["actual", "weight", "score", "reason"],
    causes: [],
    needed: { money: ["adjusted", "executed"], goals: ["actual"], indicator: ["actual", "score"] },
  },
  monitoring: {
    money: ["initial", "executedToDate", "executedForecast"],
    ofMoney: ["rateToDate"],
    goals: ["expected"],
    indicator: ["toDate", "forecast", "likelihood", "note"],
    causes: ["funds", "rules", "people", "hardware", "other", "text"],
    needed: {
      money: ["executedToDate", "executedForecast"],
      goals: [],
      indicator: ["toDate", "forecast", "likelihood"],
    },
  },
};
