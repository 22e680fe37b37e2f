import type { Area } from "../engine/area";
import { cellArea, cellCount, lastColumn, lastRow } from "../engine/area";
import type { Cell, CellChange } from "../engine/engine";
import { type Cells, usedArea } from "./cells";
import { writeContents } from "./edit";
import { readEntry } from "./entry";
import { demandUnlocked } from "./guard";
import { shownText } from "./text";

/** `Excel.SearchCriteria` */
export interface Criteria {
  readonly completeMatch: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

export const readCriteria = (fields: Readonly<Record<string, unknown>>): Criteria => ({
  completeMatch: fields["completeMatch"] === true,
  matchCase: fields["matchCase"] === true,
  backwards: fields["searchDirection"] === "Backwards",
});

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Excel's wildcards: `*` any characters, `?` one, `~` before them takes them literally. */
function pattern(text: string, { completeMatch, matchCase }: Criteria): RegExp {
  const source = text.replaceAll(/~[*?~]|[*?]|[^*?~]+|~/g, (part) => {
    if (part === "*") return ".*?";
    if (part === "?") return ".";
    return escaped(part.startsWith("~") && part.length > 1 ? part.slice(1) : part);
  });
  return new RegExp(completeMatch ? `^${source}$` : source, matchCase ? "gs" : "gis");
}

/** What is searched: the formula if there is one, else what the cell shows. */
const searched = (cell: Cell, locale: string): string => cell.formula ?? shownText(cell, locale);

/** The cells that hold the text, by rows. */
export function findIn(cells: Cells, text: string, criteria: Criteria): Area[] {
  const { sheet } = cells;
  const wanted = pattern(text, criteria);
  const found: Area[] = [];
  for (const area of cells.areas) {
    const used = usedArea(sheet, true, area);
    if (!used) continue;
    sheet.book.engine.each(sheet.id, used, (row, column, cell) => {
      wanted.lastIndex = 0;
      const shown = searched(cell, sheet.book.locale);
      if (shown !== "" && (wanted.test(shown) || cell.value === text)) found.push(cellArea(row, column));
    });
  }
  return criteria.backwards ? found.reverse() : found;
}

/**
 * The first of them. From a single cell Excel looks through the whole sheet, beginning behind the cell and coming to it last
 * (`Range.find`).
 */
export function findFirst(cells: Cells, text: string, criteria: Criteria): Area | undefined {
  const [area, ...more] = cells.areas;
  if (!area || more.length > 0 || cellCount(area) > 1) return findIn(cells, text, criteria)[0];
  const everywhere = { top: 0, left: 0, bottom: lastRow, right: lastColumn };
  const found = findIn({ sheet: cells.sheet, areas: [everywhere] }, text, criteria);
  const way = criteria.backwards ? -1 : 1;
  const isBehind = ({ top, left }: Area): boolean => way * (top - area.top || left - area.left) > 0;
  return found.find(isBehind) ?? found[0];
}

/** Replaces the text wherever it is found. @returns how many cells were changed */
export function replaceIn(cells: Cells, text: string, replacement: string, criteria: Criteria): number {
  const { sheet } = cells;
  const { engine, locale } = sheet.book;
  const found = findIn(cells, text, criteria);
  demandUnlocked(sheet, found);
  const wanted = pattern(text, criteria);
  for (const area of found) {
    const cell = engine.cell(sheet.id, area.top, area.left);
    const entry = readEntry(
      searched(cell, locale).replace(wanted, () => replacement),
      cell.format,
    );
    const change: CellChange = {
      row: area.top,
      column: area.left,
      ...(entry.formula === undefined ? { value: entry.value ?? null } : { formula: entry.formula }),
    };
    writeContents(sheet, area, [change]);
  }
  return found.length;
}
