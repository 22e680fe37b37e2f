import type { Repair } from "../../../../src/core/recognise/reading";
import { cleanForm2023 } from "../helpers/clean-forms";
import { findingsOf } from "../helpers/findings-of";
import { fieldsOf, formWith, writtenBy } from "../helpers/indicators";

const rule = "level1-missing";
const inferred: Repair = {
  kind: "level1-inferred",
  field: "indicators.annual.6.level1",
  cell: { row: 18, column: 1 },
  values: { level1: "效益指标", level2: "社会效益指标" },
};
const shifted: Repair = { ...inferred, kind: "row-shifted", field: "indicators.annual.6.name" };

test("a level-1 cell that the reader had to infer is found, and its name is offered", () => {
  const [finding] = findingsOf(rule, { ...cleanForm2023, repairs: [inferred] });
  expect(finding?.field).toBe("indicators.annual.6.level1");
  expect(writtenBy(finding, "indicators.annual.6.level1")).toBe("效益指标");
});

test("the same row is not reported twice where all of it slid", () => {
  expect(findingsOf(rule, { ...cleanForm2023, repairs: [inferred, shifted] })).toEqual([]);
});

test("a slid row says nothing about another row's lost cell", () => {
  const other: Repair = { ...shifted, field: "indicators.annual.9.name" };
  expect(findingsOf(rule, { ...cleanForm2023, repairs: [inferred, other] })).toHaveLength(1);
});

test("neighbours without level 1 are one finding, and one fix for all of them", () => {
  const form = formWith(
    { level1: "产出指标", level2: "数量指标", name: "培训人数", target: "50人" },
    { level2: "社会效益指标", name: "就业人数", target: "30人" },
    { level2: "社会效益指标", name: "知晓率", target: "≥80%" },
  );
  const found = findingsOf(rule, form);
  expect(fieldsOf(found)).toEqual(["indicators.annual.1.level1"]);
  expect(writtenBy(found[0], "indicators.annual.2.level1")).toBe("效益指标");
});

test("成本指标 stands under 产出指标 in one scheme and alone in another, so nothing is offered", () => {
  const form = formWith(
    { level1: "产出指标", level2: "数量指标", name: "培训人数", target: "50人" },
    { level2: "成本指标", name: "培训成本", target: "≤3万元" },
  );
  expect(findingsOf(rule, form)).toMatchObject([{ variant: "unknown", fix: null }]);
});

test("a form that sorts nothing by level 1 has no column for it", () => {
  expect(findingsOf(rule, formWith({ name: "培训人数", target: "50人" }))).toEqual([]);
});
