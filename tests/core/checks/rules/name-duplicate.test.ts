import { checkForms } from "../../../../src/core/checks/check";
import { defaultSettings } from "../../../../src/core/checks/settings";
import type { FormReading } from "../../../../src/core/recognise/reading";
import { cleanForm2023, cleanForm2026 } from "../helpers/clean-forms";
import { typed } from "../helpers/edit";
import { findingsAmong } from "../helpers/findings-of";

const rule = "name-duplicate";
const onSheet = (form: FormReading, sheet: string): FormReading => ({ ...form, sheet });

test("the second form of the same project is found, with the place of the first", () => {
  const forms = [onSheet(cleanForm2023, "特保"), cleanForm2026, onSheet(cleanForm2023, "特保 (2)")];
  const [first, other, second] = findingsAmong(rule, forms);
  expect([first, other]).toEqual([[], []]);
  expect(second).toMatchObject([{ field: "name", values: { other: "特保!A1:H23" } }]);
});

test("of forms in several files, the place names the file where it is another one", () => {
  const forms = ["申报表", "申报表", "附表"].map((sheet) => onSheet(cleanForm2023, sheet));
  const results = checkForms(forms, defaultSettings, ["一街道.xlsx", "二街道.xlsx", "一街道.xlsx"]);
  const places = results.map(({ findings }) => findings.map(({ values }) => values["other"]));
  expect(places).toEqual([[], ["一街道.xlsx › 申报表!A1:H23"], ["申报表!A1:H23"]]);
});

test("a third form points at the first as well", () => {
  const found = findingsAmong(rule, [cleanForm2023, cleanForm2023, cleanForm2023]);
  expect(found.map((findings) => findings.length)).toEqual([0, 1, 1]);
});

test("blanks and widths do not tell names apart", () => {
  const spaced = typed(cleanForm2023, "name", "区 特保队伍经费");
  expect(findingsAmong(rule, [cleanForm2023, spaced])[1]).toHaveLength(1);
});

test.each([
  ["of another year", "year", "（2024 年度）"],
  ["of another unit", "unit", "上海市公安局青湖分局"],
  ["with another name", "name", "公安辅警经费"],
  ["without a name", "name", ""],
] as const)("a form %s is no duplicate", (_, field, text) => {
  const other = typed(cleanForm2023, field, text);
  expect(findingsAmong(rule, [cleanForm2023, other, other].slice(0, 2))).toEqual([[], []]);
});
