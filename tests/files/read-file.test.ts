import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strToU8, unzipSync, zipSync } from "fflate";
import { describeOmission, describeProblem } from "../../src/files/describe-problem";
import { FileProblem } from "../../src/files/file-problem";
import { limits } from "../../src/files/limits";
import { readFile, type FileContent } from "../../src/files/read-file";
import { makeCompound } from "./make-compound";
import { editPart, makeWorkbook } from "./make-workbook";

const seedForms = readFileSync(join(__dirname, "../forms/baoshan-2023.txt"));
const workbook = makeWorkbook({ 申报表: [["项目名称", "区特保队伍经费"]] });

/** What is read of these bytes, or the problem with them; any other error is a fault. */
async function readOrProblem(bytes: Uint8Array): Promise<FileContent | FileProblem> {
  return readFile(bytes).catch((problem: unknown) => {
    if (problem instanceof FileProblem) return problem;
    throw problem;
  });
}

/** The sentence that tells why these bytes cannot be read. */
async function sentence(bytes: Uint8Array, file = "申报表.xlsx"): Promise<string> {
  const outcome = await readOrProblem(bytes);
  return outcome instanceof FileProblem ? describeProblem(file, outcome, "zh-CN") : "the file was read";
}

describe("a file is read by what it is, whatever its name says", () => {
  test("a workbook gives a grid for each sheet", async () => {
    const { grids } = await readFile(workbook);
    expect(grids.map(({ name, cells }) => [name, cells.length])).toEqual([["申报表", 2]]);
  });

  test("text gives one grid without a name", async () => {
    const { grids } = await readFile(seedForms);
    expect(grids.map(({ name }) => name)).toEqual([null]);
    expect(grids[0]?.cells).toContainEqual({
      row: 6,
      column: 1,
      text: "区特保队伍经费",
      value: "区特保队伍经费",
    });
  });

  test("a sheet or text that is blank gives no grid", async () => {
    expect(await readFile(strToU8(" \t\n"))).toEqual({ grids: [], omissions: [] });
    expect(await readFile(makeWorkbook({ 空: [[" "]] }))).toEqual({ grids: [], omissions: [] });
  });
});

