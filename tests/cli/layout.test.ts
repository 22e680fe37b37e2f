import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const form = (name: string) => path.join(__dirname, `../forms/${name}.txt`);

test("a layout is made of a filled form, and forms are built by it", async () => {
  const layout = folder.path("灌区.json");
  const { exitCode, out } = await runCli(["layout", form("real/hunan_2022_a"), "-o", layout]);
  expect([exitCode, out]).toEqual([0, `已生成版式文件“${layout}”。\n`]);
  expect(readFileSync(layout, "utf8")).toContain('"kind": "performance-target-layout"');

  const project = folder.write("项目.json", (await runCli(["read", form("baoshan-2023"), "--json"])).out);
  const built = folder.path("灌区.xlsx");
  expect((await runCli(["build", project, "--layout", layout, "-o", built])).exitCode).toBe(0);
  expect((await runCli(["read", built])).out).toContain("区特保队伍经费");
});

test.each([
  ["made/list-twelve", "这是一行一行列出项目的清单"],
  ["made/sh2023-compact", "指标有的错了列"],
])("%s makes none, which is told, and nothing is written", async (name, sentence) => {
  const output = folder.path("无.json");
  const { exitCode, out, err } = await runCli(["layout", form(name), "-o", output]);
  expect([exitCode, out]).toEqual([2, ""]);
  expect(err).toContain(sentence);
  expect(existsSync(output)).toBe(false);
});

test("of a file with several sheets of forms none is made, since it does not say which is meant", async () => {
  const projects = folder.write(
    "三个项目.json",
    (await runCli(["read", form("baoshan-2023"), "--json"])).out,
  );
  const workbook = folder.path("三个项目.xlsx");
  await runCli(["build", projects, "-o", workbook]);
  const { exitCode, err } = await runCli(["layout", workbook, "-o", folder.path("无.json")]);
  expect(exitCode).toBe(2);
  expect(err).toContain("文件里有几张工作表都有申报表");
});
