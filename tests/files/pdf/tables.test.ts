import fc from "fast-check";
import { makePdf, strokes, table, text, turnedText } from "./make-pdf";
import { onlyRows, readPdfFile } from "./read";

const xs = [50, 150, 300, 400];
const ys = [700, 670, 640, 610];
const texts = {
  "0,0": "项目名称",
  "0,1": "道路养护",
  "1,0": "金额",
  "1,1": "12.50",
  "1,2": "万元",
  "2,1": "备注",
};
const rows = ["0:项目名称 1:道路养护", "0:金额 1:12.50 2:万元", "1:备注"];

test.each(Object.entries(strokes))("a table of %s lines is read cell by cell", async (_, line) => {
  expect(await onlyRows(makePdf([{ content: table({ xs, ys, texts, line }) }]))).toEqual(rows);
});

test("cells without a line between them are merged", async () => {
  const merges = [
    [0, 1, 0, 2],
    [1, 0, 2, 0],
  ] as const;
  const { grids } = await readPdfFile(makePdf([{ content: table({ xs, ys, texts, merges }) }]));
  expect(grids[0]?.merges).toEqual([
    { top: 0, left: 1, bottom: 0, right: 2 },
    { top: 1, left: 0, bottom: 2, right: 0 },
  ]);
});

test.each(["left", "right", "both"] as const)(
  "a table that is open at the side (%s) keeps its columns",
  async (open) => {
    expect(await onlyRows(makePdf([{ content: table({ xs, ys, texts, open }) }]))).toEqual(rows);
  },
);

test("rectangles that are stroked rule cells, and so do lines in dashes", async () => {
  const boxes = "50 670 100 30 re S 150 670 150 30 re S 50 640 100 30 re S 150 640 150 30 re S\n";
  const said = text(55, 680, "甲") + text(155, 680, "乙") + text(55, 650, "丙") + text(155, 650, "丁");
  expect(await onlyRows(makePdf([{ content: boxes + said }]))).toEqual(["0:甲 1:乙", "0:丙 1:丁"]);
  const dashes = (x: number, y: number, toX: number, toY: number) => {
    let drawn = "";
    const length = Math.hypot(toX - x, toY - y);
    for (let at = 0; at < length; at += 7) {
      const [from, to] = [at / length, Math.min(1, (at + 4) / length)];
      drawn += `${x + (toX - x) * from} ${y + (toY - y) * from} m ${x + (toX - x) * to} ${y + (toY - y) * to} l S\n`;
    }
    return drawn;
  };
  expect(await onlyRows(makePdf([{ content: table({ xs, ys, texts, line: dashes }) }]))).toEqual(rows);
});

test("a table inside of a drawing that the page places, twice as large, is where it is seen", async () => {
  const small = table({ xs: [0, 50, 100], ys: [60, 40, 20], texts: { "0,0": "甲", "1,1": "乙" } });
  const forms = { Fm: { entries: "/BBox [0 0 200 200] /Matrix [2 0 0 2 0 0]", content: small } };
  const bytes = makePdf([{ content: "q 1 0 0 1 100 500 cm /Fm Do Q" }], { forms });
  expect(await onlyRows(bytes)).toEqual(["0:甲", "1:乙"]);
  const { grids } = await readPdfFile(bytes);
  expect(grids[0]?.origins?.[0]).toMatchObject({ page: 1, box: { left: 100, right: 300 } });
});

test("white lines, lines below words and boxes to be ticked rule nothing", async () => {
  const drawn = table({ xs, ys, texts });
  const white = "1 1 1 RG 50 655 m 400 655 l S 0 0 0 RG\n";
  const below = "200 672 m 240 672 l S\n";
  const box = "320 650 8 8 re S\n";
  expect(await onlyRows(makePdf([{ content: drawn + white + below + box }]))).toEqual(rows);
});

