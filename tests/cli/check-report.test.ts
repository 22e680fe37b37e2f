import { readFileSync } from "node:fs";
import path from "node:path";
import { read, utils } from "@e965/xlsx";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const sample = path.join(__dirname, "../../assets/samples/baoshan-2023.xlsx");

interface Line {
  readonly ruleId: string;
  readonly level: string;
}

test("the report is made beside what is printed, which stays as it is", async () => {
  const output = folder.path("报告.xlsx");
  const { exitCode, out, err } = await runCli(["check", sample, "--report", output]);
  expect([exitCode, err]).toEqual([1, `检查报告已生成：“${output}”。\n`]);
  expect(out).toBe((await runCli(["check", sample])).out);
  const [sheet = {}] = Object.values(read(readFileSync(output)).Sheets);
  const rows = utils.sheet_to_json<Record<string, string>>(sheet);
  expect(rows[0]).toMatchObject({
    项目名称: "区特保队伍经费",
    来源文件: "baoshan-2023.xlsx",
    单元格: "F24",
    级别: "错误",
  });
});

test("a report named .html is a page to print", async () => {
  const output = folder.path("报告.html");
  await runCli(["check", sample, "--report", output, "--language", "en-US"]);
  const page = readFileSync(output, "utf8");
  expect(page).toMatch(/^<!doctype html>\n<html lang="en-US">/);
  expect(page).toContain("<h2>区特保队伍经费</h2>");
});

test("a finding is a line of JSON, as severe as asked for", async () => {
  const { out } = await runCli(["check", sample, "--json-lines", "--min", "error"]);
  const lines = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
  expect(lines.map(({ ruleId, level }) => [ruleId, level])).toEqual(
    lines.map(() => ["target-missing", "error"]),
  );
  expect(lines).toHaveLength(4);
});

test("what makes no sense, or cannot be written, is told", async () => {
  const both = await runCli(["check", sample, "--json", "--json-lines"]);
  expect([both.exitCode, both.out, both.err]).toEqual([
    2,
    "",
    "--json 和 --json-lines 只能用一个。用 --help 查看说明。\n",
  ]);
  const nowhere = folder.path("没有/报告.xlsx");
  const { exitCode, err } = await runCli(["check", sample, "--report", nowhere]);
  expect([exitCode, err]).toEqual([
    2,
    `“${nowhere}”写不了（ENOENT），请检查文件夹是否存在、文件是否正被打开。\n`,
  ]);
});
