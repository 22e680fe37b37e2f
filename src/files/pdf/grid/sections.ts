import {
  isHeading,
  lineText,
  type PageBlock,
  type PageContent,
  type PageTable,
  type RunningLine,
} from "../page/blocks";
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

/** After so many rows a section ends with its page, that nothing gets beyond what is read of a sheet. */
const mostRows = 1_500;

/** The pages so far: the last one with anything on it, and the table that it may go on with, as it began. */
interface Before {
  readonly page: PageContent;
  readonly table: PageTable | null;
  readonly section: SectionBlock[];
}

/**
 * Puts pages together that belong together: a table that goes on over a page is one. A page that begins with a heading, or
 * with text after or before pages without tables, begins a section of its own.
 */
export function sectionsOf(pages: readonly PageContent[]): readonly Section[] {
  const sections: Section[] = [];
  let before = null as Before | null;
  for (const page of pages.filter(({ blocks }) => blocks.length > 0)) {
    const room = before && rowsOf(before.section) < mostRows ? before : null;
    const lead: Lead | null = room?.table ? goingOn(room.page, room.table, page) : null;
    const isNew = !room || (!lead && beginsSection(room.page, page));
    const section: SectionBlock[] = isNew ? [] : room.section;
    if (isNew) sections.push(section);
    section.push(...blocksOf(page, lead));
    before = { page, table: tableFor(page, lead, room?.table ?? null), section };
  }
  return sections;
}

/** How a page's first table goes on with the last one's: after how many lines that are there once more, and rows likewise. */
interface Lead {
  readonly lines: number;
  readonly repeated: number;
}

function blocksOf({ number, blocks }: PageContent, lead: Lead | null): readonly SectionBlock[] {
  return blocks
    .slice(lead?.lines ?? 0)
    .map((block, index) => ({ page: number, block, repeated: lead && index === 0 ? lead.repeated : null }));
}

/** A table over three pages goes on with the first: its head is there. */
function tableFor({ blocks }: PageContent, lead: Lead | null, first: PageTable | null): PageTable | null {
  const tables = blocks.filter((block) => block.kind === "table");
  return lead && tables.length === 1 ? first : (tables.at(-1) ?? null);
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
  if (!hasTable(before) || !hasTable(page)) return true;
  return linesAbove(page).some((line) => isHeading(line, page));
}

function hasTable({ blocks }: PageContent): boolean {
  return blocks.some(({ kind }) => kind === "table");
}

function rowsOf(section: Section): number {
  return section.reduce((sum, { block }) => sum + (block.kind === "table" ? block.rows.length - 1 : 1), 0);
}
