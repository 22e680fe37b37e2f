import { existsSync } from "node:fs";
import path from "node:path";
import { layoutFile } from "../../src/core/layout/learn/layout-file";
import { layoutOfSheet } from "../../src/core/layout/learn/layout-of-sheet";
import { readFormFile } from "../helpers/form-files";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const seedFile = path.join(__dirname, "../forms/baoshan-2023.txt");
const tianjin = path.join(__dirname, "../forms/real/tianjin_2023_a.txt");

interface Read {
  readonly sheet: string;
  readonly project: Readonly<Record<string, unknown>>;
  readonly leftovers: readonly { readonly text: string }[];
}

async function formsIn(file: string): Promise<readonly Read[]> {
  return JSON.parse((await runCli(["read", file, "--json"])).out) as readonly Read[];
}

test("the forms of several files come into one workbook, each read as in its file, with a report", async () => {
  const output = folder.path("全部.xlsx");
  const { exitCode, out, err } = await runCli(["import", seedFile, tianjin, "-o", output]);
  expect([exitCode, out, err]).toEqual([0, `已生成“${output}”，共 5 张申报表和 1 张导入报告。\n`, ""]);
  const before = [...(await formsIn(seedFile)), ...(await formsIn(tianjin))];
  const after = await formsIn(output);
  const said = ({ project: { year, name, unit, funding, goals } }: Read) => ({
    year,
    name,
    unit,
    funding,
    goals,
  });
  expect(after.map(said)).toEqual(before.map(said));
  const left = JSON.stringify(after.map(({ leftovers }) => leftovers));
  for (const { leftovers } of before)
    for (const { text } of leftovers) expect(left).toContain(JSON.stringify(text).slice(1, -1));
});

test("another year, layout and currency unit", async () => {
  const output = folder.path("明年.xlsx");
  const options = ["--year", "2026", "--keep", "copied", "--currency", "元", "--layout", "shanghai-2026"];
  expect((await runCli(["import", seedFile, "-o", output, ...options])).exitCode).toBe(0);
  expect((await formsIn(output))[0]?.project).toMatchObject({
    year: 2026,
    name: "区特保队伍经费",
    start: "2026-01-01",
    end: "2026-12-31",
    funding: { currency: "元", total: "33913200" },
  });
});

test("a project that comes twice is told", async () => {
  const { err } = await runCli(["import", seedFile, seedFile, "-o", folder.path("两次.xlsx")]);
  expect(err.split("\n")[0]).toBe(`“区特保队伍经费”出现不止一次，都已导入，请核对：${seedFile}。`);
});

test("without any form no workbook is made; a file that cannot be read does not keep the others out", async () => {
  const letter = folder.write("信.txt", "各位同事");
  const nothing = await runCli(["import", letter, "-o", folder.path("无.xlsx")]);
  expect([nothing.exitCode, existsSync(folder.path("无.xlsx"))]).toEqual([2, false]);
  expect(nothing.err).toContain("没有找到申报表，没有生成");
  const some = await runCli(["import", folder.path("没有.xlsx"), seedFile, "-o", folder.path("有.xlsx")]);
  expect([some.exitCode, (await formsIn(folder.path("有.xlsx"))).length]).toEqual([2, 3]);
});

test("onto sheets of an office's own layout, from its file; one that does not read back is refused", async () => {
  const made = layoutFile(layoutOfSheet("四川", readFormFile("made/l12-sichuan")));
  const output = folder.path("四川.xlsx");
  const layout = folder.write("四川.json", made);
  expect((await runCli(["import", seedFile, "-o", output, "--layout", layout])).exitCode).toBe(0);
  expect((await formsIn(output)).map(({ project }) => project["name"])).toEqual(
    (await formsIn(seedFile)).map(({ project }) => project["name"]),
  );

  const spoilt = folder.write("坏版式.json", made.replaceAll("指标", "某某"));
  const refused = folder.path("不.xlsx");
  const { exitCode, err } = await runCli(["import", seedFile, "-o", refused, "--layout", spoilt]);
  expect([exitCode, existsSync(refused)]).toEqual([2, false]);
  expect(err).toMatch(/^版式文件“.*坏版式\.json”：按这张表的样子填写后/);
});
