import { median } from "../ink/seen-glyphs";
import { lineText, type PageBlock, type PageContent, type PageTable, type RunningLine } from "../page/blocks";
import { fits } from "./column-set";
import { continuation } from "./continued";

/** A block of a section: on which page it is, and whether it goes on with the table before it. */
export interface SectionBlock {
  readonly page: number;
  readonly block: PageBlock;
  /** Of a table that goes on with the one before, the rows that are that one's head once more; null for any other block. */
  readonly repeated: number | null;
}

/** Blocks that stand on one grid, from top to bottom. */
export type Section = readonly SectionBlock[];

/** A line is a heading if it is so much larger than the page's text. */
const heading = 1.15;
/** After so many rows a section ends with its page, that nothing gets beyond what is read of a sheet. */
const mostRows = 1_500;

/**
 * Puts pages together that belong together: a table that goes on over a page is one. A page that begins with a heading, or
 * with text after or before pages without tables, begins a section of its own.
 */
export function sectionsOf(pages: readonly PageContent[]): readonly Section[] {
  const sections: SectionBlock[][] = [];
  let before: PageContent | null = null;
  let firstPart: PageTable | null = null;
  for (const page of pages) {
    const lead: Lead | null = before && firstPart ? goingOn(before, firstPart, page) : null;
    const section = sections.at(-1);
    if (lead && section) {
      const [table, ...rest] = page.blocks.slice(lead.lines);
      if (table) section.push({ page: page.number, block: table, repeated: lead.repeated });
      section.push(...rest.map((block) => ({ page: page.number, block, repeated: null })));
    } else {
      const blocks = page.blocks.map((block) => ({ page: page.number, block, repeated: null }));
      if (section && before && !beginsSection(before, page) && rowsOf(section) < mostRows)
        section.push(...blocks);
      else if (blocks.length > 0) sections.push(blocks);
    }
    const tables = page.blocks.filter((block) => block.kind === "table");
    // A table over three pages goes on with the first: its head is there.
    if (!(lead && tables.length === 1)) firstPart = tables.at(-1) ?? null;
    if (page.blocks.length > 0) before = page;
  }
  return sections;
}

/** How a page's first table goes on with the last one's: after how many lines that are there once more, and rows likewise. */
interface Lead {
  readonly lines: number;
  readonly repeated: number;
}

function goingOn(before: PageContent, firstPart: PageTable, page: PageContent): Lead | null {
  const last = before.blocks.at(-1);
  const lines = page.blocks.findIndex(({ kind }) => kind === "table");
  const table = page.blocks[lines];
  if (last?.kind !== "table" || table?.kind !== "table") return null;
  if (!fits({ places: last.columns }, table)) return null;
  const above = linesAbove(page);
  if (above.length > 0 && !isAlike(above, linesAbove(before))) return null;
  const found = continuation(firstPart, table);
  return found && { lines, ...found };
}

function linesAbove({ blocks }: PageContent): readonly RunningLine[] {
  const end = blocks.findIndex(({ kind }) => kind === "table");
  return blocks.slice(0, end < 0 ? blocks.length : end).filter((block) => block.kind === "line");
}

function isAlike(one: readonly RunningLine[], other: readonly RunningLine[]): boolean {
  const [texts, others] = [one, other].map((lines) => lines.map(lineText).join("\n"));
  return texts === others;
}

function beginsSection(before: PageContent, page: PageContent): boolean {
  const [first] = page.blocks;
  if (first?.kind !== "line") return false;
  const hasTables = ({ blocks }: PageContent) => blocks.some(({ kind }) => kind === "table");
  if (!hasTables(before) || !hasTables(page)) return true;
  const sizes = page.blocks.flatMap((block) => (block.kind === "line" ? [block.size] : []));
  return sizes.length < 2 || Math.max(...linesAbove(page).map(({ size }) => size)) >= median(sizes) * heading;
}

function rowsOf(section: Section): number {
  return section.reduce((sum, { block }) => sum + (block.kind === "table" ? block.rows.length - 1 : 1), 0);
}
