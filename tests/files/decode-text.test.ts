import fc from "fast-check";
import { decodeText } from "../../src/files/text/decode-text";
import type { FileProblem } from "../../src/files/file-problem";
import { readText } from "../../src/files/text/read-text";

const form = "项目名称\t区特保队伍经费\r\n一级指标\t年度指标值≥95%\r\n";

/** 项目名称, tab, 经费, in GBK (Microsoft's code page 936). */
const inGbk = Uint8Array.from([
  ...[0xcf, 0xee, 0xc4, 0xbf, 0xc3, 0xfb, 0xb3, 0xc6],
  0x09,
  ...[0xbe, 0xad, 0xb7, 0xd1],
]);

function inUtf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian);
  return bytes;
}

function problemOf(bytes: Uint8Array): string {
  try {
    return decodeText(bytes);
  } catch (problem) {
    return (problem as FileProblem).kind;
  }
}

test("UTF-8 is read with and without its mark", () => {
  expect(decodeText(new TextEncoder().encode(form))).toBe(form);
  expect(decodeText(new TextEncoder().encode(`\ufeff${form}`))).toBe(form);
});

test("GBK is found out, as old systems and Excel in China save text", () => {
  expect(decodeText(inGbk)).toBe("项目名称\t经费");
});

test.each([
  ["little", false],
  ["big", true],
])("UTF-16 in %s-endian order is read with and without its mark", (_, bigEndian) => {
  expect(decodeText(inUtf16(`\ufeff${form}`, bigEndian))).toBe(form);
  expect(decodeText(inUtf16(form, bigEndian))).toBe(form);
});

test("any text comes back from UTF-8 as it was", () => {
  const texts = fc
    .string({ unit: fc.constantFrom("项", "一", "é", "1", "，", "\t", "\n", "≥", "%", "😀"), minLength: 1 })
    .filter((text) => text.trim() !== "");
  fc.assert(
    fc.property(texts, (text) => {
      expect(decodeText(new TextEncoder().encode(text))).toBe(text);
    }),
  );
});

test("a picture and random bytes are no text", () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  expect(problemOf(png)).toBe("not-a-workbook");
  expect(problemOf(Uint8Array.from([0xff, 0x01, 0x02, 0x80]))).toBe("not-a-workbook");
});

test("a .csv has its cells between commas, and commas in quotes are text", () => {
  const grid = readText('项目名称,"维护,二期"\r\n主管部门,区公安局\r\n');
  expect(grid.cells.map(({ row, column, text }) => [row, column, text])).toEqual([
    [0, 0, "项目名称"],
    [0, 1, "维护,二期"],
    [1, 0, "主管部门"],
    [1, 1, "区公安局"],
  ]);
});

test("prose with a comma here and there stays whole", () => {
  const grid = readText("目标, 一\n完成改造\n提升效率");
  expect(grid.cells.map(({ text }) => text)).toEqual(["目标, 一", "完成改造", "提升效率"]);
});
