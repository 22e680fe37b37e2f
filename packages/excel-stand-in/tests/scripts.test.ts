import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "../../..");

interface Run {
  readonly code: number;
  readonly lines: string[];
  readonly errors: string;
}

/** Runs a script as people do: `office-script SCRIPT`. */
const officeScript = (script: string, ...options: string[]): Promise<Run> =>
  new Promise((resolve) => {
    const command = [
      join(root, "packages/excel-stand-in/src/office-script/main.ts"),
      join(__dirname, "scripts", script),
      ...options,
    ];
    execFile(process.execPath, ["--import", "tsx", ...command], { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, lines: stdout.trimEnd().split("\n"), errors: stderr });
    });
  });

/** Each run starts a process of its own. */
jest.setTimeout(60_000);

describe("office-script", () => {
  const expected: Record<string, string[]> = {
    "ranges.js": [
      "B2 B3:D3 D2:D4 B4:D4 D4 2:4 B:D C3:E5 B2:C5 B2:C3 B1:D1 B5:D6 A2:A4 E2:F4 B2:F9 C3:D4 B2:D4 C4 B2:D4",
      '[[["=C3*D3"],["=C4*D4"]],[[15],[34.5]],[["=E3*F3"]],"Sheet1!B4",false,"Sheet1!C3:D4"]'.replace(
        ",false,",
        ",true,",
      ),
      "true General Sheet1!B2 #FFFF00 null",
    ],
    "worksheets.js": [
      "0:Copy:Visible 1:Sheet1:Visible 2:Data:Hidden",
      "Data!1:1 Sheet1 Sheet1 2 =A1+B1 3",
      "true Landscape 72 Copy!A1:B2 Copy!1:1",
      "Copy",
    ],
    "events.js": ["changed A1 RangeEdited Local", "added string", "range Sheet1!A1", "done"],
    "rules.js": [
      "ContainsText 0 true, CellValue 1 false, Custom 2 false #008000",
      "Sheet1!A2:A6 =A2>2 2",
      'WholeNumber null Sheet1!A4:A5 {"wholeNumber":{"formula1":1,"formula2":10,"operator":"Between"}}',
      "Cells Range =Sheet1!$A$2:$A$6, Rate Double =0.25, Total String =SUM(Cells), Max String =MAX(Cells) 5.25",
    ],
    "kept-objects.js": [
      "please check true checked Sheet1!A1",
      'Sheet1!C2:E4 [["a",1,2],["b",2,4],["c",3,6]] Chart 1 Costs',
      'true [1,{"two":2}] 1 <r xmlns="urn:r"/>',
      'Title [{"key":"Version","type":"Number","value":3}] en-US . M/d/yyyy',
      "8.5 null null #N/A",
    ],
    "outlines-and-filters.js": [
      "3,4 true",
      "3,4,5,6,7,8",
      "3,6,7,8",
      "3,4,5,6,7,8",
      "InvalidOperation",
      "a:10 c:30 a:50",
      "c:30 a:50",
      "b:40 c:30 a:50",
      "b:40 a:50",
      "a:10 ab:20",
      "a:10 ab:20",
      "a:10 ab:20",
      "a:10 b:40 ab:20 c:30 a:50",
      "=a*",
      "a:10 b:5 a:50",
      "ApiNotFound This Excel has no Filter.applyCellColorFilter (ExcelApi 1.15).",
    ],
    "charts.js": [
      "2 0:Budget 1:Spent 2024,2025,2026 90,60,-5 Sheet1!$C$2:$C$4",
      "3 100,120,80 -5 120",
      "Spent,Estimate,Plan Sheet1!$B$3:$B$5 Sheet1!$C$3:$C$5",
      "true #FF0000 false Exponential #0000FF",
      "-10,Thousands,true #C0C0C0 Money,20,true,Year true,false,true,true,Columns",
      "InvalidArgument",
      "InvalidArgument",
      "InvalidArgument",
      "InvalidArgument",
      "2",
    ],
  };

  test.each(Object.entries(expected))("runs %s and shows what it says", async (script, lines) => {
    const run = await officeScript(script);
    expect(run).toEqual({ code: 0, lines, errors: "" });
  });

  test("ends with code, message and the failing statement, and exits 1", async () => {
    const { code, errors } = await officeScript("failing.js");
    expect(code).toBe(1);
    expect(errors).toMatch(
      /^ItemNotFound: The requested resource doesn't exist\.\n.*WorksheetCollection\.getItem\n.*getItem\(\.\.\.\)/,
    );
  });

  test("opens a workbook and saves it", async () => {
    const out = join(mkdtempSync(join(tmpdir(), "host-")), "out.xlsx");
    expect((await officeScript("ranges.js", "--out", out)).code).toBe(0);
    expect(readFileSync(out).subarray(0, 2).toString()).toBe("PK");
    const again = await officeScript("worksheets.js", "--book", out);
    expect(again.lines[0]).toBe("0:Copy:Visible 1:Sheet1:Visible 2:Data:Hidden");
  });
});
