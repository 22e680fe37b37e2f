import { sheetNames } from "../../core/layout/sheet-name";
import type { TableSheet } from "../../core/rollup/tables/table-sheet";
import { ExcelProblem } from "../excel-problem";
import { asOneUndoStep } from "../one-undo-step";
import { removeSheets } from "../remove-sheets";
import { run } from "../run";
import type { SheetRef } from "../sheet-read";
import { planRefresh, type RefreshPlan } from "../../core/rollup/tables/refresh-plan";
import { remember } from "../undo-stack";
import { heightOf } from "./cell-value";
import { askForTables, readTables } from "./find-table";
import { readKeptRows } from "./kept-rows";
import { makeTable } from "./make-table";
import { refreshTable, requestRows } from "./refresh-table";
import { restoreTables, type BegunTable } from "./restore-tables";
import { readValues, type AreaOnSheet, type TableBack } from "./table-back";

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
export function putTables(tables: readonly TableSheet[], signal?: AbortSignal): Promise<readonly SheetRef[]> {
  return asOneUndoStep("tables", (oneUndoStep) => tryPutting(tables, oneUndoStep, signal));
}

async function tryPutting(
  tables: readonly TableSheet[],
  oneUndoStep: boolean,
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
        const there = askForTables(context);
        await context.sync();
        before = sheets.items.map(({ id, name }) => ({ id, name }));
        const places = await findAll(context, tables, there.items);
        demandGoingOn(signal);
        names = newNames(places, before);
        begun = places.flatMap(({ refresh }) => refresh ?? []);
        for (const { inExcel, plan } of begun) requestRows(inExcel, plan);
        if (begun.some(({ plan }) => isMoving(plan))) {
          await context.sync();
          isAdded = true;
          demandGoingOn(signal);
        }
        return putAll(context, places, names, signal);
      },
      { oneUndoStep },
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
  there: readonly Excel.Table[],
): Promise<readonly Place[]> {
  const wanted = tables.flatMap((sheet) => {
    const table = there.find(({ name }) => name === sheet.table);
    return table ? [{ sheet, table, parts: sheet.chart?.parts.length ?? 0 }] : [];
  });
  const read = await readTables(context, wanted);
  const begun = new Map<TableSheet, BegunTable>();
  for (const [at, { sheet }] of wanted.entries()) {
    const inExcel = read[at];
    if (!inExcel) continue;
    const plan = planRefresh(sheet, inExcel.found);
    begun.set(sheet, { inExcel, plan, kept: await readKeptRows(context, inExcel, sheet, plan) });
  }
  return tables.map((table) => ({ table, refresh: begun.get(table) ?? null }));
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
  signal: AbortSignal | undefined,
): Promise<readonly SheetRef[]> {
  const next = async (): Promise<void> => {
    await context.sync();
    demandGoingOn(signal);
  };
  const waiting = [...names];
  const put: Put[] = [];
  for (const { table, refresh } of places)
    if (refresh) {
      await refreshTable(refresh.inExcel, table, refresh.plan, next);
      put.push(refreshed(table, refresh));
    } else {
      const sheet = context.workbook.worksheets.add(waiting.shift());
      await makeTable(sheet, table, next);
      const area = { top: 0, left: 0, height: heightOf(table), width: table.columns.length };
      put.push({ sheet: sheet.load("id, name"), before: null, area });
    }
  put[0]?.sheet.activate();
  const values = await readValues(context, put);
  const backs = put.map(({ sheet: { id, name }, before, area }, at): TableBack => {
    return { sheet: id, name, before, ...area, values: values[at] ?? [] };
  });
  const [first] = backs;
  remember({
    action: { kind: "put-tables", field: "name", sheet: first?.name ?? "" },
    sheets: [],
    tables: backs,
  });
  return backs.map(({ sheet: id, name }) => ({ id, name }));
}

/** A table that was made or refreshed. */
type Put = AreaOnSheet & Pick<TableBack, "before">;

function refreshed(table: TableSheet, { inExcel, plan, kept }: BegunTable): Put {
  const { sheet, found, formats, top, left, totals } = inExcel;
  const rows = plan.rows.filter((becomes) => becomes !== "removed").length + plan.added.length;
  const [height, width] = [rows + (totals ? 2 : 1), found.headers.length + plan.missing.length];
  return {
    sheet,
    before: { table: table.table, plan, kept, found, formats, top, left, totals },
    area: { top, left, height, width },
  };
}
