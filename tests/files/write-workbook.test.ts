import { read } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";

import { writeWorkbook } from "../../src/files/write-workbook";
import { emptyProject, type Project } from "../../src/core/form/project";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { project2026, seedProjects } from "../helpers/seed-projects";

const layout2023 = layouts["shanghai-2023"];
const layout2026 = layouts["shanghai-2026"];
const [seed = emptyProject] = seedProjects;

async function partsOf(project: Project, layout = layout2023): Promise<(name: string) => string> {
  const parts = unzipSync(await writeWorkbook([planSheet(project, layout)]));
  return (name) => strFromU8(parts[name] ?? new Uint8Array());
}

async function sheetMarkup(project: Project, layout = layout2023): Promise<string> {
  return (await partsOf(project, layout))("xl/worksheets/sheet1.xml");
}

async function namesOf(...names: (string | null)[]): Promise<string[]> {
  const plans = names.map((name) => planSheet({ ...seed, name }, layout2023));
  return read(await writeWorkbook(plans)).SheetNames;
}

describe("A written workbook", () => {
  it("has one sheet for each project, named after it", async () => {
    expect(await namesOf("甲", "乙/丙", "甲", null)).toEqual(["甲", "乙 丙", "甲 (2)", "申报表"]);
  });

  it("cannot be made of nothing", async () => {
    await expect(writeWorkbook([])).rejects.toThrow(RangeError);
  });

  it("holds amounts as numbers that show the digits as written", async () => {
    const plan = planSheet(project2026 ?? emptyProject, layout2026);
    const sheet = Object.values(read(await writeWorkbook([plan]), { cellNF: true }).Sheets)[0];
    expect(sheet?.["C6"]).toMatchObject({ t: "n", v: 771325800, z: "#,##0.00", w: "771,325,800.00" });
    expect(sheet?.["C9"]).toMatchObject({ t: "n", v: 0, z: "#,##0", w: "0" });
  });

  it("holds every other text as text, which no spreadsheet turns into a formula or a date", async () => {
    const targets = ["=100%", "1-2", "3/4", "-5%", "+1", "=cmd|' /C calc'!A0"];
    const indicators = targets.map((target) => ({
      level1: "产出指标",
      level2: "数量指标",
      name: "指标",
      target,
      weight: null,
      note: null,
    }));
    const bytes = await writeWorkbook([
      planSheet({ ...seed, indicators: { ...seed.indicators, annual: indicators } }, layout2023),
    ]);
    const sheet = Object.values(read(bytes, { cellNF: true, cellFormula: true }).Sheets)[0];
    targets.forEach((target, index) => {
      const cell: unknown = sheet?.[`F${13 + index}`];
      expect(cell).toMatchObject({ t: "s", v: target, z: "@" });
      expect(cell).not.toHaveProperty("f");
    });
  });

  it("keeps what XML cannot hold, and what looks like its escapes", async () => {
    const name = "a_x000D_b\u0001c\ufffed\ud800e_x005F_f<&>\"'";
    const bytes = await writeWorkbook([planSheet({ ...seed, name }, layout2023)]);
    const sheet = Object.values(read(bytes).Sheets)[0];
    expect(sheet?.["B3"]).toMatchObject({ t: "s", v: name });
  });

  it("is set in 宋体, the title larger and bold", async () => {
    const styles = (await partsOf(seed))("xl/styles.xml");
    const fonts = styles.match(/<font>.*?<\/font>/g) ?? [];
    expect(fonts.every((font) => font.includes('<name val="宋体"/>'))).toBe(true);
    expect(fonts.filter((font) => font.includes("<b/>"))).toEqual([
      expect.stringContaining('<sz val="18"/>'),
    ]);
  });

  it("has thin lines round every cell of the table, and none round title and year", async () => {
    const part = await partsOf(seed);
    const borders = part("xl/styles.xml").match(/<border>.*?<\/border>/g) ?? [];
    const formats = /<cellXfs.*<\/cellXfs>/s.exec(part("xl/styles.xml"))?.[0].match(/<xf .*?>/g) ?? [];
    const boxed = (cell: string): boolean => {
      const style = Number(
        new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(part("xl/worksheets/sheet1.xml"))?.[1],
      );
      const border = borders[Number(/borderId="(\d+)"/.exec(formats[style] ?? "")?.[1])] ?? "";
      return ["left", "right", "top", "bottom"].every((side) => border.includes(`<${side} style="thin"`));
    };
    const cells = (from: number, to: number): string[] =>
      Array.from({ length: to - from + 1 }, (_, index) => from + index).flatMap((row) =>
        ["A", "B", "C", "D", "E", "F"].map((column) => `${column}${row}`),
      );
    expect(cells(3, 24).filter((cell) => !boxed(cell))).toEqual([]);
    expect(cells(1, 2).filter(boxed)).toEqual([]);
  });

  it("has the colour of a layout's labels behind them, and behind nothing else", async () => {
    const text = { font: "宋体", size: 10.5, bold: false };
    const fonts = { title: text, text, label: { ...text, bold: true, fill: "#D9D9D9" } };
    const head = layout2023.head.map((row) =>
      row.map((cell) =>
        "text" in cell && cell.style === "base" ? { ...cell, style: "label" as const } : cell,
      ),
    );
    const own = planSheet(seed, { ...layout2023, fonts, head });
    const sheet = Object.values(read(await writeWorkbook([own]), { cellStyles: true }).Sheets)[0];
    const fillOf = (cell: string) =>
      (sheet?.[cell] as { s?: { fgColor?: { rgb?: string } } }).s?.fgColor?.rgb;
    expect(["A3", "A13"].map(fillOf)).toEqual(["D9D9D9", "D9D9D9"]);
    expect(["A1", "B3"].map(fillOf)).toEqual([undefined, undefined]);
  });

  it("prints on A4 portrait, one page wide, centred, its header row repeated", async () => {
    const part = await partsOf({ ...seed, name: "it's 经费 (2)" });
    const markup = part("xl/worksheets/sheet1.xml");
    expect(markup).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(markup).toMatch(
      /<pageSetup (?=.*paperSize="9")(?=.*orientation="portrait")(?=.*fitToWidth="1")(?=.*fitToHeight="0")/,
    );
    expect(markup).toContain('<printOptions horizontalCentered="1"/>');
    expect(part("xl/workbook.xml")).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'it''s 经费 (2)'!$12:$12</definedName>`,
    );
  });

  it("breaks the page where the plan does", async () => {
    const longSeed = seedProjects[2] ?? emptyProject;
    const [start] = planSheet(longSeed, layout2023).print.pageStarts;
    // A break's id is the number of rows above it (ECMA-376 Part 1, 18.3.1.3).
    expect(await sheetMarkup(longSeed)).toContain(`<brk id="${start ?? 0}"`);
  });

  it("offers lists without refusing other values", async () => {
    const markup = await sheetMarkup(seed);
    const category = /<dataValidation [^>]*sqref="E3:F3"[^>]*>.*?<\/dataValidation>/.exec(markup)?.[0] ?? "";
    expect(category).toContain('<formula1>"经常性项目,一次性项目"</formula1>');
    expect(category).not.toContain('showErrorMessage="1"');
  });
});
