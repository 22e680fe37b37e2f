import { spawn, spawnSync } from "node:child_process";
import path from "node:path";
import { temporaryFolder } from "./temporary-folder";

const root = path.join(__dirname, "../..");
const seedFile = path.join(__dirname, "../forms/baoshan-2023.txt");
const program = path.join(root, "tools/forms.js");
const folder = temporaryFolder();

/** Runs the real command line as `npm run forms --` does. */
function forms(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    encoding: "utf8",
  });
  return { exitCode: status, out: stdout, err: stderr };
}

test("a check that finds errors ends with 1, in Chinese, without colours or progress in a pipe", () => {
  const { exitCode, out, err } = forms("check", seedFile, seedFile);
  expect([exitCode, err]).toEqual([1, ""]);
  expect(out).toContain("没有填写年度指标值");
  expect(out).not.toContain("\u001b");
});

test("what is built is read again, from a workbook", () => {
  const readings = folder.write("读.json", forms("read", seedFile, "--json").out);
  const workbook = folder.path("申报表.xlsx");
  expect(forms("build", readings, "-o", workbook).exitCode).toBe(0);
  const { exitCode, out } = forms("read", workbook, "--json");
  expect(exitCode).toBe(0);
  expect(JSON.parse(out)).toHaveLength(3);
});

test("a file that cannot be read ends with 2 and one sentence", () => {
  const picture = folder.write(
    "图片.xlsx",
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  );
  const { exitCode, out, err } = forms("read", picture, "--json");
  expect([exitCode, out]).toEqual([2, "[]\n"]);
  expect(err.split("\n")).toHaveLength(2);
  expect(err).toMatch(/^“.+图片\.xlsx”不是 Excel 工作簿/);
});

test("a reader that stops reading, as head does, ends it quietly", async () => {
  const child = spawn(process.execPath, [program, "read", seedFile, "--json"], { cwd: root });
  child.stdout.destroy();
  let err = "";
  child.stderr.on("data", (data: Buffer) => (err += data.toString()));
  await new Promise((resolve) => child.on("close", resolve));
  expect(err).toBe("");
});
