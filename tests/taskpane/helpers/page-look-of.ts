import type { Grid } from "../../../src/core/grid/grid";
import type { PageLook, PrintedLook } from "../../../src/core/hand-in/page-look";
import { extentOf } from "../../../src/core/edit/grid-look";

const look: PrintedLook = {
  ...{ size: 11, isBold: false, wrap: true, shrinks: false, indent: 0 },
  ...{ horizontal: "general", hasBorder: true },
};

/** How a sheet of the workbook in memory looks: with room for every text, or with rows of one line each on a page too wide. */
export function pageLookOf(
  { id, name, grid }: { readonly id: string; readonly name: string; readonly grid: Grid },
  room: "roomy" | "tight",
): PageLook {
  const ends = grid.cells.map((cell) => extentOf(grid, cell));
  const rows = Math.max(...ends.map(({ bottom }) => bottom)) + 1;
  const columns = Math.max(...ends.map(({ right }) => right)) + 1;
  const [width, height] = room === "roomy" ? [300, 400] : [90, 15];
  const lines = (count: number, size: number) =>
    new Map(Array.from({ length: count }, (_, at) => [at, size]));
  return {
    ...{ id, name, range: { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }, isProtected: false },
    cells: Array.from({ length: rows }, () => Array.from({ length: columns }, () => look)),
    sizes: { widths: lines(columns, width), heights: lines(rows, height) },
    ...{ pagesWide: room === "roomy" ? 1 : null, scale: 100, areas: null, printableWidth: 400 },
  };
}
