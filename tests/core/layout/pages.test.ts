import { emptyProject, type Indicator, type Project } from "../../../src/core/form/project";
import { label } from "../../../src/core/layout/layout";
import { layouts } from "../../../src/core/layout/layouts";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import type { SheetPlan } from "../../../src/core/layout/sheet-plan";
import { seedProjects } from "../../helpers/seed-projects";
import { textAt } from "./rows-of";

const both = Object.values(layouts);
const layout2023 = layouts["shanghai-2023"];
const [shortSeed = emptyProject, , longSeed = emptyProject] = seedProjects;

/** A4 in points. */
const paper = { width: 595, height: 842 };

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}

function withGroups(...sizes: readonly number[]): Project {
  const indicators = sizes.flatMap((size, group) =>
    Array.from({ length: size }, (_, index): Indicator => ({
      level1: ["产出指标", "效益指标", "满意度指标"][group] ?? null,
      level2: ["数量指标", "社会效益指标", "服务对象满意度指标"][group] ?? null,
      name: `指标 ${index}`,
      target: "1 个",
      weight: null,
      note: null,
    })),
  );
  return { ...shortSeed, indicators: { ...shortSeed.indicators, annual: indicators } };
}

/** The heights of a plan's pages, the repeated header row counted in. */
function pageHeights({ rowHeights, print }: SheetPlan): number[] {
  const starts = [0, ...print.pageStarts];
  return starts.map((start, page) => {
    const rows = rowHeights.slice(start, starts[page + 1] ?? rowHeights.length);
    return sum(rows) + (start > print.titleRow ? (rowHeights[print.titleRow] ?? 0) : 0);
  });
}

describe.each(both)("A form in $name", (layout) => {
  it("is as wide as A4 portrait between its margins", () => {
    const { columnWidths, print } = planSheet(shortSeed, layout);
    const printable = paper.width - print.margins.left - print.margins.right;
    expect(sum(columnWidths)).toBeLessThanOrEqual(printable);
    expect(sum(columnWidths)).toBeGreaterThan(0.95 * printable);
  });

  it("has pages that fit the paper, however many indicators there are", () => {
    for (const project of [...seedProjects, withGroups(40), withGroups(10, 20, 10), withGroups(100)]) {
      const plan = planSheet(project, layout);
      const printable = paper.height - plan.print.margins.top - plan.print.margins.bottom;
      for (const height of pageHeights(plan)) expect(height).toBeLessThanOrEqual(printable);
    }
  });

  it("repeats the header row of the indicators on each page", () => {
    const { cells, print } = planSheet(longSeed, layout);
    const repeated = cells.filter(({ row }) => row === print.titleRow).map(({ text }) => text);
    expect(repeated).toEqual(expect.arrayContaining(["一级指标", "二级指标", "三级指标"]));
  });

  it("gives a text room for all its lines, over several rows where Excel's rows are too low", () => {
    const goal = "及时足额发放工资。".repeat(100);
    const plan = planSheet({ ...shortSeed, goals: { overall: goal, annual: "按月发放。" } }, layout);
    const place = plan.places["goals.overall"];
    const merge = plan.merges.find(
      ({ range }) => range.top === place?.row && range.left === place.column,
    )?.range;
    const rows = plan.rowHeights.slice(merge?.top, (merge?.bottom ?? 0) + 1);
    expect(rows.length).toBeGreaterThan(1);
    expect(Math.max(...rows)).toBeLessThanOrEqual(409);
    const widest = sum(plan.columnWidths.slice(merge?.left, (merge?.right ?? 0) + 1));
    const fewestLines = (goal.length * plan.styles.goal.size) / widest;
    expect(sum(rows)).toBeGreaterThan(fewestLines * plan.styles.goal.size * 1.2);
  });
});

describe("A page", () => {
  it("ends where a 一级 group ends, as on the official form", () => {
    const plan = planSheet(longSeed, layout2023);
    const firstOnPage2 = longSeed.indicators.annual.findIndex(({ level1 }) => level1 === "效益指标");
    expect(plan.print.pageStarts).toEqual([plan.places[`indicators.annual.${firstOnPage2}.name`]?.row]);
  });

  it("ends within a group that is longer than the page, and the next page says the group again", () => {
    const plan = planSheet(withGroups(60), layout2023);
    const [start = 0] = plan.print.pageStarts;
    const index = Array.from({ length: 60 }, (_, at) => at).find(
      (at) => plan.places[`indicators.annual.${at}.name`]?.row === start,
    );
    expect(textAt(plan, { row: start, column: 0 }).text).toBe("绩效\n指标");
    expect(plan.places[`indicators.annual.${index ?? 0}.level1`]).toEqual({ row: start, column: 1 });
    expect(textAt(plan, { row: start, column: 1 }).text).toBe("产出指标");
  });

  it("never ends between the table and a heading over its whole width", () => {
    const heading = label("A:F", "绩效指标表");
    const headed = { ...layout2023, head: [...layout2023.head, [heading]] };
    const starts = Array.from({ length: 46 }, (_, at) => {
      const project = { ...shortSeed, goals: { overall: "长".repeat(300 + at * 20), annual: null } };
      const { print } = planSheet(project, headed);
      return print.pageStarts.map((start) => start - print.titleRow);
    }).flat();
    expect(starts).toContain(-1);
    expect(starts).not.toContain(0);
  });

  it("never ends between the table's header and its first row", () => {
    for (let length = 300; length <= 1200; length += 20) {
      const project = { ...shortSeed, goals: { overall: "长".repeat(length), annual: null } };
      const { print } = planSheet(project, layout2023);
      expect(print.pageStarts).not.toContain(print.titleRow + 1);
    }
  });
});