test("a text longer than its cell belongs where it begins, one written over several cells is cut at their lines", async () => {
  const long = table({ xs, ys }) + text(53, 680, "一二三四五六七八九十一二三四");
  expect(await onlyRows(makePdf([{ content: long }]))).toEqual(["0:一二三四五六七八九十一二三四"]);
  const inOneGo = table({ xs, ys }) + text(53, 680, `甲${" ".repeat(20)}乙`);
  expect(await onlyRows(makePdf([{ content: inOneGo }]))).toEqual(["0:甲 1:乙"]);
});

test("a page that lies on its side or stands on its head is read as one that stands upright", async () => {
  const upright = table({ xs, ys, texts });
  for (const rotate of [90, 180, 270])
    expect(await onlyRows(makePdf([{ content: upright, rotate }]))).toEqual(rows);
});

test("text that runs up, down or letter below letter is read in its own order", async () => {
  const up = turnedText(70, 615, "产出", "0 1 -1 0");
  const down = turnedText(75, 695, "效益", "0 -1 1 0");
  const tall = { xs: [50, 100, 200], ys: [700, 600] };
  expect(
    await onlyRows(
      makePdf([{ content: table(tall) + up + text(120, 650, "甲") + text(120, 640, "乙丙丁戊") }]),
    ),
  ).toEqual(["0:产出 1:甲\n乙丙丁戊"]);
  expect(await onlyRows(makePdf([{ content: table(tall) + down + text(120, 650, "甲乙丙丁戊己") }]))).toEqual(
    ["0:效益 1:甲乙丙丁戊己"],
  );
  const stacked = text(75, 695, "满意度", 10, "F2") + text(120, 650, "甲乙丙丁戊己");
  expect(await onlyRows(makePdf([{ content: table(tall) + stacked }]))).toEqual(["0:满意度 1:甲乙丙丁戊己"]);
  const letters =
    text(70, 680, "指") + text(70, 660, "标") + text(70, 640, "值") + text(120, 650, "甲乙丙丁戊己");
  expect(await onlyRows(makePdf([{ content: table(tall) + letters }]))).toEqual(["0:指标值 1:甲乙丙丁戊己"]);
});

test("any table is read back: its texts, its merges, whatever way its lines are drawn", async () => {
  const sizes = fc.array(fc.integer({ min: 20, max: 90 }), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(
      sizes,
      sizes,
      fc.constantFrom(strokes.stroked, strokes.filled),
      fc.tuple(fc.nat(4), fc.nat(4), fc.nat(4), fc.nat(4)),
      async (widths, heights, line, [one, other, left, right]) => {
        const columns = widths.reduce<number[]>((all, width) => [...all, (all.at(-1) ?? 0) + width], [40]);
        const lines = heights.reduce<number[]>((all, height) => [...all, (all.at(-1) ?? 0) - height], [800]);
        const bounds = (first: number, second: number, count: number) => {
          const [a, b] = [first % count, second % count];
          return [Math.min(a, b), Math.max(a, b)] as const;
        };
        const [top, bottom] = bounds(one, other, heights.length);
        const [start, end] = bounds(left, right, widths.length);
        // Where all cells of several rows or columns are one, nothing tells that there were several.
        fc.pre(bottom === top || start > 0 || end < widths.length - 1);
        fc.pre(end === start || top > 0 || bottom < heights.length - 1);
        const isInMerge = (row: number, column: number) =>
          row >= top && row <= bottom && column >= start && column <= end && (row > top || column > start);
        const said: Record<string, string> = {};
        heights.forEach((_, row) => {
          widths.forEach((_width, column) => {
            if (!isInMerge(row, column))
              said[`${row},${column}`] = String.fromCharCode(0x4e00 + row * 7 + column);
          });
        });
        const merges = [[top, start, bottom, end]] as const;
        const { grids } = await readPdfFile(
          makePdf([{ content: table({ xs: columns, ys: lines, texts: said, merges, line }) }]),
        );
        const wanted = Object.values(said).sort();
        expect(grids.flatMap(({ cells }) => cells.map((cell) => cell.text)).sort()).toEqual(wanted);
        const isMerge = bottom > top || end > start;
        expect(grids[0]?.merges).toEqual(isMerge ? [{ top, left: start, bottom, right: end }] : []);
      },
    ),
    { numRuns: 40 },
  );
});
