import type { RefreshPlan } from "../../tables/refresh-plan";
import { ExcelProblem } from "../excel-problem";
import { asTyped } from "../cell-states";
import { cellName } from "../../grid/address";
import { needsTextFormat } from "../number-formats";
import type { TableInExcel } from "./find-table";

type Value = string | number | boolean;

/** A table as it stood before it was refreshed, and what was done to it. */
interface Before extends Pick<TableInExcel, "found" | "formats" | "top" | "left" | "totals"> {
  readonly table: string;
  readonly plan: RefreshPlan;
}

/** What takes a table back that was made or refreshed. */
export interface TableBack {
  /** The id and the name of its sheet. */
  readonly sheet: string;
  readonly name: string;
  /** Null where it was made, together with its sheet. */
  readonly before: Before | null;
  /** Where it stands and what it holds since then; only if it still does can it be taken back. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly Value[])[];
}

/**
 * Asks for tables that were made or refreshed. After the next sync the function that is returned makes sure that they are
 * as they were left, and gives the one that takes them back; a new sheet that the user has deleted already is passed over.
 * @throws ExcelProblem `changed-meanwhile` if somebody has written into one of them
 */
export function loadTablesBack(
  context: Excel.RequestContext,
  tables: readonly TableBack[],
): () => () => void {
  const asked = tables.map((back) => {
    const sheets = context.workbook.worksheets;
    const sheet = back.before ? sheets.getItem(back.sheet) : sheets.getItemOrNullObject(back.sheet);
    const { top, left, values } = back;
    const range = sheet.getRangeByIndexes(top, left, values.length, values[0]?.length ?? 1);
    return { back, sheet: sheet.load("name"), range: range.load("values") };
  });
  return () => {
    const there = asked.filter(({ sheet }) => !sheet.isNullObject);
    for (const { back, range } of there) demandUnchanged(back, range.values as Value[][]);
    return () => {
      for (const { back, sheet } of there)
        if (back.before) takeTableBack(sheet, back.before);
        else sheet.delete();
    };
  };
}

function demandUnchanged({ name, top, left, values }: TableBack, now: readonly (readonly Value[])[]): void {
  now.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value === values[row]?.[column]) return;
      const cell = `${name}!${cellName({ row: top + row, column: left + column })}`;
      throw new ExcelProblem("changed-meanwhile", { cell, found: String(value) });
    });
  });
}

/** Rows and columns first, so that every cell stands where it stood; then what the planned columns held. */
export function takeTableBack(sheet: Excel.Worksheet, before: Before): void {
  const { table: name, plan, found, formats, top, left, totals } = before;
  const table = sheet.tables.getItem(name);
  const kept = plan.rows.filter((becomes) => becomes !== "removed").length;
  for (const place of plan.missing.map((column) => plan.places[column] ?? 0).reverse())
    table.columns.getItemAt(place).delete();
  const blank = found.headers.map(() => "");
  plan.rows.forEach((becomes, row) => {
    if (becomes === "removed") table.rows.add(row, [blank]);
  });
  const removed = plan.rows.length - kept;
  for (let row = kept + plan.added.length - 1; row >= kept; row--)
    table.rows.getItemAt(row + removed).delete();
  for (const [place, header] of found.headers.entries()) {
    const column = found.formulas.map((line, row) =>
      written(line[place] ?? "", found.values[row]?.[place] ?? "", formats[row]?.[place] ?? ""),
    );
    const cellsOf = (row: number, rows: number): Excel.Range =>
      sheet.getRangeByIndexes(top + 1 + row, left + place, rows, 1);
    if (plan.places.includes(place)) {
      sheet.getCell(top, left + place).values = [[asTyped(header)]];
      cellsOf(0, column.length).numberFormat = formats.map((line) => [line[place] ?? "General"]);
      cellsOf(0, column.length).formulas = column.map((formula) => [formula]);
      if (totals) cellsOf(column.length, 1).formulas = [[totals[place] ?? ""]];
    } else
      for (const [row, becomes] of plan.rows.entries())
        // There were only formulas, or nothing, in the user's cells of such a row.
        if (becomes === "removed") cellsOf(row, 1).formulas = [[column[row] ?? ""]];
  }
}

/** A formula is written as it is; a text such as `=1+1` must not become one. */
function written(formula: Value, value: Value, format: string): Value {
  if (typeof value !== "string" || (formula !== value && String(formula).startsWith("="))) return formula;
  return format !== "@" && needsTextFormat(value) ? `'${value}` : asTyped(value);
}
