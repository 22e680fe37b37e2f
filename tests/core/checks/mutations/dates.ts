import { emptied, typed } from "../helpers/edit";
import type { Mutations } from "./mutation";

export const datesMutations: Mutations = {
  "date-missing": (clean) => emptied(clean, "end"),
  "date-missing.period": (clean) => {
    const { start, ...places } = emptied(clean, "start", "end").places;
    return { ...emptied(clean, "start", "end"), places: { ...places, ...(start && { start, end: start }) } };
  },
  "date-invalid": (clean) => typed(clean, "start", "2023 年 2 月 30 日"),
  "date-order": (clean) => typed(clean, "end", "2022-12-31"),
  "year-outside-period": (clean) => typed(clean, "year", "（2024 年度）"),
  "period-heading-mismatch": (clean) => typed(clean, "goals.period", "项目总目标（2023年-2025年）"),
  "recurring-not-whole-year": (clean) => typed(clean, "start", "2023-03-01"),
};
