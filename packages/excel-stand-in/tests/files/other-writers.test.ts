import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type CellObject, read as readWithSheetJs } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { readXlsx } from "hucre";
import { openExcel } from "../../src/open-excel";
import { saveBook } from "../../src/xlsx/save";
import { onSheet } from "../with-excel";
import { partOf, reopened, sheetsAsTold } from "./reopen";

const fixture = (name: string): Uint8Array => readFileSync(join(__dirname, "fixtures", `${name}.xlsx`));

describe.each(["openpyxl", "libreoffice"])("a workbook written by %s, opened and saved", (name) => {
  const before = fixture(name);
  let after: Uint8Array;
  beforeAll(async () => {
    after = await reopened(before);
  });

  test("reads the same for another reader: cells, looks, merges, sizes, rules, page", async () => {
    const [first, second] = [await sheetsAsTold(before), await sheetsAsTold(after)];
    expect(first.length).toBeGreaterThan(3);
    expect(second).toEqual(first);
  });

  test("has its formulas: shared, of an array, and one that nobody can calculate, with its result", () => {
    const sheet = readWithSheetJs(after, { cellFormula: true }).Sheets["预算 表"];
    const cell = (address: string): CellObject => sheet?.[address] as CellObject;
    expect(cell("C5")).toMatchObject({ f: "B5*$B$2", v: 61725 });
    expect(cell("A3")).toMatchObject({ F: "A3", f: "SUM(B2:B4*B2:B4)" });
    expect(cell("C6").f).toMatch(/^futurefn\(B6\)$/i);
    expect(cell("C6").v).toEqual((readWithSheetJs(before).Sheets["预算 表"]?.["C6"] as CellObject).v);
  });

  test("keeps the drawing of its chart and the chart, byte for byte", () => {
    const kept = Object.keys(unzipSync(before)).filter((path) =>
      /^xl\/(drawings|charts|theme)\/[^/]+\.xml$/.test(path),
    );
    expect(kept.length).toBeGreaterThan(1);
    for (const path of kept) expect(partOf(after, path)).toBe(partOf(before, path));
  });

  test("saves to the same bytes a second time", async () => {
    expect(Buffer.compare(await reopened(after), after)).toBe(0);
  });
});

describe("in the workbook of openpyxl", () => {
  const before = fixture("openpyxl");
  let after: Uint8Array;
  beforeAll(async () => {
    after = await reopened(before);
  });
  const sheet = (bytes: Uint8Array): string => partOf(bytes, "xl/worksheets/sheet1.xml");

  test("the styles stay as they are, to the last attribute", () => {
    const styles = (bytes: Uint8Array): string => partOf(bytes, "xl/styles.xml").replace(/^<\?.*\?>\s*/, "");
    expect(styles(after)).toBe(styles(before));
  });

  test("every conditional format stays as it is", () => {
    const rules = (bytes: Uint8Array): string[] =>
      [...sheet(bytes).matchAll(/<cfRule [^]*?(?:<\/cfRule>|\/>)/g)].map(([rule]) =>
        rule.replaceAll(/\s?\b(type|priority|dxfId|stopIfTrue)="/g, ' $1="'),
      );
    expect(rules(before)).toHaveLength(8);
    expect(rules(after)).toEqual(rules(before));
  });

  test("a text keeps its runs, and loses them when it is written anew", async () => {
    expect(partOf(after, "xl/sharedStrings.xml")).toContain('<charset val="134"/></rPr><t>红</t></r>');
    const excel = await openExcel({ book: before });
    await onSheet(excel, async (first, context) => {
      first.getRange("C1").values = [["前红后"]];
      first.getRange("1:1").insert("Down");
      await context.sync();
    });
    const saved = saveBook(excel.workbook.book);
    expect(partOf(saved, "xl/sharedStrings.xml")).not.toContain("<r>");
    expect((await readXlsx(saved)).sheets[0]?.rows[1]?.[2]).toBe("前红后");
    excel.close();
  });

  test("days are counted from 1904, and the note is an old one", () => {
    expect(partOf(after, "xl/workbook.xml")).toMatch(/<workbookPr[^>]* date1904="1"/);
    expect(partOf(after, "xl/comments1.xml")).toContain("老批注");
    expect(partOf(after, "xl/threadedComments/threadedComment1.xml")).toBe("");
  });

  test("a password's SHA-512 hash stays", () => {
    const protection = /<sheetProtection[^>]*>/.exec(partOf(before, "xl/worksheets/sheet2.xml"))?.[0] ?? "";
    expect(protection).toContain("SHA-512");
    expect(partOf(after, "xl/worksheets/sheet2.xml")).toContain(protection);
  });

  test("a changed font keeps the charset, and other cells their looks", async () => {
    const excel = await openExcel({ book: before });
    await onSheet(excel, async (first, context) => {
      first.getRange("A1").format.font.bold = true;
      await context.sync();
    });
    const changed = (await readXlsx(saveBook(excel.workbook.book), { readStyles: true })).sheets[0];
    expect(changed?.cells?.get("0,0")?.style?.font).toMatchObject({ name: "宋体", charset: 134, bold: true });
    expect(changed?.cells?.get("0,1")?.style?.fill).toMatchObject({ type: "gradient" });
    excel.close();
  });
});

test("A chart's own sheet stands where it stood, and names of later sheets stay theirs", async () => {
  const after = await reopened(fixture("chart-sheet"));
  const workbook = partOf(after, "xl/workbook.xml");
  expect([...workbook.matchAll(/<sheet [^>]*?name="(.*?)"/g)].map(([, name]) => name)).toEqual([
    "前",
    "图",
    "后",
  ]);
  expect(workbook).toContain(
    '<definedName name="_xlnm.Print_Titles" localSheetId="2">后!$1:$1</definedName>',
  );
  expect(partOf(after, "xl/chartsheets/sheet1.xml")).toBe(
    partOf(fixture("chart-sheet"), "xl/chartsheets/sheet1.xml"),
  );
});
