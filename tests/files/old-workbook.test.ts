import { read, utils, write, type CellObject, type WorkBook } from "@e965/xlsx";
import { FileProblem } from "../../src/files/file-problem";
import { readFile } from "../../src/files/read-file";
import { cellName, rangeName } from "../../src/core/grid/address";
import { makeCompound, streamOfCompound } from "./make-compound";
import { makeWorkbook } from "./make-workbook";

const date: CellObject = { t: "n", v: 44957, z: 'yyyy"年"m"月"d"日"' };
const rows = [
  ["项目名称", "区特保队伍经费", "计划开始日期", date],
  ["项目资金（万元）", 3391.32, { t: "n", v: 14171.654321, z: "#,##0.00" } satisfies CellObject, "3,391.32"],
  ["合计", null, null],
];

function workbook(): WorkBook {
  const book = read(makeWorkbook({ 申报表: rows, 藏: [["a"]] }, { 申报表: ["A3:C3"] }), { cellNF: true });
  const sheet = book.Sheets["申报表"];
  if (sheet) sheet["A2"] = { t: "n", v: 2, f: "1+1" } satisfies CellObject;
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 2 }] };
  return book;
}

function saveAs(bookType: "biff8" | "biff5" | "ods" | "xlml"): Uint8Array {
  return new Uint8Array(write(workbook(), { bookType, type: "buffer" }) as Buffer);
}

async function textsOf(bytes: Uint8Array): Promise<Record<string, string>> {
  const { grids } = await readFile(bytes);
  return Object.fromEntries((grids[0]?.cells ?? []).map((cell) => [cellName(cell), cell.text]));
}

function kindOf(bytes: Uint8Array): Promise<unknown> {
  return readFile(bytes).catch((problem: unknown) =>
    problem instanceof FileProblem ? problem.kind : problem,
  );
}

const saved = [
  [".xls", "biff8"],
  [".ods", "ods"],
  ["Excel's XML of 2003", "xlml"],
] as const;

describe.each(saved)("a workbook saved as %s", (_, bookType) => {
  test("gives texts, amounts as shown and a formula's result", async () => {
    const { D1: start, ...texts } = await textsOf(saveAs(bookType));
    expect(texts).toEqual({
      A1: "项目名称",
      B1: "区特保队伍经费",
      C1: "计划开始日期",
      A2: "2",
      B2: "3391.32",
      C2: expect.stringMatching(/^14,?171\.65/) as string,
      D2: "3,391.32",
      A3: "合计",
    });
    expect(start).toMatch(/^2023(年1月31日|-01-31)$/);
  });

  test("gives every sheet, hidden ones too, and its merges", async () => {
    const { grids } = await readFile(saveAs(bookType));
    expect(grids.map(({ name }) => name)).toEqual(["申报表", "藏"]);
    expect(grids.map(({ merges }) => merges.map(rangeName))).toEqual([["A3:C3"], []]);
  });

  test("keeps the exact value behind a rounded amount", async () => {
    const { grids } = await readFile(saveAs(bookType));
    expect(grids[0]?.cells.find(({ row, column }) => row === 1 && column === 2)?.value).toBe(14171.654321);
  });
});

test("Excel's XML of 2003 in GBK is decoded before it is parsed", async () => {
  const markup = new TextDecoder().decode(saveAs("xlml")).replace(/<\?xml[^>]*>/, "");
  // 项目 in GBK, put where the name of the form stands; everything else becomes ASCII.
  const ascii = markup.replaceAll("项目名称", "%%%%").replace(/[^\0-\x7f]/g, "x");
  const at = ascii.indexOf("%%%%");
  const bytes = new TextEncoder().encode(`<?xml version="1.0" encoding="GB2312"?>${ascii}`);
  bytes.set([0xcf, 0xee, 0xc4, 0xbf], `<?xml version="1.0" encoding="GB2312"?>`.length + at);
  expect((await textsOf(bytes))["A1"]).toBe("项目");
});

describe("an .xls that cannot be read", () => {
  const stream = () => streamOfCompound(saveAs("biff8"), "Workbook");

  test("one with a password says so", async () => {
    const book = stream();
    // A record FilePass (MS-XLS 2.4.117) right after the first record.
    const first = 4 + (book[2] ?? 0);
    const locked = [...book.slice(0, first), 0x2f, 0, 4, 0, 0, 0, 0, 0, ...book.slice(first)];
    expect(await kindOf(makeCompound({ Workbook: Uint8Array.from(locked) }))).toBe("encrypted");
  });

  test("one of Excel 95, whose Chinese would be lost", async () => {
    expect(await kindOf(saveAs("biff5"))).toBe("other-format");
    const book = stream();
    book[5] = 5;
    expect(await kindOf(makeCompound({ Workbook: book }))).toBe("other-format");
  });

  test("one whose records end too early", async () => {
    expect(await kindOf(makeCompound({ Workbook: stream().slice(0, stream().length >> 1) }))).toBe("damaged");
  });

  test("the whole stream in a file made anew is read as before", async () => {
    expect(await textsOf(makeCompound({ Workbook: stream() }))).toEqual(await textsOf(saveAs("biff8")));
  });
});

test("a sheet that is only cells that are empty gives no grid", async () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([]), "空");
  const bytes = new Uint8Array(write(book, { bookType: "biff8", type: "buffer" }) as Buffer);
  expect(await readFile(bytes)).toEqual({ grids: [], omissions: [] });
});
