import { chmodSync, mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";
import { makeWorkbook } from "../files/make-workbook";
import { runCli } from "./run-cli";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();

/** A form with one line, as text. */
const form = (name: string) => `项目支出绩效目标申报表\n项目名称\t${name}\n`;

beforeAll(() => {
  for (const name of ["申报", "申报/二级单位", "申报/.git", "空"]) mkdirSync(folder.path(name));
  folder.write("申报/10.txt", form("第十"));
  folder.write("申报/2.txt", form("第二"));
  folder.write(
    "申报/二级单位/表.XLSX",
    makeWorkbook({ 表: [["项目支出绩效目标申报表"], ["项目名称", "下级"]] }),
  );
  folder.write("申报/.git/x.txt", form("隐藏"));
  folder.write("申报/~$2.xlsx", "user");
  folder.write("申报/扫描.jpg", "JFIF");
  folder.write("申报/二级单位/扫描.JPG", "JFIF");
  folder.write("申报/README", "");
  folder.write("申报/二级单位/残.xlsx", new Uint8Array([0x50, 0x4b, 3, 4]));
  // A folder that leads back to the one above it.
  symlinkSync(folder.path("申报"), folder.path("申报/二级单位/上级"));
});

async function namesIn(...args: readonly string[]): Promise<readonly unknown[]> {
  const { out } = await runCli(["read", ...args, "--json"]);
  return (JSON.parse(out) as { project: { name: string } }[]).map(({ project }) => project.name);
}

test("a folder gives the forms of all files in it, however deep, in the order in which people number files", async () => {
  expect(await namesIn(folder.path("申报"))).toEqual(["第二", "第十", "下级"]);
});

test("what was passed over is told in one sentence; a file that fails is told, and ends with exit code 2", async () => {
  const { exitCode, err } = await runCli(["check", folder.path("申报")]);
  expect([exitCode, err.trimEnd().split("\n")]).toEqual([
    2,
    [
      `“${folder.path("申报")}”里有 3 个其他格式的文件，没有读取：.jpg 2、无扩展名 1。`,
      `“${folder.path("申报/二级单位/残.xlsx")}”不完整，后面的部分缺失，请重新下载或复制一份。`,
    ],
  ]);
});

test("a file that is named itself is read whatever its name, beside a folder", async () => {
  const file = folder.write("表.dat", form("自己点名"));
  expect(await namesIn(file, folder.path("申报/二级单位"))).toEqual(["自己点名", "下级", "第二", "第十"]);
});

test("a folder without any file to read is said so", async () => {
  expect(await runCli(["read", folder.path("空"), "--language", "en-US"])).toEqual({
    exitCode: 0,
    out: "",
    err: `“${folder.path("空")}” holds no file that can be read.\n`,
  });
});

test("a folder that may not be listed is told with exit code 2, and does not stop the others", async () => {
  const closed = folder.path("锁");
  mkdirSync(closed);
  chmodSync(closed, 0);
  const { exitCode, err } = await runCli(["read", closed, folder.path("表.dat")]);
  chmodSync(closed, 0o700);
  // The superuser may list everything: then the folder is empty.
  const isRoot = process.getuid?.() === 0;
  expect(exitCode).toBe(isRoot ? 0 : 2);
  expect(err).toContain(`“${closed}”`);
});

test("progress counts the files of folders", async () => {
  const { err } = await runCli(["read", folder.path("申报")], { isWatched: true });
  expect(err).toContain("正在读取 2/4：10.txt");
});

test("import takes folders, does not take its own earlier output for a source, and reports what it could not read", async () => {
  const output = folder.path(path.join("申报", "全部.xlsx"));
  for (let run = 0; run < 2; run++) {
    const { exitCode, out } = await runCli(["import", folder.path("申报"), "-o", output]);
    expect([exitCode, out]).toEqual([2, `已生成“${output}”，共 3 张申报表和 1 张导入报告。\n`]);
  }
  const { out } = await runCli(["read", output, "--json"]);
  expect(JSON.parse(out)).toHaveLength(3);
});
