import { asAmount } from "../../form/amount";
import { fieldName } from "../../form/field-names";
import { fieldsOfType } from "../../form/fields";
import { standardLevels } from "../../form/level-names";
import { emptyProject, type Indicator, type PlainDate, type Project } from "../../form/project";

const targets = ["≥95%", "354人", "=100%", "2026年12月底前", "及时", "1-2", "提高", "100"];

function indicators(count: number): readonly Indicator[] {
  const levels = standardLevels("2015").flatMap(({ level1, level2s }) =>
    level2s.map((level2) => ({ level1, level2 })),
  );
  return Array.from({ length: count }, (_, index) => {
    // In order of the groups, as people list them.
    const { level1, level2 } = levels[Math.floor((index * levels.length) / count)] ?? {
      level1: null,
      level2: null,
    };
    const target = targets[index % targets.length] ?? null;
    return {
      level1,
      level2,
      name: `考核内容${index + 1}完成情况`,
      target,
      weight: asAmount("10"),
      note: `说明${index + 1}`,
    };
  });
}

/** A project that says something in every field. */
export const fullProject: Project = {
  ...emptyProject,
  // Fields without a sample of their own say their names.
  ...Object.fromEntries(fieldsOfType("text").map((field) => [field, `${fieldName(field, "zh-CN")}甲`])),
  year: 2026,
  name: "公共区域视频监控维护",
  nature: "延续性项目",
  category: "经常性项目",
  department: "市公安局",
  unit: "市公安局宝山分局",
  start: "2026-01-01" as PlainDate,
  end: "2026-12-31" as PlainDate,
  funding: {
    currency: "万元",
    total: asAmount("3391.32"),
    fiscal: asAmount("3300.00"),
    other: asAmount("91.32"),
    annualTotal: asAmount("120.5"),
    annualFiscal: asAmount("100"),
    carriedOver: asAmount("20"),
    annualOther: asAmount("0.5"),
  },
  goals: {
    overall: "建成覆盖全区的监控网络，确保 100% 到位；\n实现重点路口全摄入。",
    annual: "完成 354 处点位的维护，年底前验收。",
  },
  indicators: { annual: indicators(8), overall: [] },
};

/** Projects that a layout must give back whole: an empty one, full ones with few and many indicators, half-filled ones. */
export const sampleProjects: readonly Project[] = [
  emptyProject,
  fullProject,
  ...[1, 3, 40].map((count) => ({
    ...fullProject,
    indicators: { ...fullProject.indicators, annual: indicators(count) },
  })),
  { ...fullProject, funding: { ...fullProject.funding, currency: "元" } },
  { ...emptyProject, name: "只有名称", indicators: { ...emptyProject.indicators, annual: indicators(3) } },
  { ...fullProject, name: null, unit: null, goals: { overall: null, annual: null } },
  { ...fullProject, start: null, end: null, year: null, department: null },
  {
    ...fullProject,
    funding: { ...emptyProject.funding, currency: "万元", annualTotal: asAmount("7.123456") },
    indicators: {
      ...fullProject.indicators,
      annual: indicators(5).map((one, index) => ({
        ...one,
        target: index % 2 ? null : one.target,
        weight: null,
      })),
    },
  },
  {
    ...fullProject,
    indicators: {
      ...fullProject.indicators,
      annual: indicators(6).map((one) => ({ ...one, level1: null, level2: null, note: null })),
    },
  },
  { ...fullProject, indicators: { ...fullProject.indicators, overall: indicators(8) } },
  { ...fullProject, indicators: { annual: indicators(3), overall: indicators(12) } },
  { ...fullProject, indicators: { annual: indicators(30), overall: indicators(2) } },
  { ...fullProject, indicators: { annual: [], overall: indicators(4) } },
  // What a reader may take for something else: goals that begin like labels, targets without a name, amounts without a unit.
  ...["实施单位：市局视频监控共享平台", "年度目标：完成改造", "总体目标：提升效率"].flatMap((goal) => [
    { ...emptyProject, goals: { overall: null, annual: goal } },
    { ...emptyProject, goals: { overall: goal, annual: null } },
    { ...fullProject, goals: { overall: goal, annual: goal } },
  ]),
  ...["3/4", "100%", "及时"].map((target) => ({
    ...emptyProject,
    indicators: {
      ...emptyProject.indicators,
      annual: indicators(1).map((one) => ({ ...one, name: null, target, weight: null, note: null })),
    },
  })),
  { ...emptyProject, funding: { ...fullProject.funding, currency: null } },
];
