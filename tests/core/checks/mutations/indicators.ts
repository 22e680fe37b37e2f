import type { Repair } from "../../../../src/core/recognise/reading";
import { emptied, typed, typedAll, withIndicators } from "../helpers/edit";
import type { Mutations } from "./mutation";

const slid: Repair = {
  kind: "row-shifted",
  field: "indicators.annual.9.name",
  cell: { row: 21, column: 4 },
  values: {},
};

export const indicatorMutations: Mutations = {
  "indicators-missing": (clean) => withIndicators(clean, () => []),
  "target-missing": (clean) => emptied(clean, "indicators.annual.9.target"),
  "indicator-name-missing": (clean) => emptied(clean, "indicators.annual.3.name"),
  "indicator-name-missing.no-words": (clean) => typed(clean, "indicators.annual.3.name", "88"),
  "row-shifted": (clean) => ({
    ...clean,
    repairs: [slid],
    places: {
      ...clean.places,
      "indicators.annual.9.name": {
        cell: { row: 21, column: 4 },
        text: "市民满意度",
        belongs: { row: 21, column: 3 },
      },
    },
  }),
  "indicators-few": (clean) => withIndicators(clean, (indicators) => indicators.slice(0, 2)),
  "indicator-duplicate": (clean) =>
    emptied(typed(clean, "indicators.annual.2.name", "刑事案件协助办理数"), "indicators.annual.1.target"),
  "template-leftover": (clean) => typed(clean, "goals.overall", "目标1：……"),
  "template-leftover.indicator": (clean) =>
    typedAll(clean, { "indicators.annual.9.name": "市民满意度(≥**%)" }),
  "rate-under-quantity": (clean) =>
    typedAll(clean, { "indicators.annual.1.name": "案件办结率", "indicators.annual.1.target": "≥95%" }),
  "indicator-about-money": (clean) => typed(clean, "indicators.annual.3.name", "资金到位率"),
  "targets-all-full": (clean) =>
    withIndicators(clean, (indicators) => indicators.map((indicator) => ({ ...indicator, target: "100%" }))),
};
