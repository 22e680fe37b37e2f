import { writeFileSync } from "node:fs";
import type { CheckedForm } from "../../src/actions/checked-form";
import { findForms } from "../../src/actions/import-files";
import { createFileReader } from "../../src/actions/thread/file-reader";
import { startFileThread } from "../helpers/start-file-thread";
import type { Cell, CellRange, Grid } from "../../src/core/grid/grid";
import { runCli } from "../cli/run-cli";
import { temporaryFolder } from "../cli/temporary-folder";
import { asHtml, asWorkbook } from "../helpers/as-files";

// Lists as budget systems export them: one header, and for each project one row, or a block of rows.
const reader = createFileReader(startFileThread);
const folder = temporaryFolder();
afterAll(() => {
  reader.close();
});

const projects = 120;
const header = ["单位名称", "项目名称", "年度目标", "一级指标", "二级指标", "三级指标", "指标值"];
const indicators = [
  ["产出指标", "数量指标", "巡逻次数", "≥100次"],
  ["产出指标", "质量指标", "验收合格率", "100%"],
  ["满意度指标", "服务对象满意度指标", "居民满意度", "≥90%"],
];

const nameOf = (project: number) => `第${project + 1}街道巡防经费`;

/** A list with as many rows for each project, which its first columns are merged over. */
function listWith(rowsEach: number): Grid {
  const cells: Cell[] = header.map((text, column) => ({ row: 0, column, text, value: null }));
  const merges: CellRange[] = [];
  for (let project = 0; project < projects; project++) {
    const top = 1 + project * rowsEach;
    const own = ["区公安局", nameOf(project), `完成第${project + 1}街道全年巡防。`];
    own.forEach((text, column) => cells.push({ row: top, column, text, value: null }));
    if (rowsEach > 1)
      own.forEach((_, column) =>
        merges.push({ top, left: column, bottom: top + rowsEach - 1, right: column }),
      );
    indicators.slice(0, rowsEach).forEach((texts, at) => {
      texts.forEach((text, column) =>
        cells.push({ row: top + at, column: own.length + column, text, value: null }),
      );
    });
  }
  cells.sort((one, other) => one.row - other.row || one.column - other.column);
  return { name: null, cells, merges };
}

async function found(bytes: Uint8Array): Promise<readonly CheckedForm[]> {
  const watcher = { onState: () => undefined, signal: new AbortController().signal };
  const source = { name: "清单", open: () => Promise.resolve(bytes) };
  const { read } = reader;
  return (await findForms([source], "zh-CN", watcher, { read }))?.forms ?? [];
}

const formats = {
  ".xlsx": (grid: Grid) => asWorkbook(grid, "xlsx"),
  ".xls": (grid: Grid) => asWorkbook(grid, "biff8"),
  ".ods": (grid: Grid) => asWorkbook(grid, "ods"),
  ".html": (grid: Grid) => new TextEncoder().encode(asHtml(grid)),
};
const cases = Object.entries(formats).flatMap(([ending, make]) =>
  [1, 3].map((rowsEach) => [ending, rowsEach, make] as const),
);

test.each(cases)("a %s of many projects, %d rows each: all are found, whole", async (_, rowsEach, make) => {
  const forms = await found(make(listWith(rowsEach)));
  expect(forms.map(({ form }) => form.project.name)).toEqual(
    Array.from({ length: projects }, (__, project) => nameOf(project)),
  );
  const wanted = indicators.slice(0, rowsEach).map(([level1, level2, name, target]) => ({
    level1,
    level2,
    name,
    target,
  }));
  for (const { form } of forms) expect(form.project.indicators.annual).toMatchObject(wanted);
  expect(forms.flatMap(({ form }) => form.leftovers)).toEqual([]);
  // The source of each is the one sheet that all stand on.
  expect(new Set(forms.map(({ grid }) => grid)).size).toBe(1);
});

test.each([1, 3])(
  "the command line makes a sheet of each project of a list, %d rows each",
  async (rowsEach) => {
    const [list, output] = [folder.path(`清单${rowsEach}.xlsx`), folder.path(`全部${rowsEach}.xlsx`)];
    writeFileSync(list, asWorkbook(listWith(rowsEach), "xlsx"));
    expect(await runCli(["import", list, "-o", output])).toEqual({
      exitCode: 0,
      out: `已生成“${output}”，共 ${projects} 张申报表和 1 张导入报告。\n`,
      err: "",
    });
    const read = JSON.parse((await runCli(["read", output, "--json"])).out) as readonly {
      readonly project: {
        readonly name: string;
        readonly indicators: readonly { readonly target: string }[];
      };
    }[];
    expect(
      read.map(({ project }) => [project.name, ...project.indicators.map(({ target }) => target)]),
    ).toEqual(
      Array.from({ length: projects }, (_, project) => [
        nameOf(project),
        ...indicators.slice(0, rowsEach).map(([, , , target]) => target),
      ]),
    );
  },
);
