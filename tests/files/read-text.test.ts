import fc from "fast-check";
import { readText } from "../../src/files/text/read-text";
import { isBlank } from "../../src/core/form/text";

/** The cells that are read, as `row,column` and text. */
function cellsOf(text: string) {
  return readText(text).cells.map((cell) => [cell.row, cell.column, cell.text]);
}

test("cells stand between tabs, rows on lines, and blank ones are left out", () => {
  expect(cellsOf("项目名称\t区特保队伍经费\t\t项目类别\n\n \u3000\t主管部门")).toEqual([
    [0, 0, "项目名称"],
    [0, 1, "区特保队伍经费"],
    [0, 3, "项目类别"],
    [2, 1, "主管部门"],
  ]);
});

test.each([
  ["Windows", "\r\n"],
  ["Unix", "\n"],
  ["old Macintosh", "\r"],
])("the line ends of %s", (_, end) => {
  expect(cellsOf(`a${end}b${end}`)).toEqual([
    [0, 0, "a"],
    [1, 0, "b"],
  ]);
});

test("a byte order mark is no text", () => {
  expect(cellsOf("\ufeffa\t\ufeffb")).toEqual([
    [0, 0, "a"],
    [0, 1, "\ufeffb"],
  ]);
});

test("the value is the text, and no merges are known", () => {
  expect(readText(" 3313.50")).toEqual({
    name: null,
    cells: [{ row: 0, column: 0, text: " 3313.50", value: " 3313.50" }],
    merges: [],
  });
});

describe("quotes", () => {
  test("a cell of several lines stands in quotes, as Excel copies it", () => {
    expect(cellsOf('目标\t"一、""三品一标""；\r\n二、巡检"\t完\n下')).toEqual([
      [0, 0, "目标"],
      [0, 1, '一、"三品一标"；\r\n二、巡检'],
      [0, 2, "完"],
      [1, 0, "下"],
    ]);
  });

  test.each([
    ["inside", '5" 管道'],
    ["at the start", '"三品一标"发展项目'],
    ["at the end", '称作"特保"'],
    ["alone", '"'],
  ])("a lone quote %s is part of the text", (_, text) => {
    expect(cellsOf(`${text}\tb\n"c"`)).toEqual([
      [0, 0, text],
      [0, 1, "b"],
      [1, 0, "c"],
    ]);
  });

  test("a quote that is never closed does not swallow the cells after it", () => {
    expect(cellsOf('"a\tb\nc"\td')).toEqual([
      [0, 0, '"a'],
      [0, 1, "b"],
      [1, 0, 'c"'],
      [1, 1, "d"],
    ]);
  });
});

test("control characters are harmless", () => {
  expect(cellsOf("a\0b\t\u0007\f\n\u001b")).toEqual([
    [0, 0, "a\0b"],
    [0, 1, "\u0007\f"],
    [1, 0, "\u001b"],
  ]);
});

describe("nothing is lost", () => {
  const text = fc.string({ unit: fc.oneof(fc.constantFrom("\t", "\n", "\r\n", " ", "\ufeff"), fc.string()) });

  test("text with tabs and without quotes is its cells, joined again", () => {
    fc.assert(
      fc.property(
        text.map((source) => `${source.replace(/"/g, "")}\t`),
        (source) => {
          const rows = source.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
          const cells = rows.flatMap((line, row) =>
            line.split("\t").map((text, column) => [row, column, text]),
          );
          expect(cellsOf(source)).toEqual(cells.filter(([, , text]) => !isBlank(String(text))));
        },
      ),
    );
  });

  test("whatever Excel copies comes back cell by cell", () => {
    const cell = fc.string({
      unit: fc.oneof(fc.constantFrom('"', "\n", "\r\n", ",", " ", "项目"), fc.string().map(withoutTabs)),
    });
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(table, (rows) => {
        const copied = rows.map((row) => row.map(quoteLikeExcel).join("\t")).join("\r\n");
        const texts = rows.flatMap((row, r) =>
          row.flatMap((text, c) => (isBlank(text) ? [] : [[r, c, text]])),
        );
        expect(cellsOf(copied)).toEqual(texts);
      }),
    );
  });
});

function withoutTabs(text: string): string {
  return text.replace(/\t/g, "");
}

/** As Excel saves tab-separated text: quotes around a cell that holds a line break, a comma or a quote. */
function quoteLikeExcel(text: string): string {
  return /["\r\n,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
