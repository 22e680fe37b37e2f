import { readFile } from "../../src/files/read-file";
import { readXlsx } from "../../src/files/xlsx/read-xlsx";
import { cellName } from "../../src/core/grid/address";
import { makeWorkbook, makeWorkbookOfMarkup } from "./make-workbook";

const formulasOf = (bytes: Uint8Array): readonly string[] =>
  (readXlsx(bytes)[0]?.formulas ?? []).map((cell) => `${cellName(cell)}=${cell.formula}`);

test("a cell's formula stands beside its result", () => {
  const bytes = makeWorkbook({
    表: [
      ["合计", { t: "n", v: 3, f: 'IF(1<2,SUM(B2:B3),"&")' }],
      [null, 1],
      [null, 2],
    ],
  });
  const [grid] = readXlsx(bytes);
  expect(grid?.cells[1]).toMatchObject({ text: "3", value: 3 });
  expect(grid?.formulas).toEqual([{ row: 0, column: 1, formula: 'IF(1<2,SUM(B2:B3),"&")' }]);
});

test("a shared formula reads for each cell as it is filled there; array formulas stand in braces", () => {
  const bytes = makeWorkbookOfMarkup(
    `<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*$C$9</f><v>1</v></c>` +
      `<c r="D1"><f t="array" ref="D1">SUM(A1:A2*2)</f><v>4</v></c></row>` +
      `<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c><c r="B2"><v>7</v></c></row></sheetData>`,
  );
  expect(formulasOf(bytes)).toEqual(["A1=B1*$C$9", "D1={SUM(A1:A2*2)}", "A2=B2*$C$9"]);
});

test("a formula whose result the file does not hold is no 0", () => {
  const bytes = makeWorkbookOfMarkup(
    `<sheetData><row r="1"><c r="A1"><v>5</v></c><c r="B1"><f>A1*2</f></c></row></sheetData>`,
  );
  expect(readXlsx(bytes)[0]?.cells.map(({ text }) => text)).toEqual(["5"]);
  expect(formulasOf(bytes)).toEqual(["B1=A1*2"]);
});

test("what begins like a formula but is a text is none", () => {
  expect(formulasOf(makeWorkbook({ 表: [["=1+1", "=cmd|'/c calc'!A0"]] }))).toEqual([]);
});

describe("A figure with its unit that a program wrote as a formula", () => {
  const textsOf = async (cells: string): Promise<readonly string[]> => {
    const bytes = makeWorkbookOfMarkup(
      `<sheetData><row r="1">${cells}<c r="C1"><v>9</v></c></row></sheetData>`,
    );
    return (await readFile(bytes)).grids.flatMap((grid) => grid.cells.map(({ text }) => text));
  };

  test("is the target that it says, since no result is stored", async () => {
    const texts = await textsOf('<c r="A1"><f>8处</f></c><c r="B1"><f>100%</f></c>');
    expect(texts).toEqual(["=8处", "=100%", "9"]);
  });

  test("is what Excel shows where it has a result; a calculation is calculated", async () => {
    const texts = await textsOf('<c r="A1"><f>100%</f><v>1</v></c><c r="B1"><f>2*3</f></c>');
    expect(texts).toEqual(["1", "6", "9"]);
  });
});
