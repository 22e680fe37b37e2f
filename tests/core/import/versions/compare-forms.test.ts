import fc from "fast-check";
import { compareForms } from "../../../../src/core/import/versions/compare-forms";
import { describeChange } from "../../../../src/core/import/versions/describe-change";
import { asAmount } from "../../../../src/core/form/amount";
import type { Indicator, Project } from "../../../../src/core/form/project";
import { projects } from "../../../helpers/arbitrary-project";
import { readFormFile } from "../../../helpers/form-files";
import { seedProjects } from "../../../helpers/seed-projects";
import { recognise } from "../../../../src/core/recognise/recognise";
import { formsOf, judge } from "../../rollup/judge";

const [given] = seedProjects as [Project, ...Project[]];
/** A seed form of which no target is missing. */
const seed: Project = {
  ...given,
  indicators: {
    ...given.indicators,
    annual: given.indicators.annual.map((own) => ({ ...own, target: own.target ?? "≥90%" })),
  },
};

function compared(before: Project, after: Project) {
  const [[old], [now]] = [judge(formsOf([before])), judge(formsOf([after]))];
  if (!old || !now) throw new Error("Both are forms.");
  return compareForms(old, now);
}

const told = (before: Project, after: Project) =>
  compared(before, after).changes.map((change) => describeChange(change, "zh-CN"));

function withIndicator(at: number, change: Partial<Indicator>): Project {
  const annual = seed.indicators.annual.map((own, index) => (index === at ? { ...own, ...change } : own));
  return { ...seed, indicators: { ...seed.indicators, annual } };
}

const outcomesOf = (before: Project, after: Project, rule: string) =>
  compared(before, after)
    .followed.filter((own) => own.before.rule === rule)
    .map(({ outcome }) => outcome);

test("a missing target that was filled in is mended; one that was left empty is not", () => {
  const without = withIndicator(0, { target: null });
  expect(outcomesOf(without, seed, "target-missing")).toEqual(["mended"]);
  expect(outcomesOf(without, without, "target-missing")).toEqual(["remaining"]);
});

test("a fault that moved down with its row is the same one, not a new one", () => {
  const faulty = withIndicator(0, { target: null });
  const [first, ...others] = faulty.indicators.annual as [Indicator, ...Indicator[]];
  const added: Indicator = { ...first, name: "新增巡逻里程", target: "≥100公里" };
  const moved = { ...faulty, indicators: { ...faulty.indicators, annual: [added, first, ...others] } };
  const { appeared } = compared(faulty, moved);
  expect(outcomesOf(faulty, moved, "target-missing")).toEqual(["remaining"]);
  expect(appeared.filter(({ rule }) => rule === "target-missing")).toEqual([]);
});

test("a fault whose indicator was taken out is gone with it, and not called mended", () => {
  const faulty = withIndicator(0, { target: null });
  const annual = faulty.indicators.annual.slice(1);
  const without = { ...faulty, indicators: { ...faulty.indicators, annual } };
  expect(outcomesOf(faulty, without, "target-missing")).toEqual(["gone"]);
});

test("a new fault is told apart from what was there before", () => {
  const { appeared } = compared(seed, withIndicator(0, { target: null }));
  expect(appeared.map(({ rule }) => rule)).toContain("target-missing");
});

test("what a rule can no longer judge is not called mended", () => {
  const faulty = { ...seed, funding: { ...seed.funding, total: asAmount("1") } };
  const [[old], [now]] = [judge(formsOf([faulty])), judge(formsOf([faulty]))];
  if (!old || !now) throw new Error("Both are forms.");
  const [finding] = old.findings.filter(({ rule }) => rule === "funding-total-mismatch");
  if (!finding) throw new Error("The sum is wrong.");
  const { rule, field, cell, severity, basis } = finding;
  const notJudged = {
    rule,
    field,
    cell,
    severity,
    basis,
    kind: "target",
    reason: "amount-unreadable",
  } as const;
  const { followed } = compareForms(old, { ...now, findings: [], notJudged: [notJudged] });
  expect(followed.find(({ before }) => before === finding)?.outcome).toBe("unjudged");
});

test("changes are told in plain words: filled in, emptied, changed, a row more, a row less, another name", () => {
  const [first] = seed.indicators.annual as [Indicator, ...Indicator[]];
  expect(told({ ...seed, unit: null }, seed)).toEqual([`实施单位补填“${seed.unit ?? ""}”`]);
  expect(told(seed, { ...seed, unit: null })).toEqual([`实施单位“${seed.unit ?? ""}”已删去`]);
  expect(told(seed, withIndicator(0, { target: "≥1人" }))).toEqual([
    `“${first.name ?? ""}”的年度指标值由“${first.target ?? ""}”改为“≥1人”`,
  ]);
  const fewer = { ...seed, indicators: { ...seed.indicators, annual: seed.indicators.annual.slice(1) } };
  expect(told(seed, fewer)).toEqual([`删去“${first.name ?? ""} ${first.target ?? ""}”`]);
  expect(told(fewer, seed)).toEqual([`新增“${first.name ?? ""} ${first.target ?? ""}”`]);
  expect(told(seed, withIndicator(0, { name: "在岗队员人数" }))).toEqual([
    `“在岗队员人数”的三级指标由“${first.name ?? ""}”改为“在岗队员人数”`,
  ]);
});

test("the same money in another unit is one change, other money is told in both units", () => {
  const currency = "元" as const;
  const { total } = seed.funding;
  const yuan = { ...seed, funding: { ...seed.funding, currency } };
  expect(told(seed, yuan).slice(0, 2)).toEqual([
    "金额单位由“万元”改为“元”",
    `项目资金总额由“${total ?? ""} 万元”改为“${total ?? ""} 元”`,
  ]);
  const onlyUnit = { ...seed, funding: { ...seed.funding, total: asAmount("2") } };
  const moneys = { ...onlyUnit, funding: { ...onlyUnit.funding, currency, total: asAmount("20000") } };
  expect(told(onlyUnit, moneys).filter((text) => text.includes("项目资金总额"))).toEqual([]);
});

test("besides is what lies outside of the fields that were found fault with", () => {
  const faulty = withIndicator(0, { target: null });
  const { besides } = compared(faulty, { ...seed, unit: "区治安支队" });
  expect(besides.map((change) => change.field)).toEqual(["unit"]);
});

test("the score of a self-evaluation that was changed is told with its indicator", () => {
  const [old] = recognise(readFormFile("later/sichuan_2023_a")).forms;
  if (!old?.paper) throw new Error("A later paper.");
  const [first, ...others] = old.paper.indicators;
  if (!first) throw new Error("It has indicators.");
  const score = { ...first.score, text: "0.5" };
  const now = { ...old, paper: { ...old.paper, indicators: [{ ...first, score }, ...others] } };
  const [before] = judge([old]);
  const [after] = judge([now]);
  if (!before || !after) throw new Error("Both are judged.");
  expect(compareForms(before, after).changes.map((change) => describeChange(change, "zh-CN"))).toEqual([
    `“${first.name.text ?? ""}”的得分补填“0.5”`,
  ]);
});

test("a form compared with itself: nothing was changed, nothing mended, nothing new", () => {
  fc.assert(
    fc.property(projects, (project) => {
      const { changes, appeared, followed } = compared(project, project);
      expect([changes, appeared]).toEqual([[], []]);
      expect(followed.filter(({ outcome }) => outcome !== "remaining")).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
