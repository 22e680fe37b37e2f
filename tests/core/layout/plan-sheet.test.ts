import fc from "fast-check";

import { asAmount } from "../../../src/core/form/amount";
import { emptyProject, type Indicator, type Project } from "../../../src/core/form/project";
import { contains, rangeName } from "../../../src/core/grid/address";
import type { CellRange } from "../../../src/core/grid/grid";
import type { Layout } from "../../../src/core/layout/layout";
import { layouts } from "../../../src/core/layout/layouts";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import { mergedRanges } from "../../../src/core/layout/merged-ranges";
import type { SheetPlan } from "../../../src/core/layout/sheet-plan";
import { projects } from "../../helpers/arbitrary-project";
import { project2026, seedProjects } from "../../helpers/seed-projects";
import { rowsOf, textAt } from "./rows-of";

const layout2023 = layouts["shanghai-2023"];
const layout2026 = layouts["shanghai-2026"];
const both = Object.values(layouts);
const [seed = emptyProject] = seedProjects;

function withIndicators(...rows: Partial<Indicator>[]): Project {
  const blank = { level1: null, level2: null, name: null, target: null, weight: null, note: null };
  return { ...seed, indicators: { ...seed.indicators, annual: rows.map((row) => ({ ...blank, ...row })) } };
}

function merges(plan: SheetPlan): string[] {
  return plan.merges.flatMap(mergedRanges).map(rangeName);
}

describe("The blank form", () => {
  it("of 2023 is the official one, ready to fill in", () => {
    expect(rowsOf(planSheet(emptyProject, layout2023))).toEqual([
      ["财政项目支出绩效目标申报表"],
      ["(     年度)"],
      ["项目名称", "项目类别"],
      ["主管部门", "实施单位"],
      ["计划开始日期", "计划完成日期"],
      ["项目资金\n(万元)", "项目资金总额", "年度资金申请总额"],
      ["其中：财政资金", "其中：当年财政拨款"],
      ["上年结转资金"],
      ["其他资金", "其他资金"],
      ["项目\n绩效\n目标", "项目总目标 (     年-     年)", "年度总目标"],
      ["绩效\n指标", "一级指标", "二级指标", "三级指标", "年度指标值"],
      ["产出指标", "数量指标"],
      ["质量指标"],
      ["时效指标"],
      ["成本指标"],
      ["效益指标", "经济效益指标"],
      ["社会效益指标"],
      ["生态效益指标"],
      ["可持续影响指标"],
      ["满意度指标", "服务对象满意度指标"],
    ]);
  });

  it("of 2026 has 项目性质, asks for 元 and begins with the costs", () => {
    const rows = rowsOf(planSheet(emptyProject, layout2026));
    expect(rows.slice(1, 6)).toEqual([
      ["（    年度）"],
      ["项目名称", "项目性质", "项目类别"],
      ["主管部门", "实施单位"],
      ["计划开始日期", "计划完成日期"],
      ["项目资金\n（元）", "项目资金总额", "年度资金申请总额"],
    ]);
    expect(rows.slice(9, 15)).toEqual([
      ["项目\n绩效\n目标", "项目总目标", "年度总体目标"],
      ["绩效\n指标", "一级指标", "二级指标", "三级指标", "年度(/项目)\n指标值"],
      ["成本指标", "经济成本指标"],
      ["社会成本指标"],
      ["生态环境成本指标"],
      ["产出指标", "数量指标"],
    ]);
  });

  it.each(both)("in $name fits one page", (layout) => {
    expect(planSheet(emptyProject, layout).print.pageStarts).toEqual([]);
  });
});

