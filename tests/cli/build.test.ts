import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { layoutFile } from "../../src/core/layout/learn/layout-file";
import { layoutOfSheet } from "../../src/core/layout/learn/layout-of-sheet";
import { readFormFile } from "../helpers/form-files";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const seedExpected = path.join(__dirname, "../forms/baoshan-2023.expected.json");
const seeds = JSON.parse(readFileSync(seedExpected, "utf8")) as readonly Readonly<Record<string, unknown>>[];
const folder = temporaryFolder();

async function projectsIn(file: string): Promise<unknown> {
  const { out } = await runCli(["read", file, "--json"]);
  return (JSON.parse(out) as readonly { project: unknown }[]).map(({ project }) => project);
}

describe.each(["shanghai-2023", "shanghai-2026"])("build in the layout %s", (layout) => {
  test("makes a sheet for each project, which reads back as the same projects", async () => {
    const built = folder.path(`${layout}.xlsx`);
    const { exitCode, out } = await runCli(["build", seedExpected, "--layout", layout, "-o", built]);
    expect([exitCode, out]).toEqual([0, `已生成“${built}”，共 3 张申报表。\n`]);
    expect(await projectsIn(built)).toMatchObject(seeds);
  });
});

test("takes one project, or what read --json prints", async () => {
  const built = folder.path("一.xlsx");
  const one = folder.write("一.json", JSON.stringify(seeds[0]));
  expect((await runCli(["build", one, "-o", built])).exitCode).toBe(0);
  expect(await projectsIn(built)).toMatchObject([seeds[0]]);

  const again = folder.path("再.xlsx");
  const reading = folder.write("读.json", (await runCli(["read", built, "--json"])).out);
  expect((await runCli(["build", reading, "-o", again])).exitCode).toBe(0);
  expect(await projectsIn(again)).toMatchObject([seeds[0]]);
});

test("builds in a layout that was made of another province's form, and refuses one that does not read back", async () => {
  const made = layoutFile(layoutOfSheet("四川", readFormFile("made/l12-sichuan")));
  const layout = folder.write("四川.json", made);
  const built = folder.path("四川.xlsx");
  const one = folder.write("一.json", JSON.stringify(seeds[0]));
  const { exitCode } = await runCli(["build", one, "--layout", layout, "-o", built]);
  expect(exitCode).toBe(0);
  expect(await projectsIn(built)).toMatchObject([{ name: seeds[0]?.["name"] }]);

  const spoilt = folder.write("坏版式.json", made.replaceAll("指标", "某某"));
  const refused = await runCli(["build", one, "--layout", spoilt, "-o", folder.path("不.xlsx")]);
  expect([refused.exitCode, refused.out]).toEqual([2, ""]);
  expect(refused.err).toMatch(/^版式文件“.*坏版式\.json”：按这张表的样子填写后/);
});

test("lists what the layout has no place for", async () => {
  const weighted = folder.write("分值.json", JSON.stringify({ ...seeds[0], nature: "新增", indicators: [] }));
  const { exitCode, err } = await runCli([
    "build",
    weighted,
    "--layout",
    "shanghai-2023",
    "-o",
    folder.path("分值.xlsx"),
  ]);
  expect([exitCode, err]).toEqual([
    0,
    "“区特保队伍经费”中有内容在版式 shanghai-2023 里没有位置，没有写入：项目性质。\n",
  ]);
});

describe("what cannot be built is told, and no file is left behind", () => {
  async function failure(json: string): Promise<string> {
    const file = folder.write("坏.json", json);
    const output = folder.path("坏.xlsx");
    const { exitCode, out, err } = await runCli(["build", file, "-o", output]);
    expect([exitCode, out]).toEqual([2, ""]);
    expect(readdirSync(path.dirname(output)).filter((name) => name.startsWith("坏.xlsx"))).toEqual([]);
    return err.replaceAll(file, "坏.json");
  }

  test("text that is no JSON", async () => {
    expect(await failure("{")).toMatch(/^“坏.json”不是有效的 JSON（.+）。\n$/);
  });

  test("a field that is wrong, with its path", async () => {
    const wrong = { ...seeds[0], year: "2023" };
    expect(await failure(JSON.stringify([seeds[1], wrong]))).toBe(
      '“坏.json”的 1.year：年度应当是 2000 到 2099 之间的整数，实际是 "2023"。\n',
    );
    expect(await failure(JSON.stringify([{ project: wrong }]))).toMatch(/^“坏.json”的 0.project.year：/);
  });

  test("no project at all", async () => {
    expect(await failure("[]")).toBe("“坏.json”里没有项目。\n");
    expect(await failure("1")).toBe("“坏.json”的 JSON：这里应当是一个对象，实际是 1。\n");
  });

  test("a project file that is not there", async () => {
    const { exitCode, err } = await runCli(["build", folder.path("无.json"), "-o", folder.path("a.xlsx")]);
    expect([exitCode, err]).toEqual([2, `“${folder.path("无.json")}”找不到，请检查文件名和路径。\n`]);
  });

  test("a place that cannot be written", async () => {
    const output = path.join(folder.path("没有的文件夹"), "a.xlsx");
    const { exitCode, err } = await runCli(["build", seedExpected, "-o", output]);
    expect([exitCode, err]).toEqual([
      2,
      `“${output}”写不了（ENOENT），请检查文件夹是否存在、文件是否正被打开。\n`,
    ]);
  });
});

test("an older file in the place is replaced whole", async () => {
  const output = folder.write("旧.xlsx", "an older file");
  await runCli(["build", seedExpected, "-o", output]);
  expect(await projectsIn(output)).toHaveLength(3);
});

test("the months of a 监控表 come out of JSON as they went in, and others than 1 to 12 are refused", async () => {
  const made = folder.path("监控.xlsx");
  await runCli([
    "next",
    path.join(__dirname, "../forms/baoshan-2023.txt"),
    "--kind",
    "monitoring",
    "--month",
    "8",
    "-o",
    made,
  ]);
  const json = (await runCli(["read", made, "--json"])).out;
  writeFileSync(folder.path("监控.json"), json);
  const built = folder.path("监控2.xlsx");
  const first = await runCli(["build", folder.path("监控.json"), "-o", built]);
  expect([first.exitCode, first.err]).toEqual([0, ""]);
  const projects = (text: string) =>
    (JSON.parse(text) as { project: unknown }[]).map(({ project }) => project);
  const again = projects((await runCli(["read", built, "--json"])).out);
  expect(again).toEqual(projects(json));
  expect(again[0]).toMatchObject({ kind: "monitoring", months: 8 });
  writeFileSync(folder.path("错.json"), json.replaceAll('"months": 8', '"months": 13'));
  const refused = await runCli(["build", folder.path("错.json"), "-o", folder.path("错.xlsx")]);
  expect([refused.exitCode, refused.err]).toEqual([2, expect.stringContaining("月份应为 1 到 12 的整数")]);
});
