import fc from "fast-check";
import { listPresets } from "../../../../src/core/form/list-columns";
import { schemes, standardLevels } from "../../../../src/core/form/level-names";
import { asAmount } from "../../../../src/core/form/amount";
import { emptyProject, type Indicator, type Project } from "../../../../src/core/form/project";
import { recognise } from "../../../../src/core/recognise/recognise";
import type { FormReading } from "../../../../src/core/recognise/reading";
import { listRows, listText } from "../../../../src/core/rollup/list/list-rows";
import { listTable } from "../../../../src/core/rollup/list/list-table";
import { projects as anyProject } from "../../../helpers/arbitrary-project";
import { formNames, readFormFile } from "../../../helpers/form-files";
import { gridOfText } from "../../../helpers/grid-of-text";
import { seedProjects } from "../../../helpers/seed-projects";
import { formsOf } from "../judge";
import { tableGrid } from "../table-grid";

const projects = { columns: listPresets.projects, currency: "万元" } as const;
const indicators = { columns: listPresets.indicators, currency: "万元" } as const;

const textsOf = (forms: readonly FormReading[], choice: typeof projects | typeof indicators) => {
  const { columns, rows } = listTable(listRows(forms), choice);
  return [columns.map(({ header }) => header), ...rows.map((row) => row.map(({ text }) => text))];
};
const readBack = (forms: readonly FormReading[], choice: typeof projects | typeof indicators) =>
  recognise(tableGrid(listTable(listRows(forms), choice))).forms;

function rowOf(target: string): readonly string[] {
  const indicator: Indicator = {
    level1: "产出指标",
    level2: "数量指标",
    name: "巡逻",
    target,
    weight: null,
    note: null,
  };
  const project = { ...emptyProject, name: "甲", indicators: { annual: [indicator], overall: [] } };
  return textsOf(formsOf([project]), indicators)[1]?.slice(3) ?? [];
}

test.each([
  ["≥95%", ["≥", "95", "%"]],
  ["不低于95%", ["≥", "95", "%"]],
  ["95%以上", ["≥", "95", "%"]],
  ["=100.00(%)", ["＝", "100.00", "%"]],
  ["<5 起", ["＜", "5", "起"]],
  ["6万人", ["", "6", "万人"]],
  ["≥1,200户", ["≥", "1200", "户"]],
  ["≥130件套", ["≥", "130", "件套"]],
  ["及时", ["定性", "及时", ""]],
])("%s is taken apart into sign, number and unit", (target, cells) => {
  expect(rowOf(target)).toEqual(cells);
});

test.each(["10-20个", "2024年12月底前", "5次左右", "≥95%（抽样调查）", "每月1次，每次3人"])(
  "%s is not one number: it stays whole, and is 定性",
  (target) => {
    expect(rowOf(target)).toEqual(["定性", target, ""]);
  },
);

test("the presets are the columns that budget systems have", () => {
  const [seed] = formsOf(seedProjects.slice(0, 1));
  if (!seed) throw new Error("A form.");
  expect(textsOf([seed], projects)[0]).toEqual(
    "项目名称 单位 类别 预算数（万元） 年度目标 一级 二级 三级 指标性质 指标方向 指标值 度量单位 分值".split(
      " ",
    ),
  );
  expect(textsOf([seed], indicators)[0]).toEqual(
    "一级指标 二级指标 指标名称 计算符号 指标值 计量单位".split(" "),
  );
});

test("money is given in the unit of the list, and left out where the form does not say its unit", () => {
  const [seed] = seedProjects;
  if (!seed) throw new Error("A project.");
  const budget = (project: Project, currency: "万元" | "元") =>
    listTable(listRows(formsOf([project])), { ...projects, currency }).rows[0]?.[3]?.text;
  expect([budget(seed, "万元"), budget(seed, "元")]).toEqual(["3391.32", "33913200"]);
  const unsaid = { ...seed, funding: { ...seed.funding, currency: null } };
  const [form] = formsOf([seed]);
  if (!form) throw new Error("A form.");
  const rows = listRows([{ ...form, project: unsaid }]);
  expect(listTable(rows, projects).rows[0]?.[3]?.text).toBe("");
});

