import { pageFaults, pageMend } from "../../../src/core/hand-in/page-faults";
import type { PageLook, PrintedLook } from "../../../src/core/hand-in/page-look";
import type { Grid } from "../../../src/core/grid/grid";

const plain: PrintedLook = {
  ...{ size: 10, isBold: false, wrap: true, shrinks: false, indent: 0 },
  ...{ horizontal: "general", hasBorder: true },
};
const form = { top: 0, left: 0, bottom: 1, right: 1 };
const long = "绩效目标".repeat(10);

function grid(text: string, value: string | number = text, right = "右"): Grid {
  return {
    name: "表",
    cells: [
      { row: 0, column: 0, text, value },
      { row: 0, column: 1, text: right, value: right },
    ].filter((cell) => cell.text !== ""),
    merges: [],
  };
}

/** Two columns of 108 points: ten Chinese characters of ten points in each line. */
function look(change: Partial<PageLook> = {}, cell: Partial<PrintedLook> = {}): PageLook {
  const own = { ...plain, ...cell };
  return {
    ...{ id: "s", name: "表", range: form, isProtected: false },
    cells: [
      [own, own],
      [own, own],
    ],
    sizes: {
      widths: new Map([
        [0, 108],
        [1, 108],
      ]),
      heights: new Map([
        [0, 20],
        [1, 20],
      ]),
    },
    ...{ pagesWide: 1, scale: 100, areas: null, printableWidth: 539 },
    ...change,
  };
}

test("a text of four lines in a row of one is cut off, and its row becomes high enough", () => {
  expect(pageFaults(grid(long), look(), [form]).cut).toEqual([{ row: 0, column: 0 }]);
  const mend = pageMend(grid(long), look(), [form]);
  const heights = new Map([
    [0, mend?.heights.get(0) ?? 0],
    [1, 20],
  ]);
  const after = look({ sizes: { ...look().sizes, heights } });
  expect(pageFaults(grid(long), after, [form]).cut).toEqual([]);
  expect(pageMend(grid(long), after, [form])).toBeNull();
});

test("a text in one line is cut off by the cell beside it, runs over an empty one, and shrinks where it may", () => {
  const oneLine = { wrap: false };
  expect(pageFaults(grid(long), look({}, oneLine), [form]).cut).toHaveLength(1);
  expect(pageMend(grid(long), look({}, oneLine), [form])?.wraps).toEqual([{ row: 0, column: 0 }]);
  expect(pageFaults(grid(long, long, ""), look({}, oneLine), [form]).cut).toEqual([]);
  expect(pageFaults(grid(long), look({}, { wrap: false, shrinks: true }), [form]).cut).toEqual([]);
});

test("a number that shows #### is told apart: only a wider column helps", () => {
  const faults = pageFaults(grid("#####", 1_234_567), look(), [form]);
  expect([faults.narrow.length, faults.cut.length]).toEqual([1, 0]);
  expect(pageMend(grid("#####", 1_234_567), look(), [form])).toBeNull();
  expect(pageFaults(grid("###", "###"), look(), [form]).narrow).toEqual([]);
});

test("a form wider than the paper is fitted to one page; one that fits, or is fitted, is left alone", () => {
  const narrow = look({ pagesWide: null, printableWidth: 200 });
  expect(pageFaults(grid("甲"), narrow, [form]).isTooWide).toBe(true);
  expect(pageMend(grid("甲"), narrow, [form])?.fitsOneWide).toBe(true);
  expect(pageFaults(grid("甲"), look({ pagesWide: null }), [form]).isTooWide).toBe(false);
  expect(pageFaults(grid("甲"), look({ pagesWide: 2 }), [form]).isTooWide).toBe(true);
  expect(pageFaults(grid("甲"), look({ pagesWide: null, scale: 300 }), [form]).isTooWide).toBe(true);
});

test("a print area that cuts the form is widened to hold it, and one around it stays", () => {
  const half = look({ areas: [{ top: 0, left: 0, bottom: 1, right: 0 }] });
  expect(pageFaults(grid("甲"), half, [form]).isOutside).toBe(true);
  expect(pageMend(grid("甲"), half, [form])?.area).toEqual(form);
  const whole = look({ areas: [{ top: 0, left: 0, bottom: 9, right: 9 }] });
  expect(pageFaults(grid("甲"), whole, [form]).isOutside).toBe(false);
});

test("a protected sheet is judged, and not mended", () => {
  expect(pageFaults(grid(long), look({ isProtected: true }), [form]).cut).toHaveLength(1);
  expect(pageMend(grid(long), look({ isProtected: true }), [form])).toBeNull();
});
