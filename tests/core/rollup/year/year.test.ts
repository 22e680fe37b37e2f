import type { PaperContents } from "../../../../src/core/form/paper-contents";
import { emptyProject, type Project } from "../../../../src/core/form/project";
import { asAmount } from "../../../../src/core/form/amount";
import { presetOf } from "../../../../src/core/kinds/scoring/presets";
import { layouts } from "../../../../src/core/layout/layouts";
import { planPaper } from "../../../../src/core/layout/papers/plan-paper";
import { planSheet } from "../../../../src/core/layout/plan-sheet";
import type { SheetPlan } from "../../../../src/core/layout/sheet-plan";
import { recognise } from "../../../../src/core/recognise/recognise";
import { countYear, yearParagraph } from "../../../../src/core/rollup/year/year-paragraph";
import { missingPapers, scoredOf, yearLines } from "../../../../src/core/rollup/year/year-lines";
import { filledPaper, monitoringPaper } from "../../../helpers/filled-paper";
import { planToGrid } from "../../../helpers/plan-to-grid";

const standard = presetOf("standard");

function read(plan: SheetPlan) {
  const [form] = recognise(planToGrid(plan)).forms;
  if (!form) throw new Error("No form was read");
  return { form };
}

function target(name: string, annualTotal: string, currency: "元" | "万元" = "元") {
  const funding = { ...emptyProject.funding, currency, annualTotal: asAmount(annualTotal) };
  const project: Project = { ...emptyProject, year: 2026, name, unit: "示例市河道所", funding };
  return read(planSheet(project, layouts["shanghai-2026"]));
}

const evaluated = (name: string, actuals: readonly string[]) => {
  const paper: PaperContents = { ...filledPaper(actuals), name };
  return read(planPaper(paper));
};

const forms = [
  target("河道保洁", "250000.00"),
  target("绿化养护", "12.345", "万元"),
  read(planPaper(monitoringPaper())),
  evaluated("河道保洁", ["40条", "及时", "12件", "95%"]),
];

test("the papers of a project are one line, with what it lacks", () => {
  const lines = yearLines(forms);
  expect(lines.map(({ project }) => project.name)).toEqual(["河道保洁", "绿化养护"]);
  expect(lines.map(missingPapers)).toEqual([[], ["monitoring", "selfEvaluation"]]);
});

test("a paper without a 申报表, of another year or a second time has a line of its own", () => {
  const twice = yearLines([...forms, evaluated("河道保洁", [])]);
  expect(twice).toHaveLength(3);
  expect(twice.map(missingPapers).at(-1)).toEqual(["target", "monitoring"]);
});

test("a 自评表 without a total is scored by what is filled in, and not at all where that is not enough", () => {
  const [full, open] = [evaluated("甲", ["40条", "及时", "12件", "95%"]), evaluated("乙", ["40条"])];
  expect(scoredOf(full.form, standard)?.total.toFixed()).toBe("91.43");
  expect(scoredOf(open.form, standard)).toBeNull();
});

test("the counts are exact, in 万元, and the average is of those with a total", () => {
  const counts = countYear(yearLines([...forms, evaluated("绿化养护", ["40条"])]), standard);
  expect(counts).toMatchObject({ targets: 2, amount: "37.345", monitored: 1, evaluated: 2, scored: 1 });
  expect(counts.average).toBe("91.43");
  expect(counts.grades.map(({ count }) => count)).toEqual([1, 0, 0, 0]);
});

test("the paragraph says it in the words of the office's own grades", () => {
  expect(yearParagraph(yearLines(forms), presetOf("shanghai"))).toBe(
    "编报绩效目标的项目2个，涉及预算金额37.345万元；绩效跟踪评价的项目1个；" +
      "绩效自评的项目1个，平均得分91.43分（其中，绩效评级为“优”1个；“良”0个；“合格”0个；“不合格”0个）。",
  );
});

test("without a 自评表 no average is made up", () => {
  expect(yearParagraph(yearLines(forms.slice(0, 2)), standard)).toMatch(/绩效自评的项目0个。$/);
});