test("for the clipboard cells stand apart by tabs, and line breaks in them do not end a row", () => {
  const [form] = formsOf(seedProjects.slice(0, 1));
  if (!form) throw new Error("A form.");
  const project = { ...form.project, goals: { ...form.project.goals, annual: '第一\n"第二"' } };
  const text = listText(listRows([{ ...form, project }]), listPresets.projects, "万元");
  expect(text.split("\r\n")).toHaveLength(project.indicators.annual.length + 2);
  expect(text).toContain('\t"第一\n""第二"""\t');
});

const shared = ["real", "real2", "real3"].flatMap((folder) =>
  formNames(folder).map((name) => `${folder}/${name}`),
);
const targetForms = (name: string) =>
  recognise(readFormFile(name)).forms.filter(
    ({ project, kind }) => kind === "target" && project.name !== null && project.indicators.annual.length > 0,
  );
const listed = shared
  .map((name) => [name, targetForms(name)] as const)
  .filter(([, forms]) => forms.length > 0);

test("most of the real forms can be listed", () => {
  expect(listed.length).toBeGreaterThan(shared.length / 2);
});

test.each(listed)("%s → list → forms → list gives the same list", (_, forms) => {
  expect(textsOf(readBack(forms, projects), projects)).toEqual(textsOf(forms, projects));
});

const level = fc.constantFrom(
  ...standardLevels(schemes[1]).flatMap(({ level1, level2s }) =>
    level2s.map((level2) => ({ level1, level2 })),
  ),
);
const target = fc.constantFrom(
  ...[
    "≥95%",
    "=100%",
    "≤3天",
    "<5起",
    "6万人",
    "100%",
    "及时",
    "改善",
    "10-20个",
    "2024年12月底前",
    "≥1,200户",
  ],
);
const indicator = fc
  .record({ level, target, number: fc.nat(20) })
  .map(({ level: levels, target: said, number }): Indicator => ({
    ...levels,
    ...{ name: `巡逻${number}次的情况`, target: said, weight: null, note: null },
  }));
const project = fc
  .record({
    // A project of one row does not tell whether the list says everything again in each row.
    indicators: fc.array(indicator, { minLength: 2, maxLength: 8 }),
    unit: fc.option(fc.constantFrom("区公安局", "区水务局")),
    amount: fc.option(fc.nat(99_999)),
  })
  .map((own): Project => ({
    ...emptyProject,
    ...{ category: "一次性项目", unit: own.unit, name: "巡防经费" },
    funding: {
      ...emptyProject.funding,
      currency: "万元",
      annualTotal: own.amount === null ? null : asAmount(String(own.amount)),
    },
    goals: { overall: null, annual: "完成全年巡逻任务。" },
    indicators: { annual: own.indicators, overall: [] },
  }));
const several = fc
  .array(project, { minLength: 1, maxLength: 5 })
  .map((all) => all.map((own, at) => ({ ...own, name: `第${at + 1}街道巡防经费` })));

test("any list of several projects is read back as the same list", () => {
  fc.assert(
    fc.property(several, (all) => {
      const forms = formsOf(all);
      expect(textsOf(readBack(forms, projects), projects)).toEqual(textsOf(forms, projects));
    }),
    { numRuns: 60 },
  );
});

test("any list of one project's indicators is read back as the same list", () => {
  fc.assert(
    fc.property(project, (one) => {
      const forms = formsOf([one]);
      expect(textsOf(readBack(forms, indicators), indicators)).toEqual(textsOf(forms, indicators));
    }),
    { numRuns: 60 },
  );
});

test("the clipboard's text is read back as the sheet is", () => {
  const forms = formsOf(seedProjects);
  const again = recognise(gridOfText(listText(listRows(forms), listPresets.projects, "万元"))).forms;
  expect(textsOf(again, projects)).toEqual(textsOf(forms, projects));
});

/** What a list carries: the project is named, and each indicator has a name and a target. */
const listable = anyProject.map((one): Project => ({
  ...one,
  ...{ name: one.name ?? "巡防经费", funding: { ...one.funding, currency: "万元" } },
  indicators: {
    annual: one.indicators.annual.filter(({ name, target: said }) => name !== null && said !== null),
    overall: [],
  },
}));

test("whatever stands in names, goals and targets, formulas and signs among them: the same list", () => {
  fc.assert(
    fc.property(listable, (one) => {
      const forms = formsOf([one]).filter((form) => form.project.indicators.annual.length > 0);
      expect(textsOf(readBack(forms, projects), projects)).toEqual(textsOf(forms, projects));
    }),
    { numRuns: 60 },
  );
});
