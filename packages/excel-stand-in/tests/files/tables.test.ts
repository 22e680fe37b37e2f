import { unzipSync } from "fflate";
import { readXlsx } from "hucre";
import { openExcel, type OpenedExcel } from "../../src/open-excel";
import { saveBook } from "../../src/xlsx/save";
import { onSheet, withExcel } from "../with-excel";
import { partOf, reopened } from "./reopen";

/** A list as an add-in makes it: a table with a filter, frozen headings, an outline. */
const makeList = (excel: OpenedExcel): Promise<void> =>
  onSheet(excel, async (sheet, context) => {
    sheet.getRange("A1:B5").values = [
      ["项目", "金额"],
      ["甲", 10],
      ["乙", 40],
      ["丙 & 丁", 20],
      ["戊", 30],
    ];
    const table = sheet.tables.add("A1:B5", true);
    table.name = "汇总";
    table.style = "TableStyleLight9";
    table.columns.getItem("金额").filter.applyCustomFilter(">=20");
    table.columns.getItem("项目").filter.applyValuesFilter(["甲", "乙", "丙 & 丁"]);
    table.showTotals = true;
    sheet.freezePanes.freezeRows(1);
    sheet.getRange("9:14").group("ByRows");
    sheet.getRange("10:11").group("ByRows");
    sheet.getRange("D:E").group("ByColumns");
    sheet.showOutlineLevels(2, 1);
    await context.sync();
  });

describe("tables, their filters and outlines of an add-in, saved", () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    const excel = await openExcel();
    await makeList(excel);
    bytes = saveBook(excel.workbook.book);
    excel.close();
  });
  const sheet = (): string => partOf(bytes, "xl/worksheets/sheet1.xml");

  test("are what another reader finds: table, filter, frozen row", async () => {
    const { sheets } = await readXlsx(bytes);
    expect(sheets[0]?.tables).toMatchObject([
      {
        name: "汇总",
        range: "A1:B6",
        columns: [{ name: "项目" }, { name: "金额" }],
        style: "TableStyleLight9",
      },
    ]);
    expect(sheets[0]?.freezePane).toMatchObject({ rows: 1 });
    const hidden = [...(sheets[0]?.rowDefs ?? [])].filter((row) => row[1].hidden).map(([row]) => row + 1);
    expect(hidden).toEqual([2, 5, 10, 11]);
  });

  /** ECMA-376 Part 1, §18.5.1.2 and §18.3.2: the filter is the table's, without its totals. */
  test("have the filter in the table's part", () => {
    expect(partOf(bytes, "xl/tables/table1.xml")).toContain(
      '<autoFilter ref="A1:B5"><filterColumn colId="0"><filters><filter val="甲"/><filter val="乙"/>' +
        '<filter val="丙 &amp; 丁"/></filters></filterColumn><filterColumn colId="1"><customFilters>' +
        '<customFilter operator="greaterThanOrEqual" val="20"/></customFilters></filterColumn></autoFilter>',
    );
  });

  /** §18.3.1.73, §18.3.1.13 and §18.3.1.81. */
  test("have the outline's levels in rows and columns", () => {
    const rows = [...sheet().matchAll(/<row r="(\d+)"[^>]* outlineLevel="(\d)"/g)];
    expect(rows.map(([, row, level]) => `${row}:${level}`).join(" ")).toBe("9:1 10:2 11:2 12:1 13:1 14:1");
    expect(sheet()).toMatch(/<col min="4" max="5"[^>]* outlineLevel="1"/);
    expect(sheet()).toMatch(/<sheetFormatPr[^>]* outlineLevelRow="2" outlineLevelCol="1"/);
  });

  test("are there again when the file is opened, and the next save is the same", async () => {
    await withExcel(
      (excel) =>
        onSheet(excel, async (opened, context) => {
          const table = opened.tables.getItem("汇总");
          table.autoFilter.load("criteria");
          opened.showOutlineLevels(8, 8);
          table.clearFilters();
          opened.showOutlineLevels(1, 1);
          const rows = opened.getRange("A1:A14").getRowProperties({ rowHidden: true, rowIndex: true });
          const columns = opened.getRange("D:E").load("columnHidden");
          await context.sync();
          expect(table.autoFilter.criteria).toEqual([
            { filterOn: "Values", values: ["甲", "乙", "丙 & 丁"] },
            { filterOn: "Custom", criterion1: ">=20" },
          ]);
          const hidden = rows.value.flatMap(({ rowHidden, rowIndex = 0 }) => (rowHidden ? rowIndex + 1 : []));
          expect(hidden).toEqual([9, 10, 11, 12, 13, 14]);
          expect(columns.columnHidden).toBe(true);
        }),
      { book: bytes },
    );
    const again = unzipSync(await reopened(bytes));
    const before = unzipSync(bytes);
    for (const path of ["xl/tables/table1.xml", "xl/worksheets/sheet1.xml"])
      expect(Buffer.from(again[path] ?? []).toString()).toBe(Buffer.from(before[path] ?? []).toString());
  });

  test("keep the rest of a file's table when only its filter changes", async () => {
    const excel = await openExcel({ book: bytes });
    await onSheet(excel, async (opened, context) => {
      opened.tables.getItem("汇总").columns.getItem("项目").filter.clear();
      await context.sync();
    });
    const table = partOf(saveBook(excel.workbook.book), "xl/tables/table1.xml");
    excel.close();
    const before = partOf(bytes, "xl/tables/table1.xml");
    expect(table).toBe(before.replace(/<filterColumn colId="0">.*?<\/filterColumn>/, ""));
  });
});
