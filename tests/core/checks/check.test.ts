import { checkForm, checkForms, type CheckResult } from "../../../src/core/checks/check";
import { describe as inWords } from "../../../src/core/checks/describe";
import { defaultSettings, type Settings } from "../../../src/core/checks/settings";
import { cleanForm2023, cleanForm2026 } from "./helpers/clean-forms";
import { emptied, typed, typedAll, without } from "./helpers/edit";

test("errors come before warnings, warnings before hints, and each of them down the sheet", () => {
  const form = typedAll(emptied(cleanForm2023, "unit", "name"), {
    category: "延续项目",
    "goals.annual": "2023年发放工资。",
    "indicators.annual.3.target": "",
    end: "2024-12-31",
  });
  const found = checkForm(form).findings;
  const order = found.map(({ severity, cell }) => [severity, cell?.row ?? 0, cell?.column ?? 0] as const);
  const rank = { error: 0, warning: 1, hint: 2 };
  expect(order).toEqual(
    [...order].sort(
      ([one, row, column], [other, otherRow, otherColumn]) =>
        rank[one] - rank[other] || row - otherRow || column - otherColumn,
    ),
  );
  expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(["error", "warning", "hint"]));
});

test("what has no cell comes last among its kind", () => {
  const form = emptied(without(cleanForm2023, "name"), "unit");
  expect(checkForm(form).findings.map(({ field }) => field)).toEqual(["unit", "name"]);
});

test("a finding names its rule, field, cell, values, fix and basis", () => {
  expect(checkForm(typed(cleanForm2023, "year", "（2024 年度）")).findings).toEqual([
    {
      rule: "year-outside-period",
      variant: null,
      severity: "warning",
      field: "year",
      cell: { row: 1, column: 0 },
      values: { year: "2024", start: "2023-01-01", end: "2023-12-31" },
      fix: null,
      basis: "consistency",
    },
  ]);
});

test("what cannot be judged is neither a finding nor nothing", () => {
  const { findings, notJudged } = checkForm(typed(cleanForm2023, "funding.currency", ""));
  expect(findings.map(({ rule }) => rule)).toEqual(["currency-missing"]);
  expect(notJudged.map(({ rule, reason }) => [rule, reason])).toEqual([
    ["funding-unit-doubtful", "currency-unknown"],
  ]);
});

test("forms that are checked together each get their own findings", () => {
  const results = checkForms([cleanForm2026, emptied(cleanForm2023, "unit"), cleanForm2026]);
  expect(results.map(({ findings }) => findings.some(({ rule }) => rule === "unit-missing"))).toEqual([
    false,
    true,
    false,
  ]);
});

test("the same project twice is seen only when the forms are checked together", () => {
  expect(checkForm(cleanForm2023).findings).toEqual([]);
  const together = checkForms([cleanForm2023, cleanForm2023]);
  expect(together.flatMap(({ findings }) => findings.map(({ rule }) => rule))).toEqual(["name-duplicate"]);
});

test("no forms give no results", () => {
  expect(checkForms([])).toEqual([]);
});

test("a sentence about an indicator without a name counts it", () => {
  const [finding] = checkForm(typedAll(cleanForm2023, { "indicators.annual.3.level2": "" })).findings.filter(
    ({ rule }) => rule === "level2-missing",
  );
  if (!finding) throw new Error("no finding");
  expect(inWords(finding, "zh-CN").message).toContain("“资金发放准确率”");
  expect(inWords({ ...finding, values: {} }, "zh-CN").message).toContain("第 4 项指标");
  expect(inWords({ ...finding, values: {} }, "en-US").message.toLowerCase()).toContain("indicator 4");
});

test("a sentence that would have a hole in it is refused", () => {
  const [finding] = checkForm(typed(cleanForm2023, "year", "（2024 年度）")).findings;
  if (!finding) throw new Error("no finding");
  expect(() => inWords({ ...finding, values: {} }, "zh-CN")).toThrow("No value for {year}");
  expect(() => inWords({ ...finding, variant: "unheard-of" }, "zh-CN")).toThrow("No message for");
});

test("a form that has been judged before is judged by the limits of now, and beside the forms of now", () => {
  const rules = (...judged: ReturnType<typeof checkForms>) =>
    judged.map(({ findings }) => findings.map(({ rule }) => rule));
  expect(rules(...checkForms([cleanForm2023]))).toEqual([[]]);
  const stricter = { ...defaultSettings, goalLength: { min: 400, max: 450 } };
  expect(rules(checkForm(cleanForm2023, stricter))).toEqual([["goal-length"]]);
  expect(rules(checkForm(cleanForm2023))).toEqual([[]]);
  const twin = { ...cleanForm2023 };
  expect(rules(...checkForms([cleanForm2023, twin]))).toEqual([[], ["name-duplicate"]]);
  expect(rules(checkForm(twin))).toEqual([[]]);
});

test("a rule that is off says nothing, also about several forms, and one with another severity says it so", () => {
  const twins = [cleanForm2023, { ...cleanForm2023 }];
  const judge = (rules: Settings["rules"]) =>
    checkForms(twins, { ...defaultSettings, rules }).flatMap(({ findings }) =>
      findings.map(({ rule, severity }) => `${rule} ${severity}`),
    );
  expect(judge({})).toEqual(["name-duplicate warning"]);
  expect(judge({ "name-duplicate": "hint" })).toEqual(["name-duplicate hint"]);
  expect(judge({ "name-duplicate": "off" })).toEqual([]);
  expect(judge({ "goal-length": "off" })).toEqual(["name-duplicate warning"]);
});

test("the severity that was chosen holds for all that a rule says, and for what it cannot judge", () => {
  const { funding } = cleanForm2023.project;
  const unclear = {
    ...cleanForm2023,
    project: { ...cleanForm2023.project, funding: { ...funding, currency: null } },
  };
  const off = { ...defaultSettings, rules: { "funding-unit-doubtful": "off" } as const };
  const asError = { ...defaultSettings, rules: { "funding-unit-doubtful": "error" } as const };
  const about = (result: CheckResult) =>
    [...result.findings, ...result.notJudged]
      .filter(({ rule }) => rule === "funding-unit-doubtful")
      .map(({ severity }) => severity);
  expect(about(checkForm(unclear))).not.toEqual([]);
  expect(new Set(about(checkForm(unclear, asError)))).toEqual(new Set(["error"]));
  expect(about(checkForm(unclear, off))).toEqual([]);
});
