import { makePdf, table, text } from "./make-pdf";
import { onlyRows, readPdfFile, rowsOf } from "./read";

const xs = [50, 120, 250, 400, 500];
const head = { "0,0": "一级指标", "0,1": "二级指标", "0,2": "三级指标", "0,3": "指标值" };

/** A part of a list of indicators, from the top of a page down; texts by row and column. */
function part(
  texts: Readonly<Record<string, string>>,
  top: number,
  rows: number,
  merges?: Parameters<typeof table>[0]["merges"],
) {
  const ys = Array.from({ length: rows + 1 }, (_, row) => top - 20 * row);
  return table({ xs, ys, texts, ...(merges && { merges }) });
}

test("a table that goes on over a page is one, with the same head only once", async () => {
  const first = part(
    { ...head, "1,0": "产出指标", "1,1": "数量指标", "1,2": "巡查次数", "1,3": "≥12次" },
    800,
    2,
  );
  const second = part(
    { ...head, "1,0": "效益指标", "1,1": "社会效益", "1,2": "群众知晓率", "1,3": "≥90%" },
    800,
    2,
  );
  expect(await onlyRows(makePdf([{ content: first }, { content: second }]))).toEqual([
    "0:一级指标 1:二级指标 2:三级指标 3:指标值",
    "0:产出指标 1:数量指标 2:巡查次数 3:≥12次",
    "0:效益指标 1:社会效益 2:群众知晓率 3:≥90%",
  ]);
});

test("a cell over several rows goes on over the page, with its text on either side", async () => {
  const merge = [[0, 0, 1, 0]] as const;
  const said = {
    "0,1": "数量指标",
    "0,2": "巡查次数",
    "0,3": "≥12次",
    "1,1": "质量指标",
    "1,2": "合格率",
    "1,3": "100%",
  };
  const more = {
    "0,1": "时效指标",
    "0,2": "及时率",
    "0,3": "100%",
    "1,1": "成本指标",
    "1,2": "单价",
    "1,3": "≤3元",
  };
  for (const texts of [
    [{ ...said, "0,0": "产出指标" }, more],
    [said, { ...more, "0,0": "产出指标" }],
  ]) {
    const pages = texts.map((own) => ({ content: part(own, 800, 2, merge) }));
    const { grids } = await readPdfFile(makePdf(pages));
    expect(grids).toHaveLength(1);
    expect(grids[0]?.merges).toEqual([{ top: 0, left: 0, bottom: 3, right: 0 }]);
    expect(grids[0]?.cells[0]).toMatchObject({ row: 0, column: 0, text: "产出指标" });
  }
});

test("a merged cell that the page leaves open at its end is a cell, with the text that stands on the page", async () => {
  const inside = { xs: xs.slice(1), ys: [800, 780, 760] };
  const right = {
    "0,0": "数量指标",
    "0,1": "巡查次数",
    "0,2": "≥12次",
    "1,0": "质量指标",
    "1,1": "合格率",
    "1,2": "100%",
  };
  // The first column has a line above and at the left, and none below.
  const open = "50 800 m 120 800 l S 50 800 m 50 760 l S\n" + text(60, 776, "产出指标");
  expect(await onlyRows(makePdf([{ content: table({ ...inside, texts: right }) + open }]))).toEqual([
    "0:产出指标 1:数量指标 2:巡查次数 3:≥12次",
    "1:质量指标 2:合格率 3:100%",
  ]);
});

test("values of one row on each side of a page are not taken for one", async () => {
  const first = part({ "0,0": "产出指标", "0,1": "数量指标", "0,2": "巡查次数", "0,3": "≥12次" }, 800, 1);
  const second = part({ "0,2": "检查次数", "0,3": "≥12次" }, 800, 1);
  const { grids } = await readPdfFile(makePdf([{ content: first }, { content: second }]));
  expect(grids.map(rowsOf)).toEqual([["0:产出指标 1:数量指标 2:巡查次数 3:≥12次", "2:检查次数 3:≥12次"]]);
  expect(grids[0]?.merges).toEqual([]);
});

