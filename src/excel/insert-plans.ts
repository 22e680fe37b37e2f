import { cellName } from "../core/grid/address";
import type { CellAddress } from "../core/grid/grid";
import { sheetNames } from "../core/layout/sheet-name";
import type { SheetPlan } from "../core/layout/sheet-plan";
import { ExcelProblem } from "./excel-problem";
import { asOneUndoStep } from "./one-undo-step";
import { removeSheets } from "./remove-sheets";
import { requestPlan } from "./request-plan";
import { codeOf, run } from "./run";
import { requestResults } from "./settle-formulas";
import type { SheetRef } from "./sheet-read";

/** What a request may weigh, in bytes; Excel on the web takes 5 MB. */
const requestLimit = 2_000_000;
/** What one weighs that somebody watches: some five forms, a few dozen milliseconds of work. */
const watchedLimit = 120_000;

/** Somebody who watches how many of the sheets are there, and may stop the work. */
export interface Watcher {
  readonly onDone: (count: number) => void;
  readonly signal: AbortSignal;
}

/** A sheet that was put in. */
export interface InsertedSheet extends SheetRef {
  /** The formulas that would give something else here, so that the source's results stand in their place; absent where there are none. */
  readonly settled?: readonly CellAddress[];
}

interface Named {
  readonly name: string;
  readonly plan: SheetPlan;
}

/**
 * Puts forms onto new sheets behind the others, each named after its project, activates the first one and selects its
 * cell of 项目名称. One form takes two syncs; many go in requests below 2 MB. A formula that gives another result than its
 * plan says gives way to that.
 * @returns the new sheets, in the order of the plans
 * @throws ExcelProblem; if Excel fails half-way or the watcher stops the work, the new sheets are deleted again
 */
export async function insertPlans(
  plans: readonly SheetPlan[],
  watcher?: Watcher,
): Promise<readonly InsertedSheet[]> {
  const before = await run(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id, items/name");
    await context.sync();
    return sheets.items.map(({ id, name }) => ({ id, name }));
  });
  const named = nameAll(
    plans,
    before.map(({ name }) => name),
  );
  const names = named.map(({ name }) => name);
  const ids = before.map(({ id }) => id);
  return asOneUndoStep("insert", async (oneUndoStep) => {
    try {
      return await run((context) => addAll(context, named, watcher), { oneUndoStep });
    } catch (problem) {
      throw await removeSheets(problem, names, ids);
    }
  });
}

function nameAll(plans: readonly SheetPlan[], existing: readonly string[]): readonly Named[] {
  const names = sheetNames(
    plans.map(({ name }) => name),
    existing,
  );
  return plans.map((plan, at) => ({ name: names[at] ?? plan.name, plan }));
}

async function addAll(
  context: Excel.RequestContext,
  named: readonly Named[],
  watcher: Watcher | undefined,
): Promise<readonly InsertedSheet[]> {
  const refs: InsertedSheet[] = [];
  for (const chunk of chunksOf(named, watcher ? watchedLimit : requestLimit)) {
    if (watcher?.signal.aborted) throw new ExcelProblem("restored", { code: "Cancelled" });
    refs.push(...(await addChunk(context, chunk, refs.length === 0)));
    watcher?.onDone(refs.length);
  }
  return refs;
}

/** Adds sheets with one sync, or in halves where Excel does not take so much at once. */
async function addChunk(
  context: Excel.RequestContext,
  chunk: readonly Named[],
  isFirst: boolean,
): Promise<readonly InsertedSheet[]> {
  const asked = chunk.map(({ name, plan }) => {
    const sheet = context.workbook.worksheets.add(name);
    const settlePage = requestPlan(sheet, plan);
    return { sheet: sheet.load("id, name"), settle: requestResults(sheet, plan), settlePage };
  });
  if (isFirst) show(asked[0]?.sheet, chunk[0]?.plan);
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== "RequestPayloadSizeLimitExceeded" || chunk.length === 1) throw error;
    const half = Math.ceil(chunk.length / 2);
    const upper = await addChunk(context, chunk.slice(0, half), isFirst);
    return [...upper, ...(await addChunk(context, chunk.slice(half), false))];
  }
  const inserted = asked.map(({ sheet: { id, name }, settle }) => ({ id, name, settled: settle() }));
  const hasAskedAgain = asked.map(({ settlePage }) => settlePage()).includes(true);
  if (hasAskedAgain || inserted.some(({ settled }) => settled.length > 0)) await context.sync();
  return inserted.map(({ settled, ...ref }) => (settled.length > 0 ? { ...ref, settled } : ref));
}

function show(sheet: Excel.Worksheet | undefined, plan: SheetPlan | undefined): void {
  if (!sheet || !plan) return;
  sheet.activate();
  sheet.getRange(cellName(plan.places.name ?? { row: 0, column: 0 })).select();
}

/** Cuts the list so that each part weighs less than a request may. */
function chunksOf(named: readonly Named[], limit: number): readonly Named[][] {
  const chunks: Named[][] = [];
  let weight = Infinity;
  for (const item of named) {
    const own = weightOf(item.plan);
    if (weight + own > limit) {
      chunks.push([]);
      weight = 0;
    }
    weight += own;
    chunks.at(-1)?.push(item);
  }
  return chunks;
}

/** About what a plan's request weighs: its texts, with three bytes to a Chinese character, and some 400 for each step. */
function weightOf({ cells, merges, choices }: SheetPlan): number {
  const texts = cells.reduce(
    (sum, { text, formula }) => sum + 3 * text.length + (formula?.text.length ?? 0),
    0,
  );
  return 20_000 + texts + 400 * (merges.length + choices.length);
}