describe("A filled form", () => {
  it("of 2023 says everything as the seed form does", () => {
    expect(rowsOf(planSheet(seed, layout2023)).slice(0, 15)).toEqual([
      ["财政项目支出绩效目标申报表"],
      ["(2023 年度)"],
      ["项目名称", "区特保队伍经费", "项目类别", "经常性项目"],
      ["主管部门", "上海市公安局宝山分局", "实施单位", "上海市公安局宝山分局"],
      ["计划开始日期", "2023 年 1 月 1 日", "计划完成日期", "2023 年 12 月 31 日"],
      ["项目资金\n(万元)", "项目资金总额", "3391.32", "年度资金申请总额", "3391.32"],
      ["其中：财政资金", "3391.32", "其中：当年财政拨款", "3391.32"],
      ["上年结转资金"],
      ["其他资金", "其他资金"],
      ["项目\n绩效\n目标", "项目总目标 (2023 年-2023 年)", "年度总目标"],
      [seed.goals.overall, seed.goals.annual],
      ["绩效\n指标", "一级指标", "二级指标", "三级指标", "年度指标值"],
      ["产出指标", "数量指标", "特保人员经费发放数量", "354 人"],
      ["刑事案件协助办理数", "100 件"],
      ["行政案件协助办理数", "80 件"],
    ]);
  });

  // Its dates stand in date cells, which Excel shows as 2026/1/1; in words they are what forms print.
  it("of 2026 says everything as the form of 青湖区 does", () => {
    expect(rowsOf(planSheet(project2026 ?? emptyProject, layout2026)).slice(1, 8)).toEqual([
      ["（2026年度）"],
      ["项目名称", "柳河路-石桥路下穿道工程", "项目性质", "阶段性项目", "项目类别", "特定目标类"],
      ["主管部门", "示例市青湖区建设和管理委员会", "实施单位", "示例市青湖区市政工程建设中心"],
      ["计划开始日期", "2026 年 1 月 1 日", "计划完成日期", "2027 年 12 月 31 日"],
      ["项目资金\n（元）", "项目资金总额", "771,325,800.00", "年度资金申请总额", "226,145,100.00"],
      ["其中：财政资金", "771,325,800.00", "其中：当年财政拨款", "226,145,100.00"],
      ["上年结转资金", "0"],
    ]);
  });

  it("merges the 一级 and 二级 of equal neighbours and nothing else", () => {
    const plan = planSheet(
      withIndicators(
        { level1: "产出指标", level2: "数量指标", name: "甲" },
        { level1: "产出指标", level2: "数量指标", name: "乙" },
        { level1: "产出指标", level2: "成本指标", name: "丙" },
        { level1: "成本指标", level2: "成本指标", name: "丁" },
        { level1: "产出指标", level2: "数量指标", name: "戊" },
      ),
      layout2023,
    );
    expect(merges(plan).filter((range) => /^[BC]1[2-9]/.test(range))).toEqual(["B13:B15", "C13:C14"]);
    expect(rowsOf(plan).slice(-5)).toEqual([
      ["产出指标", "数量指标", "甲"],
      ["乙"],
      ["成本指标", "丙"],
      ["成本指标", "成本指标", "丁"],
      ["产出指标", "数量指标", "戊"],
    ]);
  });

  it("does not merge empty levels", () => {
    const plan = planSheet(withIndicators({ name: "甲" }, { name: "乙" }), layout2023);
    expect(merges(plan).filter((range) => /^[BC]1[2-9]/.test(range))).toEqual([]);
  });

  it.each(both)("in $name keeps what looks like a formula, a date or a number as text", (layout) => {
    const targets = ["=100%", "1-2", "3/4", "-5%", "+1", "@x", "00123", "1E5"];
    const plan = planSheet(withIndicators(...targets.map((target) => ({ name: "指标", target }))), layout);
    targets.forEach((target, index) => {
      const place = plan.places[`indicators.annual.${index}.target`];
      expect(textAt(plan, place)).toEqual({ text: target, number: null, format: "@" });
    });
  });

  it("offers the values of its own year", () => {
    const offered = (layout: Layout, field: keyof SheetPlan["places"]): readonly string[] | undefined => {
      const plan = planSheet(seed, layout);
      const place = plan.places[field];
      return plan.choices.find(({ range }) => place && contains(range, place))?.values;
    };
    expect(offered(layout2023, "category")).toEqual(["经常性项目", "一次性项目"]);
    expect(offered(layout2026, "category")).toEqual(["特定目标类", "其他运转类"]);
    expect(offered(layout2026, "nature")).toEqual(["经常性项目", "阶段性项目", "一次性项目"]);
    expect(offered(layout2023, "indicators.annual.3.level1")).toEqual(["产出指标", "效益指标", "满意度指标"]);
    expect(offered(layout2026, "indicators.annual.11.level2")).toContain("生态环境成本指标");
    expect(offered(layout2023, "indicators.annual.0.name")).toBeUndefined();
  });
});

