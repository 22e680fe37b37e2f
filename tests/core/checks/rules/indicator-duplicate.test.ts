import { findingsOf } from "../helpers/findings-of";
import { fieldsOf, formWith } from "../helpers/indicators";

const rule = "indicator-duplicate";
const satisfaction = { level1: "满意度指标", level2: "服务对象满意度指标", name: "使用人员满意度" };
const told = { ...satisfaction, target: "≥90%" };

test("of two twins the one without target is to go", () => {
  const found = findingsOf(rule, formWith(satisfaction, told));
  expect(fieldsOf(found)).toEqual(["indicators.annual.0.name"]);
  expect(found[0]?.fix).toEqual([{ kind: "remove-indicator", list: "annual", index: 0 }]);
});

test("of twins that are the same the first one stays", () => {
  const [finding] = findingsOf(rule, formWith(told, told, told));
  expect(finding?.values).toMatchObject({ count: "3" });
  expect(finding?.fix).toEqual([
    { kind: "remove-indicator", list: "annual", index: 2 },
    { kind: "remove-indicator", list: "annual", index: 1 },
  ]);
});

test("which of two targets is meant is not ours to say", () => {
  const found = findingsOf(rule, formWith(told, { ...told, target: "≥95%" }));
  expect(found).toMatchObject([{ field: "indicators.annual.1.name", fix: null }]);
});

test("where weights are shown nothing is removed, since the sum would change", () => {
  const weighted = formWith(satisfaction, told).project.indicators.annual.map((indicator) => ({
    ...indicator,
    weight: "10" as NonNullable<typeof indicator.weight>,
  }));
  expect(findingsOf(rule, formWith(...weighted))).toMatchObject([{ fix: null }]);
});

test("blanks and widths do not tell names apart", () => {
  expect(findingsOf(rule, formWith(told, { ...told, name: "使用 人员满意度" }))).toHaveLength(1);
});

test.each([
  ["under another level 2", { level1: "效益指标", level2: "社会效益指标" }],
  ["with another name", { name: "管理人员满意度" }],
  ["with a note that tells them apart", { note: "第二季度" }],
])("the same indicator %s is no twin", (_, change) => {
  expect(findingsOf(rule, formWith(told, { ...told, ...change }))).toEqual([]);
});

test("names without words are another rule's finding", () => {
  expect(findingsOf(rule, formWith({ ...told, name: "88" }, { ...told, name: "88" }))).toEqual([]);
});
