import type { Cell, Grid } from "../../../src/core/grid/grid";
import { recognise } from "../../../src/core/recognise/recognise";

/** Two seconds on a machine that does nothing else; far below what any kind takes whose time grows with the square. */
const mostSeconds = 8;

function gridOf(rows: number, columns: number, textAt: (row: number, column: number) => string): Grid {
  const cells = Array.from({ length: rows * columns }, (_, at): Cell => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const text = textAt(row, column);
    return { row, column, text, value: text };
  });
  return { name: null, cells, merges: [] };
}

/** The seconds of computing that a grid takes, whatever else the machine does. */
function secondsFor(grid: Grid): number {
  const start = process.cpuUsage();
  recognise(grid);
  return process.cpuUsage(start).user / 1e6;
}

const turnOf =
  (words: string) =>
  (row: number, column: number): string => {
    const list = words.split(" ");
    return list[(row + column) % list.length] ?? "";
  };
const sentence = "完成城区路灯更换，保障夜间出行安全，实现年度任务目标。";

const kinds: Readonly<Record<string, (row: number, column: number) => string>> = {
  labels: turnOf("项目名称 主管部门 资金总额 其中：财政拨款 年度目标 一级指标 指标值 开始时间"),
  numbers: (row, column) => String(row * column),
  levels: turnOf("一级指标 产出指标 数量指标 效益指标 质量指标 满意度指标"),
  headers: (_, column) => turnOf("一级指标 二级指标 三级指标 指标值")(0, column),
  "long texts": (row, column) => `${sentence.repeat(5)}${row} ${column}`,
  targets: (row, column) => `≥${row + column}%`,
};

test.each(Object.entries(kinds))(
  "2,000 rows of 60 cells that are all %s are read in seconds",
  (_, textAt) => {
    expect(secondsFor(gridOf(2000, 60, textAt))).toBeLessThan(mostSeconds);
  },
);

const title = "项目支出绩效目标申报表 项目名称 更换路灯 一级指标 二级指标 三级指标 指标值".split(" ");
const lines: Readonly<Record<string, (row: number) => string>> = {
  labels: (row) => turnOf("项目名称 主管部门 资金总额 年度目标 一级指标 指标值")(row, 0),
  "a form's indicators": (row) =>
    title[row] ?? ["产出指标", "数量指标", `更换路灯${row}`, "≥5盏"][row % 4] ?? "",
  "a form's targets": (row) => title[row] ?? `≥${row}盏`,
  "rows that lost their tabs": (row) => `产出指标  数量指标  更换路灯${row}  ≥5盏`,
  "a goal's lines": (row) =>
    title.slice(0, 3)[row] ?? (row === 3 ? "年度目标" : `目标${row}：完成路灯更换。`),
};

test.each(Object.entries(lines))("10,000 lines of %s are read in seconds, as text", (_, textAt) => {
  expect(secondsFor(gridOf(10_000, 1, textAt))).toBeLessThan(mostSeconds);
});

test("a form of more than 3,000 lines is read like a short one", () => {
  const rows = (count: number): Grid =>
    gridOf(
      count,
      1,
      (row) => title[row] ?? ["产出指标", "数量指标", `更换路灯${row}`, "≥5盏"][(row - 7) % 4] ?? "",
    );
  const indicators = (count: number): number =>
    recognise(rows(count)).forms.reduce((sum, { project }) => sum + project.indicators.annual.length, 0);
  expect([indicators(7 + 40), indicators(7 + 4000)]).toEqual([10, 1000]);
});
