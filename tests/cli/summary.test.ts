import { copyFileSync, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { read, utils, type CellObject } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { sumAmounts } from "../../src/core/form/amount";
import type { Amount } from "../../src/core/form/project";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const forms = path.join(__dirname, "../forms");
const sample = path.join(__dirname, "../../assets/samples/baoshan-2023.xlsx");
const tianjin = path.join(forms, "real/tianjin_2023_a.txt");

test("the forms of several files come into one summary, with their department's sums exact", async () => {
  const output = folder.path("汇总.xlsx");
  const { exitCode, out, err } = await runCli(["summary", sample, tianjin, "-o", output]);
  expect([exitCode, out, err]).toEqual([0, `已生成“${output}”，汇总了 5 张申报表。\n`, ""]);
  const book = read(readFileSync(output));
  expect(book.SheetNames).toEqual(["汇总", "部门汇总"]);
  const [rows, departments] = book.SheetNames.map((name) =>
    utils.sheet_to_json<Record<string, unknown>>(book.Sheets[name] ?? {}),
  );
  expect(rows?.slice(0, 5).map((row) => [row["项目名称"], row["来源文件"], row["所在工作表"]])).toEqual([
    ["区特保队伍经费", "baoshan-2023.xlsx", "区特保队伍经费"],
    ["公安辅警经费", "baoshan-2023.xlsx", "公安辅警经费"],
    ["视频监控共享平台", "baoshan-2023.xlsx", "视频监控共享平台"],
    ["高空隐患维修", "tianjin_2023_a.txt", undefined],
    ["审判业务费(陪审员及庭审直播线)", "tianjin_2023_a.txt", undefined],
  ]);
  const total = sumAmounts(["3391.32", "14171.65", "3313.50"] as Amount[]);
  expect(departments?.[0]).toMatchObject({
    主管部门: "上海市公安局宝山分局",
    申报表数: 3,
    "年度资金申请总额（万元）": Number(total),
  });
});

test("a summary that stands among the forms from an earlier run is not read", async () => {
  copyFileSync(sample, folder.path("forms.xlsx"));
  const output = folder.path("汇总.xlsx");
  const command = ["summary", folder.path(""), "-o", output];
  const first = await runCli(command);
  expect([first.exitCode, first.err]).toEqual([0, ""]);
  expect(await runCli(command)).toEqual(first);
});

test("in 元, and links that lead from the summary to the forms' files", async () => {
  const output = folder.path("元.xlsx");
  await runCli(["summary", sample, "--currency", "元", "-o", output]);
  const sheet = read(readFileSync(output)).Sheets["汇总"] ?? {};
  const header = utils.sheet_to_json<string[]>(sheet, { header: 1 })[0] ?? [];
  const cell = (name: string): CellObject =>
    sheet[utils.encode_cell({ r: 1, c: header.indexOf(name) })] as CellObject;
  expect(cell("项目资金总额（元）").v).toBe(33913200);
  const links = unzipSync(readFileSync(output))["xl/worksheets/_rels/sheet1.xml.rels"];
  const [, target = ""] = /Target="([^"]*baoshan[^"]*)"/.exec(strFromU8(links ?? new Uint8Array())) ?? [];
  const [file = "", place] = decodeURI(target).replaceAll("&apos;", "'").split("#");
  expect([path.resolve(path.dirname(output), file), place]).toEqual([sample, "'区特保队伍经费'!B3"]);
});

test("a summary is no form itself", async () => {
  const output = folder.path("再.xlsx");
  await runCli(["summary", sample, "-o", output]);
  const { out, err } = await runCli(["read", output, "--json"]);
  expect([out, err]).toEqual(["[]\n", `“${output}”中未识别到申报表。\n`]);
});

test("without any form nothing is written; a file that cannot be read does not keep the others out", async () => {
  const letter = folder.write("信.txt", "各位同事");
  const nothing = await runCli(["summary", letter, "-o", folder.path("无.xlsx")]);
  expect([nothing.exitCode, existsSync(folder.path("无.xlsx"))]).toEqual([2, false]);
  const some = await runCli(["summary", folder.path("没有.xlsx"), sample, "-o", folder.path("有.xlsx")]);
  expect([some.exitCode, existsSync(folder.path("有.xlsx"))]).toEqual([2, true]);
  expect((await runCli(["summary", sample])).exitCode).toBe(2);
});

test("later papers are in it as the year of each project, with the paragraph for budgets and final accounts", async () => {
  const papers = folder.path("自评.xlsx");
  await runCli(["next", sample, "--kind", "self-evaluation", "-o", papers]);
  const output = folder.path("全年.xlsx");
  const { exitCode, out } = await runCli(["summary", sample, papers, "-o", output]);
  expect(exitCode).toBe(0);
  expect(out).toContain("汇总了 3 张申报表、0 张监控表和 3 张自评表");
  expect(out).toContain(
    "编报绩效目标的项目3个，涉及预算金额20,876.47万元；绩效跟踪评价的项目0个；绩效自评的项目3个。",
  );
  const book = read(readFileSync(output));
  expect(book.SheetNames).toEqual(["汇总", "部门汇总", "全年进度", "部门全年进度"]);
  const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets["全年进度"] ?? {});
  expect(rows.slice(0, 3).map((row) => [row["项目名称"], row["所缺的表"]])).toEqual([
    ["区特保队伍经费", "监控表"],
    ["公安辅警经费", "监控表"],
    ["视频监控共享平台", "监控表"],
  ]);
});
