import { cleanForm2023 } from "../helpers/clean-forms";
import { typed } from "../helpers/edit";
import { findingsOf } from "../helpers/findings-of";

const rule = "date-invalid";

test.each(["2023 年 2 月 30 日", "2023-13-01", "年底前", "23.1.1"])("%s is no date", (text) => {
  expect(findingsOf(rule, typed(cleanForm2023, "end", text))).toMatchObject([
    { severity: "error", field: "end", values: { text } },
  ]);
});

test.each(["2024 年 2 月 29 日", "2023/12/31", "2023.12", "20231231"])("%s is a date", (text) => {
  expect(findingsOf(rule, typed(cleanForm2023, "end", text))).toEqual([]);
});

test.each(["", " ", "/", "无"])("%j is an empty cell, not a wrong date", (text) => {
  expect(findingsOf(rule, typed(cleanForm2023, "end", text))).toEqual([]);
});
