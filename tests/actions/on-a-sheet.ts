import type { FormOnSheet } from "../../src/actions/checked-sheet";
import type { Sheet } from "excel-stand-in/book/book";
import { readActiveSheet } from "../../src/excel/read-sheets";
import type { CellRange } from "../../src/core/grid/grid";
import type { OpenedExcel } from "excel-stand-in/open-excel";
import { recognise } from "../../src/core/recognise/recognise";

/** The form on the active sheet, as it is read now. */
export async function formNow(at = 0): Promise<FormOnSheet> {
  const sheet = await readActiveSheet();
  const form = recognise(sheet.grid).forms[at];
  if (!form) throw new Error("There is no form on the sheet");
  return { sheet, form };
}

/** The workbook's own font looks the same whether a cell names it or not. */
const defaults: Readonly<Record<string, unknown>> = { fontName: "Calibri", fontSize: 11 };

/** How far a sheet is looked at. */
const far = { top: 0, left: 0, bottom: 400, right: 60 };

/**
 * All that the workbook is made of, each thing under a name of its own: contents and formats cell by cell, merges,
 * heights, widths, drop-down lists, conditional formats, names, comments, page breaks. Of the active sheet a cell's name
 * is its row and column.
 */
export function everything({ workbook: { book } }: OpenedExcel): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const sheet of book.sheets.values()) {
    const on = sheet.id === book.activeSheet ? "" : `${sheet.id} `;
    for (const [key, value] of [...contentsOf(sheet), ...rulesOf(sheet)]) all.set(on + key, value);
  }
  all.set("names", JSON.stringify(book.names, sorted));
  return all;
}

function contentsOf({ id, book: { engine } }: Sheet): [string, string][] {
  const found: [string, string][] = [];
  engine.each(id, far, (row, column, cell) => {
    const format = Object.entries(cell.format).filter(([name, value]) => defaults[name] !== value);
    if (cell.value !== null || cell.formula !== undefined || format.length > 0)
      found.push([
        `${row} ${column}`,
        JSON.stringify({ ...cell, format: Object.fromEntries(format) }, sorted),
      ]);
  });
  for (const merge of engine.merges(id)) found.push([`merge ${JSON.stringify(merge, sorted)}`, ""]);
  for (const axis of ["rows", "columns"] as const)
    for (let line = 0; line < 200; line++) {
      const { size, hidden } = engine.line(id, axis, line);
      if (size !== undefined || hidden) found.push([`${axis} ${line}`, JSON.stringify([size, hidden])]);
    }
  return found;
}

/** What lies on cells is told cell by cell: the same rule may have one area or several. */
function rulesOf(sheet: Sheet): [string, string][] {
  const found = new Map<string, string>();
  for (const kind of ["validations", "conditionalFormats"] as const)
    for (const { areas, fields } of sheet[kind]) {
      const rule = JSON.stringify({ ...fields, id: undefined }, sorted);
      for (const area of areas)
        for (let row = area.top; row <= Math.min(area.bottom, far.bottom); row++)
          for (let column = area.left; column <= Math.min(area.right, far.right); column++) {
            const key = `${kind} ${row} ${column}`;
            found.set(key, `${found.get(key) ?? ""}${rule}`);
          }
    }
  const { names, comments, notes, rowBreaks, page } = sheet;
  // In which order they were made shows nowhere.
  const hyperlinks = sheet.hyperlinks.map((link) => JSON.stringify(link, sorted)).sort();
  const parts = { names, comments, notes, hyperlinks, rowBreaks, page };
  for (const [part, value] of Object.entries(parts)) found.set(part, JSON.stringify(value, sorted));
  return [...found];
}

function sorted(_: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => a.localeCompare(b)));
}

/** What is not the same before and after. */
export function differing(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
}

/** All that is left when a row is taken out: things below it move up by one, merges over it lose it. */
export function withoutRow(all: ReadonlyMap<string, string>, row: number): Map<string, string> {
  const left = new Map<string, string>();
  for (const [key, value] of all) {
    const moved = key.startsWith("merge ") ? mergeWithoutRow(key, row) : keyWithoutRow(key, row);
    if (moved !== null) left.set(moved, value);
  }
  return left;
}

function keyWithoutRow(key: string, row: number): string | null {
  const [, kind = "", own = "", rest = ""] =
    /^(|validations |conditionalFormats |rows )(\d+)(.*)$/.exec(key) ?? [];
  if (own === "" || Number(own) < row) return key;
  return Number(own) === row ? null : `${kind}${Number(own) - 1}${rest}`;
}

function mergeWithoutRow(key: string, row: number): string | null {
  const merge = JSON.parse(key.slice("merge ".length)) as CellRange;
  const [top, bottom] = [merge.top - Number(merge.top > row), merge.bottom - Number(merge.bottom >= row)];
  const isCell = bottom < top || (bottom === top && merge.left === merge.right);
  return isCell ? null : `merge ${JSON.stringify({ ...merge, top, bottom }, sorted)}`;
}
