import { copyFileSync, linkSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import path from "node:path";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const sample = path.join(__dirname, "../../assets/samples/baoshan-2023.xlsx");

/** A form of the user's own under a name, in a folder of its own. */
function ownForm(name: string): string {
  mkdirSync(folder.path(path.dirname(name)), { recursive: true });
  copyFileSync(sample, folder.path(name));
  return folder.path(name);
}

const projects = readFileSync(path.join(__dirname, "../forms/baoshan-2023.expected.json"));

/** Runs the command, which must be refused and leave the file as it was. */
async function expectRefused(file: string, ...args: readonly string[]): Promise<void> {
  const before = readFileSync(file);
  const { exitCode, out, err } = await runCli(args);
  expect([exitCode, out]).toEqual([2, ""]);
  expect(err).toMatch(/另起一个文件名/);
  expect(readFileSync(file).equals(before)).toBe(true);
}

test.each([
  ["check", "--report"],
  ["summary", "-o"],
  ["import", "-o"],
  ["layout", "-o"],
  ["next", "-o"],
])("%s does not write over the form that it reads", async (verb, option) => {
  const form = ownForm(`${verb}/表.xlsx`);
  await expectRefused(form, verb, form, option, form, ...(verb === "next" ? ["--kind", "monitoring"] : []));
});

test("build writes neither over the projects nor over the layout", async () => {
  const file = folder.write("P.json", projects);
  const layout = folder.write("版式.json", "{}");
  await expectRefused(file, "build", file, "-o", file);
  await expectRefused(layout, "build", file, "--layout", layout, "-o", layout);
});

test("rules are an input, too", async () => {
  const rules = folder.write("规则.json", "{}");
  const form = ownForm("规则/表.xlsx");
  await expectRefused(rules, "check", form, "--rules", rules, "--report", rules);
});

test("a link, a second name and a roundabout path lead to the same file", async () => {
  const form = ownForm("链/表.xlsx");
  symlinkSync(form, folder.path("链/软.xlsx"));
  linkSync(form, folder.path("链/硬.xlsx"));
  for (const other of ["链/软.xlsx", "链/硬.xlsx", "链/../链/表.xlsx"])
    await expectRefused(form, "summary", form, "-o", `${folder.path("")}/${other}`);
});

test("a form found in a folder is not replaced, be it built by an earlier run or the import of another", async () => {
  const form = ownForm("夹/表.xlsx");
  await expectRefused(form, "summary", folder.path("夹"), "-o", form);
  await expectRefused(form, "check", folder.path("夹"), "--report", form);
  const built = folder.path("夹/新建.xlsx");
  await runCli(["build", folder.write("Q.json", projects), "-o", built]);
  await expectRefused(built, "import", folder.path("夹"), "-o", built);
  const imported = folder.path("夹/导入.xlsx");
  await runCli(["import", form, "-o", imported]);
  await expectRefused(imported, "summary", folder.path("夹"), "-o", imported);
});

test.each([
  ["summary", "-o", "汇总.xlsx"],
  ["check", "--report", "报告.xlsx"],
  ["check", "--report", "报告.html"],
])("%s %s %s among the forms is made anew by the next run of its kind", async (verb, option, name) => {
  const form = ownForm(`再/${name}/表.xlsx`);
  const output = path.join(path.dirname(form), name);
  const run = (): ReturnType<typeof runCli> => runCli([verb, path.dirname(form), option, output]);
  const first = await run();
  expect(first.exitCode).not.toBe(2);
  expect(await run()).toEqual(first);
});
