import { sheetNames } from "../../layout/sheet-name";
import type { TableSheet } from "../../tables/table-sheet";
import { ExcelProblem } from "../excel-problem";
import { removeSheets } from "../remove-sheets";
import { run } from "../run";
import type { SheetRef } from "../sheet-read";
import { planRefresh, type RefreshPlan } from "../../tables/refresh-plan";
import { remember } from "../undo-stack";
import { heightOf } from "./cell-value";
import type { TableBack } from "./table-back";
import { askForTable, loadTable } from "./find-table";
import { requestTable } from "./make-table";
import { requestRefresh, requestRows } from "./refresh-table";
import { restoreTables, type BegunTable } from "./restore-tables";

interface Place {
  readonly table: TableSheet;
  /** Null where it has to be made. */
  readonly refresh: BegunTable | null;
}

/**
 * Makes tables on new sheets behind the others, or refreshes those that are there in place, and shows the first: two syncs,
 * a third where there is one to refresh, and a fourth where rows come and others go. For the user it is one step to undo.
 * @returns the tables' sheets, in their order
 * @throws ExcelProblem; tables that had to be made are then taken away again, and those that were being refreshed are as they
 * were, unless it says otherwise
 */
export async function putTables(
  tables: readonly TableSheet[],
  signal?: AbortSignal,
): Promise<readonly SheetRef[]> {
  let before: readonly SheetRef[] = [];
  let names: readonly string[] = [];
  let begun: readonly BegunTable[] = [];
  let isAdded = false;
  try {
    return await run(
      async (context) => {
        const sheets = context.workbook.worksheets.load("items/id, items/name");
        const asked = tables.map((table) => askForTable(context, table.table));
        await context.sync();
        before = sheets.items.map(({ id, name }) => ({ id, name }));
        const places = await findAll(context, tables, asked);
        demandGoingOn(signal);
        names = newNames(places, before);
        begun = places.flatMap(({ refresh }) => refresh ?? []);
        for (const { inExcel, plan } of begun) requestRows(inExcel, plan);
        if (begun.some(({ plan }) => isMoving(plan))) {
          await context.sync();
          isAdded = true;
          demandGoingOn(signal);
        }
        return putAll(context, places, names);
      },
      { oneUndoStep: true },
    );
  } catch (problem) {
    throw await removeSheets(
      await restoreTables(problem, begun, isAdded),
      names,
      before.map(({ id }) => id),
    );
  }
}

function demandGoingOn(signal?: AbortSignal): void {
  if (signal?.aborted) throw new ExcelProblem("restored", { code: "Cancelled" });
}

/** Whether rows come and others go: only if the new ones are there first does the table's size tell how far it is. */
function isMoving({ added, rows }: RefreshPlan): boolean {
  return added.length > 0 && rows.includes("removed");
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
  return loading.map(({ table, inExcel: loaded }) => {
    const inExcel = loaded?.() ?? null;
    return { table, refresh: inExcel && { inExcel, plan: planRefresh(table, inExcel.found) } };
  });
}

function newNames(places: readonly Place[], before: readonly SheetRef[]): readonly string[] {
  return sheetNames(
    places.flatMap(({ table, refresh }) => (refresh ? [] : table.name)),
    before.map(({ name }) => name),
  );
}

async function putAll(
  context: Excel.RequestContext,
  places: readonly Place[],
  names: readonly string[],
): Promise<readonly SheetRef[]> {
  const waiting = [...names];
  const put = places.map(({ table, refresh }) => {
    if (refresh) return refreshed(table, refresh);
    const sheet = context.workbook.worksheets.add(waiting.shift());
    requestTable(sheet, table);
    return backOf(sheet.load("id, name"), null, heightOf(table), table.columns.length);
  });
  put[0]?.sheet.activate();
  await context.sync();
  const backs = put.map(({ back }) => back());
  const [first] = backs;
  remember({
    action: { kind: "put-tables", field: "name", sheet: first?.name ?? "" },
    sheets: [],
    tables: backs,
  });
  return backs.map(({ sheet: id, name }) => ({ id, name }));
}

interface Put {
  readonly sheet: Excel.Worksheet;
  /** What takes it back, after the sync. */
  readonly back: () => TableBack;
}

function refreshed(table: TableSheet, { inExcel, plan }: BegunTable): Put {
  requestRefresh(inExcel, table, plan);
  const { sheet, found, formats, top, left, totals } = inExcel;
  const rows = plan.rows.filter((becomes) => becomes !== "removed").length + plan.added.length;
  return backOf(
    sheet,
    { table: table.table, plan, found, formats, top, left, totals },
    rows + (totals ? 2 : 1),
    found.headers.length + plan.missing.length,
  );
}

function backOf(sheet: Excel.Worksheet, before: TableBack["before"], height: number, width: number): Put {
  const { top, left } = before ?? { top: 0, left: 0 };
  const range = sheet.getRangeByIndexes(top, left, height, width).load("values");
  return {
    sheet,
    back: () => ({
      sheet: sheet.id,
      name: sheet.name,
      before,
      top,
      left,
      values: range.values as TableBack["values"],
    }),
  };
}
