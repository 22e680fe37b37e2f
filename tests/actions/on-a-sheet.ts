import type { FormOnSheet } from "../../src/actions/checked-sheet";
import { readActiveSheet } from "../../src/excel/read-sheets";
import type { OpenedExcel } from "../../src/host/open-excel";
import { recognise } from "../../src/recognise/recognise";

/** The form on the active sheet, as it is read now. */
export async function formNow(at = 0): Promise<FormOnSheet> {
  const sheet = await readActiveSheet();
  const form = recognise(sheet.grid).forms[at];
  if (!form) throw new Error("There is no form on the sheet");
  return { sheet, form };
}

/** The workbook's own font looks the same whether a cell names it or not. */
const defaults: Readonly<Record<string, unknown>> = { fontName: "Calibri", fontSize: 11 };

/** All that the active sheet is made of: contents, formats, row heights and merges, cell by cell. */
export function everything({ workbook: { book } }: OpenedExcel): ReadonlyMap<string, string> {
  const { engine } = book;
  const id = book.activeSheet;
  const all = new Map<string, string>();
  engine.each(id, { top: 0, left: 0, bottom: 400, right: 60 }, (row, column, cell) => {
    const format = Object.entries(cell.format).filter(([name, value]) => defaults[name] !== value);
    if (cell.value !== null || cell.formula !== undefined || format.length > 0)
      all.set(`${row} ${column}`, JSON.stringify({ ...cell, format: Object.fromEntries(format) }, sorted));
  });
  for (const merge of engine.merges(id)) all.set(`merge ${JSON.stringify(merge)}`, "");
  for (let row = 0; row < 200; row++) {
    const { size } = engine.line(id, "rows", row);
    if (size !== undefined) all.set(`height ${row}`, String(size));
  }
  return all;
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
