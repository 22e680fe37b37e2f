import { copyFileSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { read, utils } from "@e965/xlsx";
import { readFile } from "../../src/files/read-file";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const tianjin = path.join(__dirname, "../forms/real/tianjin_2023_a.txt");
const gansu = path.join(__dirname, "../forms/real/gansu_2023_a.txt");

test("a document for Word, by unit, with what is to be changed in which cell", async () => {
  const output = folder.path("退回.docx");
  const { exitCode, out, err } = await runCli(["return-notes", tianjin, gansu, "-o", output]);
  expect([exitCode, err]).toEqual([0, ""]);
  expect(out).toBe(
    `已生成“${output}”：2 个单位、3 张表中，3 张需要修改。建议等级：优 2、良 1、中 0、差 0、不评 0。\n`,
  );
  const { grids } = await readFile(new Uint8Array(readFileSync(output)));
  const texts = grids.flatMap(({ cells }) => cells.map(({ text }) => text));
  expect(texts).toEqual(expect.arrayContaining(["示例市城区文化馆：", "B21"]));
  expect(texts.filter((text) => text.endsWith("没有数量，也没有时间。"))).toHaveLength(3);
});

test("a workbook with the list and the grades; a page to print", async () => {
  const [book, page] = [folder.path("退回.xlsx"), folder.path("退回.html")];
  await runCli(["return-notes", tianjin, gansu, "-o", book]);
  const sheets = read(readFileSync(book));
  expect(sheets.SheetNames).toEqual(["退回意见", "等级建议"]);
  const rows = utils.sheet_to_json<Record<string, unknown>>(sheets.Sheets["等级建议"] ?? {});
  expect(rows.map((row) => [row["项目名称"], row["建议等级"], row["处理建议"]])).toEqual([
    ["高空隐患维修", "优", "通过"],
    ["审判业务费(陪审员及庭审直播线)", "优", "通过"],
    ["文化馆美术馆市级惠民开放运转资金", "良", "修改完善后通过"],
  ]);
  await runCli(["return-notes", tianjin, "-o", page]);
  expect(readFileSync(page, "utf8")).toContain("<h2>1．高空隐患维修</h2>");
});

test("an office's own points are taken from its rules file", async () => {
  const grading = {
    pointsOff: { error: 50, warning: 25, hint: 0 },
    floors: { excellent: 90, good: 80, fair: 60 },
  };
  const rules = folder.write(
    "规则.json",
    JSON.stringify({ kind: "performance-target-rules", version: 1, grading }),
  );
  const { out } = await runCli(["return-notes", tianjin, "--rules", rules, "-o", folder.path("严.docx")]);
  expect(out).toContain("优 0、良 0、中 0、差 2、不评 0");
  const wrong = { ...grading, floors: { excellent: 60, good: 80, fair: 90 } };
  const bad = folder.write(
    "错.json",
    JSON.stringify({ kind: "performance-target-rules", version: 1, grading: wrong }),
  );
  const told = await runCli(["return-notes", tianjin, "--rules", bad, "-o", folder.path("错.docx")]);
  expect([told.exitCode, existsSync(folder.path("错.docx"))]).toEqual([2, false]);
  expect(told.err).toContain("各等级的最低分应依次降低");
});

test.each(["docx", "html", "xlsx"])(
  "a .%s from an earlier run among the forms is made anew, and is no form",
  async (ending) => {
    const inside = `批次${ending}.txt`;
    copyFileSync(tianjin, folder.path(inside));
    const output = folder.path(`单.${ending}`);
    const first = await runCli(["return-notes", folder.path(inside), "-o", output]);
    expect(await runCli(["return-notes", folder.path(inside), "-o", output])).toEqual(first);
    expect((await runCli(["check", output])).exitCode).toBe(3);
  },
);

test("another ending is refused before anything is read", async () => {
  const { exitCode, err } = await runCli(["return-notes", tianjin, "-o", folder.path("单.pdf")]);
  expect([exitCode, existsSync(folder.path("单.pdf"))]).toEqual([2, false]);
  expect(err).toContain("应以 .docx、.xlsx 或 .html 结尾");
});
