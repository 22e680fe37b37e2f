import fc from "fast-check";
import { emptyProject } from "../../../src/core/form/project";
import type { Cell, Grid } from "../../../src/core/grid/grid";
import { layouts } from "../../../src/core/layout/layouts";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import { plannedGrid } from "../../../src/core/layout/planned-grid";
import { recognise } from "../../../src/core/recognise/recognise";
import { readText } from "../../../src/files/text/read-text";

const project = {
  ...emptyProject,
  year: 2026,
  name: "老旧小区路灯节能改造",
  unit: "示例市路灯管理所",
  goals: { overall: "改善居民夜间出行条件。", annual: "更换路灯350盏。" },
  indicators: {
    overall: [],
    annual: [
      ["产出指标", "数量指标", "更换路灯数量", "≥350盏"],
      ["产出指标", "质量指标", "验收合格率", "=100%"],
      ["满意度指标", "服务对象满意度指标", "居民满意度", null],
    ].map(([level1 = null, level2 = null, name = null, target = null]) => ({
      ...{ level1, level2, name, target },
      weight: null,
      note: null,
    })),
  },
};

const grids = Object.values(layouts).map((layout) => plannedGrid(planSheet(project, layout)));

/** What people write around a form; some of it looks like a label, a level, an amount or a target. */
const notes = [
  ...["审核意见：同意上报", "附件：经费测算明细", "小王整理", "联系电话 021-12345678", "95", "√", "合计"],
  ...["≥90%", "数量待定", "李四 13800000000", "备注：资金分两次拨付", "2022-10-8", "同意", "120.5"],
];

function withNote(grid: Grid, note: Cell): Grid {
  const cells = [...grid.cells, note].sort((a, b) => a.row - b.row || a.column - b.column);
  return { ...grid, cells };
}

function boundsOf({ cells, merges }: Grid) {
  const right = Math.max(...cells.map(({ column }) => column), ...merges.map((merge) => merge.right));
  const bottom = Math.max(...cells.map(({ row }) => row), ...merges.map((merge) => merge.bottom));
  return { right, bottom };
}

const below = fc.record({ down: fc.integer({ min: 2, max: 30 }), column: fc.nat(12) });
const beside = fc.record({ aside: fc.integer({ min: 2, max: 6 }), share: fc.double({ min: 0, max: 1 }) });

function noteAt(grid: Grid, place: { down: number; column: number } | { aside: number; share: number }) {
  const { right, bottom } = boundsOf(grid);
  return "down" in place
    ? { row: bottom + place.down, column: place.column }
    : { row: Math.floor(place.share * bottom), column: right + place.aside };
}

test("A note below or beside a form, with a blank row or column between, is left over and changes nothing", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...grids),
      fc.oneof(below, beside),
      fc.constantFrom(...notes),
      (grid, place, text) => {
        const note = { ...noteAt(grid, place), text, value: text };
        const [plain] = recognise(grid).forms;
        const { forms } = recognise(withNote(grid, note));
        const { leftovers, ...form } = forms[0] ?? { leftovers: [] };
        expect(forms).toHaveLength(1);
        expect({ ...form, leftovers: plain?.leftovers }).toEqual(plain);
        const { row, column } = note;
        expect(leftovers).toContainEqual({ cell: { row, column }, text, label: null });
      },
    ),
    { numRuns: 300 },
  );
});

const head = "项目支出绩效目标申报表\n项目名称\t河道清漂\n";
const table = "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t清漂河段\t≥5公里\n";

function namesIn(text: string) {
  return recognise(readText(text)).forms.map((form) =>
    form.project.indicators.annual.map(({ name }) => name),
  );
}

test("behind a blank row a table goes on where the next row says so, and not where a remark stands", () => {
  expect(namesIn(`${head}${table}\n\t质量指标\t达标率\t≥95%\n`)).toEqual([["清漂河段", "达标率"]]);
  expect(namesIn(`${head}${table}\n\t小王整理\n`)).toEqual([["清漂河段"]]);
  expect(namesIn(`${head}\n${table}\n\n\n\t\t\t≥90%\n`)).toEqual([["清漂河段"]]);
});

test("续表 between the parts of a table says that it goes on, and is no indicator", () => {
  const table = "一级指标\t二级指标\t三级指标\t指标值\n";
  const { forms } = recognise(
    readText(
      `项目支出绩效目标申报表\n项目名称\t渔业修复\n${table}产出指标\t数量指标\t人工鱼礁\t6座\n\t\t\t（续表）\n${table}效益指标\t社会效益指标\t渔民增收\t≥5%\n`,
    ),
  );
  expect(forms.map(({ project }) => project.indicators.annual.map(({ name }) => name))).toEqual([
    ["人工鱼礁", "渔民增收"],
  ]);
});