describe("The currency unit", () => {
  const inUnit = (currency: Project["funding"]["currency"]): Project => ({
    ...seed,
    funding: { ...seed.funding, currency },
  });

  it("is the project's own, in either layout", () => {
    expect(rowsOf(planSheet(inUnit("元"), layout2023))[5]?.[0]).toBe("项目资金\n(元)");
    expect(rowsOf(planSheet(inUnit("万元"), layout2026))[5]?.[0]).toBe("项目资金\n（万元）");
  });

  it("is not guessed where amounts stand without one", () => {
    expect(rowsOf(planSheet(inUnit(null), layout2023))[5]?.[0]).toBe("项目资金");
    expect(rowsOf(planSheet(inUnit(null), layout2026))[5]?.[0]).toBe("项目资金");
  });
});

describe("What a form has no place for", () => {
  it("is told: 项目性质 in 2023, weights, notes, long-term indicators", () => {
    const project: Project = {
      ...seed,
      nature: "阶段性项目",
      indicators: {
        annual: seed.indicators.annual
          .slice(0, 1)
          .map((first) => ({ ...first, weight: asAmount("10"), note: "按月" })),
        overall: [{ level1: "产出指标", level2: null, name: "里程", target: null, weight: null, note: null }],
      },
    };
    const elsewhere = [
      "indicators.annual.0.weight",
      "indicators.annual.0.note",
      "indicators.overall.0.level1",
      "indicators.overall.0.name",
    ];
    expect(planSheet(project, layout2023).notPlaced).toEqual(["nature", ...elsewhere]);
    expect(planSheet(project, layout2026).notPlaced).toEqual(elsewhere);
  });

  it("is a text longer than a cell can hold; it is left out whole", () => {
    const withGoal = (length: number): SheetPlan =>
      planSheet({ ...seed, goals: { ...seed.goals, annual: "长".repeat(length) } }, layout2023);
    expect(withGoal(32_767).notPlaced).toEqual([]);
    expect(withGoal(32_768).notPlaced).toEqual(["goals.annual"]);
    expect(withGoal(32_768).cells.some(({ text }) => text.startsWith("长长"))).toBe(false);
  });

  it.each([...seedProjects, emptyProject])("is nothing for a form like $name", (project) => {
    expect(planSheet(project, layout2023).notPlaced).toEqual([]);
    expect(planSheet(project, layout2026).notPlaced).toEqual([]);
  });
});

describe.each(both)("Any plan in $name", (layout) => {
  const eachCellOnce = (ranges: readonly CellRange[]): boolean =>
    ranges.every((range, index) => !ranges.slice(index + 1).some((other) => overlap(range, other)));

  it("has merges that do not overlap, and texts only in their first cells", () => {
    fc.assert(
      fc.property(projects, (project) => {
        const plan = planSheet(project, layout);
        const ranges = plan.merges.flatMap(mergedRanges);
        expect(eachCellOnce(ranges)).toBe(true);
        for (const cell of plan.cells) {
          const range = ranges.find((merge) => contains(merge, cell));
          expect(range ?? { top: cell.row, left: cell.column }).toMatchObject({
            top: cell.row,
            left: cell.column,
          });
          expect(contains(plan.range, cell)).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });

  it("says where every field stands that it writes", () => {
    fc.assert(
      fc.property(projects, (project) => {
        const plan = planSheet(project, layout);
        expect(plan.notPlaced).toEqual([]);
        project.indicators.annual.forEach((indicator, index) => {
          for (const part of ["level1", "level2", "name", "target"] as const)
            expect(textAt(plan, plan.places[`indicators.annual.${index}.${part}`]).text).toBe(
              indicator[part] ?? "",
            );
        });
        for (const goal of ["overall", "annual"] as const)
          expect(textAt(plan, plan.places[`goals.${goal}`]).text).toBe(project.goals[goal] ?? "");
      }),
      { numRuns: 50 },
    );
  });

  it("needs few steps to be carried out, however many indicators it has", () => {
    const level = (index: number): Partial<Indicator> => ({
      level1: index < 20 ? "产出指标" : "效益指标",
      level2: index < 20 ? "数量指标" : "社会效益指标",
    });
    const rows = Array.from({ length: 40 }, (_, index) => ({
      ...level(index),
      name: `指标${index}`,
      target: "1 个",
    }));
    const plan = planSheet(withIndicators(...rows), layout);
    const steps = plan.merges.length + plan.looks.length + plan.formats.length + plan.choices.length;
    expect(steps).toBeLessThan(50);
  });
});

function overlap(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
