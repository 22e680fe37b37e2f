import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { read, utils } from "@e965/xlsx";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const forms = path.join(__dirname, "../forms");
const gansu = path.join(forms, "real/gansu_2023_a.txt");
const sample = path.join(__dirname, "../../assets/samples/baoshan-2023.xlsx");

const rowsOf = (file: string): readonly string[][] => {
  const book = read(readFileSync(file));
  return utils.sheet_to_json<string[]>(book.Sheets[book.SheetNames[0] ?? ""] ?? {}, {
    header: 1,
    defval: "",
  });
};

test("all indicators of several forms in one list, each cell a text", async () => {
  const output = folder.path("清单.xlsx");
  const { out } = await runCli(["list", sample, gansu, "-o", output]);
  const rows = rowsOf(output);
  expect(out).toBe(`已生成“${output}”：4 张申报表的 ${rows.length - 1} 项绩效指标。\n`);
  expect(rows[1]).toEqual([
    ...["区特保队伍经费", rows[1]?.[1], "经常性项目", "3391.32", rows[1]?.[4], "产出指标", "数量指标"],
    ...["特保人员经费发放数量", "定量", "", "354", "人", ""],
  ]);
  expect(rows.flat().every((value) => typeof value === "string")).toBe(true);
});

test("what the system refuses is told with its cell, and gives 1; the list is made all the same", async () => {
  const output = folder.path("有错.xlsx");
  const { exitCode, err } = await runCli(["list", sample, "-o", output]);
  expect([exitCode, existsSync(output)]).toEqual([1, true]);
  expect(err).toMatch(/以下 \d+ 处系统不收，请先改正：\n.+F24 {2}“市民满意度”没有指标值\n/);
  expect(err).toMatch(
    /以下 \d+ 处要在系统里补选或补填：\n.+“特保人员经费发放数量”的指标值“354 人”没有计算符号/,
  );
});

test("a list is made forms of again, and these give the same list", async () => {
  const [list, made, again] = ["一.xlsx", "表.xlsx", "二.xlsx"].map(folder.path) as [string, string, string];
  await runCli(["list", sample, gansu, "-o", list]);
  expect((await runCli(["import", list, "-o", made])).exitCode).toBe(0);
  await runCli(["list", made, "-o", again]);
  expect(rowsOf(again)).toEqual(rowsOf(list));
});

test("the columns are a preset, the headers that are named, or those of the office's rules file", async () => {
  const output = folder.path("列.xlsx");
  await runCli(["list", gansu, "-o", output, "--columns", "indicators"]);
  expect(rowsOf(output)[0]).toEqual(["一级指标", "二级指标", "指标名称", "计算符号", "指标值", "计量单位"]);
  await runCli(["list", gansu, "-o", output, "--columns", "项目名称，指标名称，指标值"]);
  expect(rowsOf(output)[0]).toEqual(["项目名称", "指标名称", "指标值"]);
  const listColumns = [
    { header: "绩效内容", is: "name" },
    { header: "目标", is: "value" },
  ];
  const own = JSON.stringify({ kind: "performance-target-rules", version: 1, listColumns });
  await runCli(["list", gansu, "-o", output, "--rules", folder.write("列.json", own)]);
  expect(rowsOf(output)[0]).toEqual(["绩效内容", "目标"]);
});

test("a column that nobody knows is refused, and so is one in the rules file", async () => {
  const output = folder.path("无.xlsx");
  const { exitCode, err } = await runCli(["list", gansu, "-o", output, "--columns", "项目名称,颜色"]);
  expect([exitCode, existsSync(output)]).toEqual([2, false]);
  expect(err).toContain("选项“--columns”不能是“颜色”");
  const twice = await runCli(["list", gansu, "-o", output, "--columns", "指标值,指标名称,指标值"]);
  expect([twice.exitCode, twice.err]).toEqual([2, "--columns 里“指标值”写了两次。\n"]);
  const wrong = {
    kind: "performance-target-rules",
    version: 1,
    listColumns: [{ header: "颜色", is: "colour" }],
  };
  const rules = folder.write("错列.json", JSON.stringify(wrong));
  const told = await runCli(["list", gansu, "-o", output, "--rules", rules]);
  expect([told.exitCode, told.err.includes("listColumns")]).toEqual([2, true]);
  const same = { ...wrong, listColumns: ["name", "value"].map((is) => ({ header: "内容", is })) };
  const alike = await runCli([
    "list",
    gansu,
    "-o",
    output,
    "--rules",
    folder.write("同名.json", JSON.stringify(same)),
  ]);
  expect([alike.exitCode, alike.err.includes("有两列的列名一样")]).toEqual([2, true]);
});

test("with tabs for the clipboard; several forms without their names are told of", async () => {
  const output = folder.path("清单.tsv");
  const { err } = await runCli([
    "list",
    sample,
    "-o",
    output,
    "--columns",
    "indicators",
    "--language",
    "en-US",
  ]);
  expect(readFileSync(output, "utf8")).toMatch(
    /^\ufeff一级指标\t二级指标\t指标名称\t计算符号\t指标值\t计量单位\r\n/,
  );
  expect(err).toContain("the indicators of 3 forms follow each other");
});

test("without any indicator nothing is written", async () => {
  const output = folder.path("空.xlsx");
  const { exitCode, err } = await runCli(["list", folder.write("信.txt", "各位同事"), "-o", output]);
  expect([exitCode, existsSync(output)]).toEqual([2, false]);
  expect(err).toContain("没有找到有绩效指标的申报表");
});