test("a row that did not fit on its page goes on in the same cell", async () => {
  const goal = { xs: [50, 120, 250], ys: [800, 770, 740] };
  const first = table({
    ...goal,
    texts: { "0,0": "项目名称", "0,1": "甲", "1,0": "总体目标", "1,1": "改善辖区道路通行条件保障" },
  });
  const second = table({ ...goal, ys: [800, 770], texts: { "0,1": "群众出行安全。" } });
  expect(await onlyRows(makePdf([{ content: first }, { content: second }]))).toEqual([
    "0:项目名称 1:甲",
    "0:总体目标 1:改善辖区道路通行条件保障群众出行安全。",
  ]);
});

test("two forms with the same title on two pages stay two", async () => {
  const form = (name: string) => {
    const title = text(200, 780, "项目支出绩效目标申报表", 16);
    return {
      content:
        title +
        table({
          xs: [50, 150, 300],
          ys: [760, 740, 720],
          texts: { "0,0": "项目名称", "0,1": name, "1,0": "主管部门", "1,1": "局" },
        }),
    };
  };
  const { grids } = await readPdfFile(makePdf([form("甲项目"), form("乙项目")]));
  const all = grids.flatMap(rowsOf);
  expect(all.filter((row) => row.includes("申报表"))).toHaveLength(2);
  expect(all.filter((row) => row.includes("项目名称"))).toEqual([
    "0:项目名称 1:甲项目",
    "0:项目名称 1:乙项目",
  ]);
});

test("page numbers and the lines that every page has at its head or foot are none of it", async () => {
  const page = (number: number, name: string) => ({
    content:
      text(60, 815, "某区2024年部门预算", 9) +
      text(280, 20, `— ${number} —`, 9) +
      text(480, 20, `第 ${number} 页 共 2 页`, 9) +
      table({ xs: [50, 150, 300], ys: [760, 740], texts: { "0,0": name, "0,1": "甲" } }),
  });
  expect(await onlyRows(makePdf([page(1, "项目名称"), page(2, "主管部门")]))).toEqual([
    "0:项目名称 1:甲",
    "0:主管部门 1:甲",
  ]);
});

test("lines of text above and below a table have rows of their own, each part in the column that it begins in", async () => {
  const content =
    text(230, 790, "项目支出绩效目标表", 16) +
    text(52, 770, "编报单位：某局") +
    text(420, 770, "单位：万元") +
    table({ xs, ys: [760, 740], texts: { "0,0": "项目名称", "0,1": "甲" } }) +
    text(52, 700, "注：金额以万元计。");
  expect(await onlyRows(makePdf([{ content }]))).toEqual([
    "1:项目支出绩效目标表",
    "0:编报单位：某局 3:单位：万元",
    "0:项目名称 1:甲",
    "0:注：金额以万元计。",
  ]);
});

test("a table without lines is read by how its texts stand below each other", async () => {
  const lines = [
    ["一级指标", "二级指标", "三级指标", "指标值"],
    ["产出指标", "数量指标", "巡查次数", "≥12次"],
    ["产出指标", "质量指标", "巡查覆盖率", "100%"],
    ["效益指标", "", "群众知晓率", "≥90%"],
  ];
  const content = lines
    .flatMap((line, row) =>
      line.map((said, column) => (said ? text(60 + 110 * column, 700 - 18 * row, said) : "")),
    )
    .join("");
  expect(await onlyRows(makePdf([{ content }]))).toEqual([
    "0:一级指标 1:二级指标 2:三级指标 3:指标值",
    "0:产出指标 1:数量指标 2:巡查次数 3:≥12次",
    "0:产出指标 1:质量指标 2:巡查覆盖率 3:100%",
    "0:效益指标 2:群众知晓率 3:≥90%",
  ]);
});

test("each row tells its page and its place on it", async () => {
  const page = (said: string) => ({
    content: table({ xs: [50, 150, 300], ys: [760, 740], texts: { "0,0": said, "0,1": "甲" } }),
  });
  const { grids } = await readPdfFile(makePdf([page("项目名称"), page("主管部门")]));
  expect(grids[0]?.origins).toEqual([
    { row: 0, page: 1, rowOnPage: 1, box: { left: 50, top: 82, right: 300, bottom: 102 } },
    { row: 1, page: 2, rowOnPage: 1, box: { left: 50, top: 82, right: 300, bottom: 102 } },
  ]);
});
