import { sheetName } from "../../layout/sheet-name";
import type { TableSheet } from "../../tables/table-sheet";
import { ExcelProblem } from "../excel-problem";
import { removeSheets } from "../remove-sheets";
import { run } from "../run";
import type { SheetRef } from "../sheet-read";
import { askForTable, loadTable, type TableInExcel } from "./find-table";
import { requestTable } from "./make-table";
import { requestRefresh } from "./refresh-table";

interface Place {
  readonly table: TableSheet;
  /** Null where it has to be made. */
  readonly inExcel: TableInExcel | null;
}

/**
 * Makes tables on new sheets behind the others, or refreshes those that are there in place, and shows the first: two syncs,
 * and a third where there is one to refresh. For the user it is one step to undo.
 * @returns the tables' sheets, in their order
 * @throws ExcelProblem; tables that had to be made are then taken away again
 */
export async function putTables(
  tables: readonly TableSheet[],
  signal?: AbortSignal,
): Promise<readonly SheetRef[]> {
  let before: readonly SheetRef[] = [];
  let names: readonly string[] = [];
  try {
    return await run(
      async (context) => {
        const sheets = context.workbook.worksheets.load("items/id, items/name");
        const asked = tables.map((table) => askForTable(context, table.table));
        await context.sync();
        before = sheets.items.map(({ id, name }) => ({ id, name }));
        const places = await findAll(context, tables, asked);
        if (signal?.aborted) throw new ExcelProblem("restored", { code: "Cancelled" });
        names = newNames(places, before);
        return putAll(context, places, names);
      },
      { oneUndoStep: true },
    );
  } catch (problem) {
    throw await removeSheets(
      problem,
      names,
      before.map(({ id }) => id),
    );
  }
}

async function findAll(
  context: Excel.RequestContext,
  tables: readonly TableSheet[],
  asked: readonly Excel.Table[],
): Promise<readonly Place[]> {
  const loading = tables.map((table, at) => {
    const found = asked[at];
    const isThere = found && !found.isNullObject;
    return { table, inExcel: isThere ? loadTable(found, table.chart?.parts.length ?? 0) : null };
  });
  if (loading.some(({ inExcel }) => inExcel !== null)) await context.sync();
  return loading.map(({ table, inExcel }) => ({ table, inExcel: inExcel?.() ?? null }));
}

function newNames(places: readonly Place[], before: readonly SheetRef[]): readonly string[] {
  const names: string[] = [];
  for (const { table, inExcel } of places)
    if (!inExcel) names.push(sheetName(table.name, [...before.map(({ name }) => name), ...names]));
  return names;
}

async function putAll(
  context: Excel.RequestContext,
  places: readonly Place[],
  names: readonly string[],
): Promise<readonly SheetRef[]> {
  const waiting = [...names];
  const sheets = places.map(({ table, inExcel }) => {
    if (inExcel) {
      requestRefresh(inExcel, table);
      return inExcel.sheet;
    }
    const sheet = context.workbook.worksheets.add(waiting.shift());
    requestTable(sheet, table);
    return sheet.load("id, name");
  });
  sheets[0]?.activate();
  await context.sync();
  return sheets.map(({ id, name }) => ({ id, name }));
}
