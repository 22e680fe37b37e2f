import { spawnSync } from "node:child_process";
import { cpSync, readdirSync } from "node:fs";
import path from "node:path";
import { buildForms } from "../../tools/build-forms";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const forms = path.join(__dirname, "../forms");

jest.setTimeout(120_000);

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["forms.mjs", ...args], {
    cwd: folder.path("alone"),
    encoding: "utf8",
  });
  return { exitCode: status, out: stdout, err: stderr };
}

beforeAll(async () => {
  await buildForms(folder.path("alone"));
});

test("the command line is one file and a folder for PDF files", () => {
  expect(readdirSync(folder.path("alone")).sort()).toEqual(["forms-pdf", "forms.mjs"]);
});

test("it reads files in an empty folder, side by side too, and says the same", () => {
  for (const name of ["a.txt", "b.txt"])
    cpSync(path.join(forms, "baoshan-2023.txt"), folder.path(`alone/${name}`));
  const one = run("read", "a.txt", "b.txt", "--json");
  expect([one.exitCode, one.err]).toEqual([0, ""]);
  expect(JSON.parse(one.out)).toHaveLength(6);
  expect(run("read", "a.txt", "b.txt", "--json", "--jobs", "2")).toEqual(one);
});

test("it makes a workbook and reads it again", () => {
  const projects = folder.write("alone/项目.json", run("read", "a.txt", "--json").out);
  expect(run("build", projects, "-o", "表.xlsx")).toEqual(expect.objectContaining({ exitCode: 0, err: "" }));
  expect(run("check", "表.xlsx").out).toContain("没有填写年度指标值");
});

test("it reads a PDF file whose characters are told by a map alone", () => {
  cpSync(path.join(forms, "pdf/no-tounicode.pdf"), folder.path("alone/映射.pdf"));
  expect(run("read", "映射.pdf").out).toContain("村道路灯维护经费");
});
