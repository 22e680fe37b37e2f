import { FileProblem } from "./file-problem";
import { limits } from "./limits";

/**
 * OpenDocument writes a cell once and how often it is repeated; the library makes as many cells of it.
 * @throws FileProblem if a few letters would become more cells than are read of a sheet
 */
export function checkRepeats(content: string): void {
  let rows = 1;
  let cells = 0;
  for (const [tag, isRow] of content.matchAll(/<table:table-(?:(row)|cell)\b[^>]*>/g))
    if (isRow) rows = repeats(tag, "rows");
    else if (rows > 1 || tag.includes("columns-repeated"))
      cells += /office:(value-type|formula)|table:formula/.test(tag) ? rows * repeats(tag, "columns") : 0;
  if (cells > limits.repeatedCells)
    throw new FileProblem("too-many-cells", { count: String(cells), limit: String(limits.repeatedCells) });
}

function repeats(tag: string, what: string): number {
  return Number(new RegExp(`number-${what}-repeated="(\\d+)"`).exec(tag)?.[1] ?? 1);
}
