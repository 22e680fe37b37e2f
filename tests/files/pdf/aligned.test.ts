import fc from "fast-check";
import { makePdf, table, text } from "./make-pdf";
import { onlyRows, readPdfFile, rowsOf } from "./read";

const pitch = 20;
const top = 700;

/** A page of a table without lines: its head, levels in the middle or on top of their rows, names and targets. */
function page(groups: readonly number[], isCentred: boolean): string {
  const rows = groups.reduce((sum, count) => sum + count, 0);
  const y = (row: number): number => top - pitch * (row + 1);
  const names = Array.from(
    { length: rows },
    (_, row) => text(200, y(row), `名称甲乙${row}`) + text(380, y(row), `${row}次`),
  );
  let first = 0;
  const levels = groups.map((count, group) => {
    const from = first;
    first += count;
    return text(60, y(isCentred ? from + (count - 1) / 2 : from), `层级${group}`);
  });
  const head = text(60, top, "二级指标") + text(200, top, "三级指标") + text(380, top, "指标值");
  return [head, ...names, ...levels].join("");
}

/** The rows as they are read whatever way the levels stand: each level in the first of its rows. */
function expected(groups: readonly number[]): string[] {
  let row = 0;
  const rows = groups.flatMap((count, group) =>
    Array.from({ length: count }, (_, at) => {
      const own = `1:名称甲乙${row} 2:${row++}次`;
      return at === 0 ? `0:层级${group} ${own}` : own;
    }),
  );
  return ["0:二级指标 1:三级指标 2:指标值", ...rows];
}

const anyGroups = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 6 });

test("in a table without lines, a level in the middle of its rows is over them all", async () => {
  await fc.assert(
    fc.asyncProperty(
      // One of an even number stands between rows: without any, nothing shows that levels are in the middle. Beside rows
      // stand those of an odd number: without two of them, nothing shows where the levels' column ends.
      anyGroups.filter(
        (groups) =>
          groups.some((count) => count % 2 === 0) && groups.filter((count) => count % 2 === 1).length > 1,
      ),
      async (groups) => {
        const { grids } = await readPdfFile(makePdf([{ content: page(groups, true) }]));
        expect(grids.flatMap(rowsOf)).toEqual(expected(groups));
        const ends = groups.map(
          (count, at) => [count, groups.slice(0, at).reduce((a, b) => a + b, 1)] as const,
        );
        expect(grids[0]?.merges).toEqual(
          ends.flatMap(([count, from]) =>
            count > 1 ? [{ top: from, bottom: from + count - 1, left: 0, right: 0 }] : [],
          ),
        );
      },
    ),
    { numRuns: 30 },
  );
});

test("a level on top of its rows stays in the first, and is over nothing", async () => {
  await fc.assert(
    fc.asyncProperty(anyGroups, async (groups) => {
      const { grids } = await readPdfFile(makePdf([{ content: page(groups, false) }]));
      expect(grids.flatMap(rowsOf)).toEqual(expected(groups));
      expect(grids[0]?.merges).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test("a line below a table that begins left of it is no part of its last cell", async () => {
  const ruled = table({ xs: [50, 150, 300], ys: [700, 670, 640], texts: { "0,0": "甲", "1,1": "乙" } });
  expect(await onlyRows(makePdf([{ content: ruled + text(44, 610, "填表人：") }]))).toEqual([
    "0:甲",
    "1:乙",
    "0:填表人：",
  ]);
});