describe("what cannot be read is told in one sentence, with the file's name and what to do", () => {
  test("an empty file", async () => {
    expect(await sentence(new Uint8Array())).toBe("“申报表.xlsx”是空文件（0 字节），请重新获取。");
  });

  test("a picture named like a workbook", async () => {
    const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]);
    expect(await sentence(png)).toMatch(/^“申报表.xlsx”不是 Excel 工作簿，也不是文本/);
  });

  test("a zip archive that is no workbook", async () => {
    expect(await sentence(zipSync({ "申报表.txt": strToU8("项目名称") }))).toMatch(/不是 Excel 工作簿/);
  });

  test.each([
    [".pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"],
    [".xlsb", "application/vnd.ms-excel.sheet.binary.macroEnabled.main"],
  ])("an Office file of another kind: %s", async (format, contentType) => {
    const file = zipSync({
      "[Content_Types].xml": strToU8(`<Types><Override ContentType="${contentType}"/></Types>`),
    });
    expect(await sentence(file)).toBe(
      `“申报表.xlsx”是 ${format} 格式，目前读不了，请用 Excel 或 WPS 另存为 .xlsx 再试。`,
    );
  });

  test.each([
    ["a sheet", "spreadsheet", "“申报表.xlsx”已损坏（content.xml），请用 Excel 打开修复，或重新获取一份。"],
    ["a text", "text", "“申报表.xlsx”是 .odt 格式，目前读不了，请用 Excel 或 WPS 另存为 .xlsx 再试。"],
  ])("an OpenDocument package of %s without its content", async (_, kind, expected) => {
    const manifest = `<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.${kind}"/>`;
    expect(await sentence(zipSync({ "META-INF/manifest.xml": strToU8(manifest) }))).toBe(expected);
  });

  test.each([
    ["EncryptedPackage", /^“申报表.xlsx”有密码，请用 Excel 打开并取消密码，保存后再试。$/],
    ["WordDocument", /是 \.doc 格式/],
    ["PowerPoint Document", /是 \.ppt 格式/],
    ["Book", /是 Excel 95 格式/],
    ["Workbook", /已损坏（Workbook）/],
    ["Contents", /不是 Excel 工作簿/],
  ])("a compound file with the stream %s", async (name, expected) => {
    expect(await sentence(makeCompound({ [name]: new Uint8Array(5_000) }))).toMatch(expected);
  });

  test("a compound file of which only the beginning is there", async () => {
    expect(await sentence(makeCompound({ Workbook: new Uint8Array(5_000) }).slice(0, 600))).toMatch(/不完整/);
  });

  test("a workbook that is cut off anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 4, max: workbook.length - 1 }), async (length) => {
        expect(await sentence(workbook.slice(0, length))).toBe(
          "“申报表.xlsx”不完整，后面的部分缺失，请重新下载或复制一份。",
        );
      }),
    );
  });

  test("random bytes never crash it", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1 }), fc.boolean(), async (bytes, likeZip) => {
        const file = likeZip ? Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]) : bytes;
        await expect(readOrProblem(file)).resolves.toBeDefined();
      }),
    );
  });

  test("one changed byte is noticed or changes nothing", async () => {
    const whole = await readFile(workbook);
    await fc.assert(
      fc.asyncProperty(fc.nat(workbook.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const changed = workbook.map((byte, index) => (index === at ? byte ^ change : byte));
        const outcome = await readOrProblem(changed);
        expect(outcome instanceof FileProblem ? whole : outcome).toEqual(whole);
      }),
    );
  });

  test("a workbook that lacks a sheet that it lists", async () => {
    const { "xl/worksheets/sheet2.xml": lost, ...parts } = unzipSync(
      makeWorkbook({ 甲: [["a"]], 乙: [["b"]] }),
    );
    expect(lost).toBeDefined();
    expect(await sentence(zipSync(parts))).toBe(
      "“申报表.xlsx”已损坏（乙），请用 Excel 打开修复，或重新获取一份。",
    );
  });

  test("a workbook whose list of sheets is gone", async () => {
    expect(await sentence(editPart(workbook, "xl/workbook.xml", () => "<nothing/>"))).toMatch(/已损坏/);
  });
});

describe("limits", () => {
  test("a file over the size limit", async () => {
    expect(await sentence(new Uint8Array(limits.fileBytes + 1))).toBe(
      "“申报表.xlsx”有 20.1 MB，超过 20 MB 的上限，请删去图片等与申报表无关的内容后再试。",
    );
  });

  test("more text in a cell than Excel holds", async () => {
    const text = (length: number) => strToU8(`项目名称\t${"字".repeat(length)}`);
    expect((await readFile(text(32_767))).grids).toHaveLength(1);
    expect(await sentence(text(32_768))).toBe(
      "“申报表.xlsx”的 B1 有 32768 个字符，超过一个单元格 32767 个字符的上限，没有读取。",
    );
  });

  test("rows beyond the limit are told, and the sheet is read up to them", async () => {
    const rows = Array.from({ length: 2_003 }, (_, row) => (row === 0 ? [] : [`第 ${row} 行`]));
    const { grids, omissions } = await readFile(makeWorkbook({ 汇总: rows }));
    expect(grids[0]?.cells.at(-1)?.text).toBe("第 2000 行");
    expect(omissions.map((omission) => describeOmission("汇总.xlsx", omission, "zh-CN"))).toEqual([
      "“汇总.xlsx”从 汇总!A2002 起有 2 个单元格没有读取：每个工作表只读 2000 行、60 列，请把那里的申报表移到单独的工作表。",
    ]);
  });
});
