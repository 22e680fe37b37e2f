import { createHash } from "node:crypto";
import { read as readWithSheetJs } from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx, type Sheet, type Workbook } from "hucre";
import { saveBook } from "../../src/xlsx/save";
import { type OpenedExcel, openExcel } from "../../src/open-excel";
import { fillBook } from "./fill-book";

describe("a saved workbook", () => {
  let excel: OpenedExcel;
  let bytes: Uint8Array;
  let found: Workbook;
  let sheet: Sheet;
  beforeAll(async () => {
    excel = await openExcel({ author: "王会计" });
    await fillBook(excel);
    bytes = saveBook(excel.workbook.book);
    found = await readXlsx(bytes, { readStyles: true });
    const named = found.sheets.find(({ name }) => name === "表 一");
    if (!named) throw new Error("The sheet is not in the file");
    sheet = named;
  });
  afterAll(() => {
    excel.close();
  });

  test("has its sheets in their order and visibility", () => {
    expect(
      found.sheets.map(({ name, hidden, veryHidden }) => [name, hidden ?? false, veryHidden ?? false]),
    ).toEqual([
      ["Table", false, false],
      ["表 一", false, false],
      ["Hidden", true, false],
      ["VeryHidden", expect.anything(), true],
    ]);
  });

  test("has its values and formulas, also for a second reader", () => {
    expect(sheet.rows[0]?.slice(0, 4)).toEqual(['<标题> & "引"', 1.5, true, "=not a formula"]);
    const other = readWithSheetJs(bytes, { cellFormula: true }).Sheets["表 一"];
    const cell = (address: string): unknown => other?.[address];
    expect(cell("A2")).toMatchObject({ f: "B1*2", v: 3 });
    expect(cell("B2")).toMatchObject({ f: 'IF(B1>1,"yes","no")', v: "yes" });
    expect(cell("C2")).toMatchObject({ t: "e", w: "#DIV/0!" });
    expect(cell("B3")).toMatchObject({ t: "s", v: "0012" });
  });

  test("has its merges, sizes, validations, names and freeze", () => {
    expect(sheet.merges).toEqual([{ startRow: 0, startCol: 5, endRow: 1, endCol: 6 }]);
    expect(sheet.freezePane).toMatchObject({ rows: 2, columns: 2 });
    expect(sheet.rowDefs?.get(4)).toMatchObject({ height: 33 });
    expect(sheet.rowDefs?.get(5)).toMatchObject({ hidden: true });
    expect(sheet.dataValidations).toMatchObject([{ type: "list", values: ["是", "否"] }, { type: "whole" }]);
    expect(found.namedRanges).toEqual(
      expect.arrayContaining([expect.objectContaining({ name: "预算", range: "'表 一'!$B$1:$B$2" })]),
    );
  });

  test("has its fonts, fills, borders, alignment and number formats", () => {
    const style = (address: string): unknown => sheet.cells?.get(address)?.style;
    expect(style("0,0")).toMatchObject({
      font: { name: "宋体", size: 16, bold: true, italic: true },
      fill: { type: "pattern", pattern: "solid" },
      border: { top: { style: "double" } },
      alignment: { horizontal: "center", vertical: "center", wrapText: true },
    });
    expect(style("0,1")).toMatchObject({ numFmt: "#,##0.00" });
    expect(style("3,0")).toMatchObject({ alignment: { indent: 2 }, protection: { locked: false } });
  });

  test("has its conditional formats, comments, protection and print set-up", () => {
    expect(sheet.conditionalRules).toMatchObject([{ type: "cellIs" }, { type: "expression" }]);
    expect(sheet.protection).toMatchObject({ sheet: true });
    expect(sheet.pageSetup).toMatchObject({ orientation: "landscape" });
    expect(sheet.threadedComments?.map(({ text }) => text)).toEqual(["请核对", "已核对"]);
  });

  test("opens here again as it was", async () => {
    const again = await openExcel({ book: bytes });
    expect(Buffer.compare(saveBook(again.workbook.book), bytes)).toBe(0);
    const { book } = again.workbook;
    const [, one] = [...book.sheets.values()];
    const [, before] = excel.workbook.book.engine
      .sheets()
      .map(({ id }) => excel.workbook.book.sheets.get(id));
    const rules = (rule: { areas: unknown; fields: object }): unknown => ({
      ...rule,
      fields: { ...rule.fields, id: "" },
    });
    expect(one?.conditionalFormats.map(rules)).toEqual(before?.conditionalFormats.map(rules));
    expect(one?.validations).toEqual(before?.validations);
    expect(one?.page.fields).toEqual(expect.objectContaining(before?.page.fields));
    expect(one?.protection?.options).toEqual(before?.protection?.options);
    expect(book.settings).toEqual([{ key: "key", value: { nested: [1, "二"] } }]);
    expect(book.xmlParts.map(({ xml }) => xml)).toEqual(['<a xmlns="urn:a">文</a>']);
    again.close();
  });

  test("unprotects with the password, and only with it, after it was opened again", async () => {
    const again = await openExcel({ book: bytes });
    const unprotect = (password: string): Promise<void> =>
      again.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("表 一").protection.unprotect(password);
        await context.sync();
      });
    await expect(unprotect("wrong")).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(unprotect("secret")).resolves.toBeUndefined();
    again.close();
  });

  /** Excel since 2013 writes this instead of the older hash (ECMA-376 Part 1, §18.3.1.85). */
  test("unprotects with the password of which a file knows the SHA-512 hash only", async () => {
    const sha512 = (...parts: Buffer[]): Buffer => createHash("sha512").update(Buffer.concat(parts)).digest();
    const salt = Buffer.from("sixteen bytes...");
    let hash = sha512(salt, Buffer.from("密码 1", "utf16le"));
    for (let round = 0; round < 2000; round++) {
      const number = Buffer.alloc(4);
      number.writeUInt32LE(round);
      hash = sha512(hash, number);
    }
    const [salted, hashed] = [salt.toString("base64"), hash.toString("base64")];
    const files = unzipSync(bytes);
    for (const [path, part] of Object.entries(files))
      files[path] = strToU8(
        strFromU8(part).replace(
          / password="[0-9A-F]{4}"/,
          ` algorithmName="SHA-512" hashValue="${hashed}" saltValue="${salted}" spinCount="2000"`,
        ),
      );
    const again = await openExcel({ book: zipSync(files) });
    const unprotect = (password: string): Promise<void> =>
      again.Excel.run(async (context) => {
        context.workbook.worksheets.getItem("表 一").protection.unprotect(password);
        await context.sync();
      });
    await expect(unprotect("密码 2")).rejects.toMatchObject({ code: "InvalidArgument" });
    await expect(unprotect("密码 1")).resolves.toBeUndefined();
    again.close();
  });
});
