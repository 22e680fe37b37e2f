import { alignedTables } from "../aligned/aligned-tables";
import type { Ink } from "../ink/ink";
import { median, seenGlyphs } from "../ink/seen-glyphs";
import { upright } from "../ink/turn";
import { ruledTables } from "../lattice/ruled-tables";
import { runsOf } from "../text/runs";
import { topOf, type PageContent } from "./blocks";
import { fillCells } from "./fill-cells";
import { runningLines } from "./running-lines";

/** What a page holds: its tables with the texts in their cells, and the lines of text around them. */
export function readPage(number: number, ink: Ink): PageContent {
  const page = upright(ink);
  const glyphs = seenGlyphs(page);
  const ruled = fillCells(ruledTables(page.rules), runsOf(glyphs));
  const aligned = alignedTables(ruled.left, ruled.tables);
  const blocks = [...ruled.tables, ...aligned.tables, ...runningLines(aligned.left)].sort(
    (one, other) => topOf(one) - topOf(other),
  );
  const textSize = median(glyphs.map(({ size }) => size));
  return { number, width: page.width, height: page.height, textSize, blocks };
}
