import { zlibSync } from "fflate";
import { describeOmission, describeProblem } from "../../../src/files/describe-problem";
import { FileProblem } from "../../../src/files/file-problem";
import { limits } from "../../../src/files/limits";
import { readPdf } from "../../../src/files/pdf/read-pdf";
import { makePdf, table, text } from "./make-pdf";
import { readPdfFile, useCharacterMaps } from "./read";

const page = {
  content: table({ xs: [50, 150, 300], ys: [700, 670], texts: { "0,0": "项目名称", "0,1": "甲" } }),
};
const picture =
  "<< /Type /XObject /Subtype /Image /Width 100 /Height 100 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 0 >>\nstream\n\nendstream";

async function problemOf(
  bytes: Uint8Array,
  own: Partial<Record<keyof typeof limits, number>> = {},
): Promise<string> {
  useCharacterMaps();
  try {
    await readPdf(bytes, { ...limits, ...own } as typeof limits);
    return "read";
  } catch (problem) {
    if (problem instanceof FileProblem) return describeProblem("表.pdf", problem, "zh-CN");
    throw problem;
  }
}

test("a file that wants a password is told so", async () => {
  const key = "<28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A>";
  const locked = makePdf([page], {
    objects: [`<< /Filter /Standard /V 1 /R 2 /O ${key} /U ${key} /P -4 >>`],
    trailer: "/Encrypt {0} 0 R /ID [<00> <00>]",
  });
  expect(await problemOf(locked)).toBe(
    "“表.pdf”要输入密码才能打开，请打开后另存一份不带密码的，或请对方提供原表。",
  );
});

test("a scan is told from a file with text, also where a program put its guesses behind the picture", async () => {
  const scan = "“表.pdf”是扫描件，没有文字，请用文字版 PDF 或原表。";
  expect(await problemOf(makePdf([{ content: "" }], { objects: [picture] }))).toBe(scan);
  expect(
    await problemOf(makePdf([{ content: `3 Tr ${text(50, 700, "项目名称")}` }], { objects: [picture] })),
  ).toBe(scan);
});

test("of a file with text, the pages without are told", async () => {
  const bytes = makePdf([page, { content: "" }], { objects: [picture] });
  const { omissions, grids } = await readPdfFile(bytes);
  expect(grids).toHaveLength(1);
  expect(omissions.map((omission) => describeOmission("表.pdf", omission, "zh-CN"))).toEqual([
    "“表.pdf”的第 2 页没有文字（可能是扫描件或图片），没有读取；其余各页已读取。",
  ]);
});

test("an empty page of a file without pictures is just that", async () => {
  expect((await readPdfFile(makePdf([page, { content: "" }]))).omissions).toEqual([]);
});

test("glyphs of which the file does not tell what they are, are told and never guessed", async () => {
  const codes = "BT /F3 10 Tf 50 600 Td <01AA01AB01AC02AD02AE0301> Tj ET";
  expect(await problemOf(makePdf([{ content: codes }]))).toBe(
    "“表.pdf”的字体没有说明各是什么字，读出来会是乱码，没有读取，请用原表，或用 Word、WPS 重新导出 PDF。",
  );
  const { omissions } = await readPdfFile(makePdf([page, { content: codes }]));
  expect(omissions).toEqual([{ why: "unreadable", pages: [2] }]);
});

test.each([
  [
    "cut off",
    (bytes: Uint8Array) => bytes.slice(0, bytes.length * 0.6),
    "“表.pdf”不完整，后面的部分缺失，请重新下载或复制一份。",
  ],
  [
    "only a beginning and an end",
    () => new TextEncoder().encode("%PDF-1.4\n%%EOF"),
    "“表.pdf”已损坏，打不开，请重新下载，或请对方提供原表。",
  ],
])("a file that is %s is told so", async (_, change, sentence) => {
  expect(await problemOf(change(makePdf([page])))).toBe(sentence);
});

test("something behind the end does no harm, as servers leave it", async () => {
  const bytes = makePdf([page]);
  expect(await problemOf(new Uint8Array([...bytes, ...new Uint8Array(9_000)]))).toBe("read");
  expect(await problemOf(new Uint8Array([...bytes, ...new TextEncoder().encode("<!-- 0.02 s -->")]))).toBe(
    "read",
  );
});

test.each([
  ["pages", { pdfPages: 1 }, "“表.pdf”有 2 页，超过 1 页的上限，没有读取，请只导出申报表所在的页。"],
  [
    "steps of drawing",
    { pdfOperators: 20 },
    "“表.pdf”的页面内容过于复杂（绘图超过 20 步），没有读取，请只导出申报表所在的页。",
  ],
  [
    "characters",
    { pdfCharacters: 5 },
    "“表.pdf”的文字共有 10 个字符，超过 5 个的上限，没有读取，请把申报表复制到新工作簿后再试。",
  ],
  ["lines on every page", { pdfRules: 3 }, "“表.pdf”是图纸一类的文件，线条太多，不像申报表，没有读取。"],
])("a file with too many %s is refused", async (_, own, sentence) => {
  expect(await problemOf(makePdf([page, page]))).toBe("read");
  expect(await problemOf(makePdf([page, page]), own)).toBe(sentence);
});

test("the pages are told of one by one, before each is read", async () => {
  useCharacterMaps();
  const told: string[] = [];
  await readPdf(makePdf([page, page]), limits, (number, count) => told.push(`${number}/${count}`));
  expect(told).toEqual(["1/2", "2/2"]);
});

describe("a font that gives widths to more characters than there are codes", () => {
  const damaged = "“表.pdf”已损坏，打不开，请重新下载，或请对方提供原表。";
  const font = (widths: string) => `<< /Type /Font /Subtype /CIDFontType0 ${widths} >>`;
  const packed = (text: string) => Buffer.from(zlibSync(new TextEncoder().encode(text))).toString("latin1");
  const packedObjects = (text: string) =>
    `<< /Type /ObjStm /Filter /FlateDecode /N 1 /First 4 /Length ${packed(text).length} >>\nstream\n${packed(text)}\nendstream`;
  const endless = "/W [1 [500 600] 2 99999999999 500]";

  test.each([
    ["in the font", [font(endless)]],
    ["downwards", [font("/W2 [1 99999999999 -1000 500 880]")]],
    ["in a list of its own", [font("/W 12 0 R"), "[1 99999999999 500]"]],
    ["in packed objects", [packedObjects(`9 0 ${font(endless)}`)]],
  ])("is refused, %s", async (_, objects) => {
    expect(await problemOf(makePdf([page], { objects }))).toBe(damaged);
  });

  test.each([
    ["up to the last code", [font("/W [1 [500 600] 2 65535 500]")]],
    ["one wide character", [font("/W [1 [500 70000] 2 10 500]")]],
    ["another list of large numbers", [font("/W [1 10 500] /Other [99999999999]")]],
    ["packed objects that cannot be unpacked", ["<< /Type /ObjStm /Length 3 >>\nstream\nabc\nendstream"]],
  ])("is none: %s", async (_, objects) => {
    expect(await problemOf(makePdf([page], { objects }))).toBe("read");
  });
});
