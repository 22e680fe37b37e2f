import { read } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { linkOf, writeTables } from "../../src/files/write-tables";
import type { Amount } from "../../src/core/form/project";
import { amountCell, textCell, type TableSheet } from "../../src/core/rollup/tables/table-sheet";

const column = { otherHeaders: [], total: null } as const;
const table: TableSheet = {
  name: "汇总 (1)",
  table: "List",
  title: "A&B 汇总",
  columns: [
    {
      ...column,
      key: "name",
      header: "项目名称",
      look: "text",
      width: 100,
      total: { kind: "text", text: "合计" },
    },
    { ...column, key: "sheet", header: "所在工作表", look: "text", width: 100 },
    { ...column, key: "sum", header: "总额（万元）", look: "amount", width: 80, total: { kind: "in-sight" } },
    {
      ...column,
      key: "exact",
      header: "核定（万元）",
      look: "amount",
      width: 80,
      total: { kind: "exact", cell: amountCell("2.5" as Amount) },
    },
  ],
  rows: ["=1+1", "-5%", "3/4"].map((name, at) => [
    textCell(name),
    textCell("表 一's", { file: null, sheet: "表 一's", cell: { row: 3, column: 1 } }),
    amountCell("1234.567" as Amount),
    amountCell(at === 0 ? ("123456789012345678" as Amount) : null),
  ]),
  identities: [["name"]],
  gone: { key: "name", text: "" },
  chart: { title: "各部门", names: "name", parts: ["sum", "exact"] },
};

async function partsOf(own: TableSheet): Promise<(name: string) => string> {
  const parts = unzipSync(await writeTables([own]));
  return (name) => strFromU8(parts[name] ?? new Uint8Array());
}

describe("a table in a file", () => {
  test("is a real Excel table with filters, in sight and printed on every page, wide as a page of A4 landscape", async () => {
    const part = await partsOf(table);
    const definition = part("xl/tables/table1.xml");
    expect(definition).toContain('name="List"');
    expect(definition).toContain('ref="A1:D5"');
    expect(definition).toContain('<autoFilter ref="A1:D4"/>');
    const sheet = part("xl/worksheets/sheet1.xml");
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
    expect(sheet).toMatch(/<pageSetup [^>]*orientation="landscape"/);
    expect(sheet).toContain('fitToWidth="1"');
    expect(sheet).toContain("A&amp;&amp;B 汇总");
    expect(part("xl/workbook.xml")).toContain("'汇总 (1)'!$1:$1");
  });

  test("holds texts as texts, whatever they look like, and amounts as the numbers they are", async () => {
    const [sheet] = Object.values(
      read(await writeTables([table]), { cellNF: true, cellFormula: true }).Sheets,
    );
    ["=1+1", "-5%", "3/4"].forEach((text, at) => {
      expect(sheet?.[`A${at + 2}`]).toMatchObject({ t: "s", v: text, z: "@" });
      expect(sheet?.[`A${at + 2}`]).not.toHaveProperty("f");
    });
    expect(sheet?.["C2"]).toMatchObject({ t: "n", v: 1234.567, z: "#,##0.00####" });
    expect(sheet?.["D2"]).toMatchObject({ t: "s", v: "123,456,789,012,345,678" });
  });

  test("adds up what a filter leaves in sight by a formula, and holds exact sums as values", async () => {
    const [sheet] = Object.values(read(await writeTables([table]), { cellFormula: true }).Sheets);
    expect(["A5", "C5", "D5"].map((name) => sheet?.[name] as unknown)).toMatchObject([
      { v: "合计" },
      { f: "SUBTOTAL(109,C2:C4)", v: 3703.701 },
      { v: 2.5 },
    ]);
    expect(sheet?.["D5"]).not.toHaveProperty("f");
    expect((await partsOf(table))("xl/tables/table1.xml")).toContain("<totalsRowFormula>SUBTOTAL(109,C2:C4)");
  });

  test("leads to the forms' cells", async () => {
    expect((await partsOf(table))("xl/worksheets/sheet1.xml")).toContain(
      `<hyperlink ref="B2" location="&apos;表 一&apos;&apos;s&apos;!B4"`,
    );
    const cell = { row: 0, column: 2 };
    expect(linkOf({ file: "../去年 表#1.xlsx", sheet: "表一", cell }).target).toBe(
      `../${encodeURI("去年 表")}%231.xlsx#'表一'!C1`,
    );
    expect(linkOf({ file: "a.txt", sheet: null, cell })).toEqual({ target: "a.txt" });
  });

  test("gives a link the room of its text in one line, and makes it smaller where that is too much", async () => {
    const linked = (name: string): TableSheet => ({
      ...table,
      rows: [[textCell("甲"), textCell(name, { file: "a.txt", sheet: null, cell: { row: 0, column: 0 } })]],
      chart: null,
    });
    const names = ["表", "一".repeat(31), "很长的文件名".repeat(9)];
    const found = await Promise.all(
      names.map(async (name) => {
        const part = await partsOf(linked(name));
        const sheet = part("xl/worksheets/sheet1.xml");
        const [, width = ""] = /<col min="2" max="2" width="([\d.]+)"/.exec(sheet) ?? [];
        const [, style = ""] = /<c r="B2" t="s" s="(\d+)"/.exec(sheet) ?? [];
        const styles = part("xl/styles.xml").split("<cellXfs")[1]?.split("<xf ") ?? [];
        return [Math.round(Number(width) * 6), styles[Number(style) + 1]?.includes("shrinkToFit")];
      }),
    );
    // In points: 31 characters of 10 points and the room beside them.
    expect(found).toEqual([
      [100, false],
      [318, false],
      [320, true],
    ]);
  });

  test("has a bar chart beside it, whose bars are the rows and whose parts are the columns", async () => {
    const chart = (await partsOf(table))("xl/charts/chart1.xml");
    expect(chart).toContain("'汇总 (1)'!$A$2:$A$4");
    expect(chart).toContain("'汇总 (1)'!$C$2:$C$4");
    expect(chart).toContain("'汇总 (1)'!$D$2:$D$4");
    expect((await partsOf(table))("xl/drawings/drawing1.xml")).toContain("<xdr:col>5</xdr:col>");
  });
});

test("tables whose sheets would have one name get numbers behind; nothing makes no workbook", async () => {
  expect(read(await writeTables([table, { ...table, table: "Other" }])).SheetNames).toEqual([
    "汇总 (1)",
    "汇总 (1) (2)",
  ]);
  await expect(writeTables([])).rejects.toThrow(RangeError);
});
