import { readFileSync } from "node:fs";
import path from "node:path";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const tianjin = path.join(__dirname, "../forms/real/tianjin_2023_a.txt");
const text = readFileSync(tianjin, "utf8");

test("what was mended, what was not and what was changed besides are told with their cells", async () => {
  const later = text.replace("≥98百分比", "≥98%").replace("高空隐患维修", "高空隐患排查维修");
  const file = folder.write("再报.txt", later);
  const { exitCode, out, err } = await runCli(["compare", tianjin, file]);
  expect([exitCode, err]).toEqual([0, ""]);
  expect(out).toContain("  已改正 1　未改正 5　新出现 0　随指标删去 0　无法判断 0　其他改动 1\n");
  expect(out).toContain("此处改动过：“验收合格率”的年度指标值由“≥98百分比”改为“≥98%”");
  expect(out).toContain("项目名称由“高空隐患维修”改为“高空隐患排查维修”");
  expect(out).toMatch(/共比较 2 张表：已改正 1　未改正 10　/);
});

test("as JSON, for programs", async () => {
  const file = folder.write("再报.txt", text.replace("≥98百分比", "≥98%"));
  const { out } = await runCli(["compare", tianjin, file, "--json"]);
  const { forms } = JSON.parse(out) as { readonly forms: readonly Record<string, readonly object[]>[] };
  expect(forms[0]?.["mended"]).toMatchObject([{ rule: "target-format", severity: "hint" }]);
  expect(forms[0]?.["changes"]).toMatchObject([
    { kind: "field", before: "≥98百分比", after: "≥98%", besides: false },
  ]);
});

test("an error that is new gives 1; a form without its other version gives 3", async () => {
  const worse = folder.write("缺值.txt", text.replace("≥98百分比", ""));
  expect((await runCli(["compare", tianjin, worse])).exitCode).toBe(1);
  const cut = text.slice(0, text.lastIndexOf("207101"));
  const one = folder.write("一张.txt", cut);
  const { exitCode, out } = await runCli(["compare", tianjin, one]);
  expect(out).toContain("上次有、这次没有对应的表：");
  expect(exitCode).toBe(3);
});

test("two paths it takes, no more and no less; without a form there is nothing to compare", async () => {
  expect(await runCli(["compare", tianjin])).toMatchObject({ exitCode: 2, out: "" });
  const letter = folder.write("信.txt", "各位同事");
  const { exitCode, err } = await runCli(["compare", letter, tianjin]);
  expect(exitCode).toBe(2);
  expect(err).toContain(`“${letter}”中未识别到可比较的表。`);
});

test("a form compared with itself in English", async () => {
  const { exitCode, out } = await runCli(["compare", tianjin, tianjin, "--language", "en-US"]);
  expect(exitCode).toBe(0);
  expect(out).toContain("mended 0  not mended 6  new 0");
  expect(out).toContain("nothing was changed here");
});
