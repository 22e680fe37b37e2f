import { applyToGrid } from "../core/edit/apply-to-grid";
import { rowAfter } from "../core/edit/row-after";
import { spreadTexts } from "../core/edit/spread-rows";
import type { EditStep, SheetEdit } from "../core/edit/sheet-edit";
import type { Grid } from "../core/grid/grid";
import { addedBy, loadAddedRows } from "./added-rows";
import { batchesOf, type Batch } from "./batches";
import { withConsent } from "./consent";
import { loadAll } from "./cell-states";
import { formulasOn, loadMoved, type Dependent } from "./dependents";
import { doBatch, prepare, type Prepared } from "./do-batch";
import { ExcelProblem } from "./excel-problem";
import { findFormulas } from "./formulas-in-the-way";
import { demandNoneLost } from "./formulas-on-rows";
import { loadHanging, type Hanging } from "./hanging/hanging";
import { loadNames, plainNames } from "./hanging/names";
import { asOneUndoStep } from "./one-undo-step";
import { putBack } from "./put-back";
import { findRefusals } from "./refused-by-excel";
import { tellsMerges } from "./request-sheet";
import {
  commentsAfter,
  demandNoComments,
  loadComments,
  loadPlaces,
  lostComments,
  movedComments,
  restoreComments,
  type CommentThread,
} from "./row-comments";
import { loadWidth, widthOf } from "./row-looks";
import { run } from "./run";
import { compareWithRead } from "./same-as-read";
import type { SheetRead } from "./sheet-read";
import type { BackStep } from "./take-back";
import { remember, type ActionDone, type SheetBack } from "./undo-stack";

/** An edit of one sheet, and the sheet as it was read when the edit was planned. */
export interface EditOnSheet {
  readonly sheet: SheetRead;
  readonly edit: SheetEdit;
}

interface Progress extends EditOnSheet {
  readonly batches: readonly Batch[];
  /** Formulas of the workbook that look at the sheet's rows, where one of these is deleted. */
  readonly formulas: readonly Dependent[];
  readonly back: BackStep[];
  /** What hangs on rows that it deletes, once that is known; null where it deletes none. */
  hanging: Hanging | null;
  /** Whether all formats stay as they are, once that is known: on a sheet that is protected. */
  keepsFormats: boolean;
  /** How many columns the rows fill that it deletes, once that is known. */
  width: number;
}

/**
 * Carries edits out, each sheet's only if its cells still hold what was read, and remembers how to take them back.
 * For one sheet, what only writes takes two syncs, a new row two, a row that goes four, a row that moves five; for each
 * further sheet it is one less; one more where a row that goes holds more than was read of it.
 * @throws ExcelProblem; the sheets are as they were, unless its kind is `not-restored`
 */
export async function carryOut(
  name: Omit<ActionDone, "sheet">,
  edits: readonly EditOnSheet[],
): Promise<void> {
  if (!tellsMerges() && edits.some(({ edit }) => edit.steps.some(({ kind }) => kind !== "write")))
    throw new ExcelProblem("merges-unknown");
  const changing = edits.filter(({ edit }) => edit.steps.length > 0);
  if (changing.length > 0) await asOneUndoStep("change", (oneStep) => tryOut(name, changing, oneStep));
}

async function tryOut(
  name: Omit<ActionDone, "sheet">,
  edits: readonly EditOnSheet[],
  oneUndoStep: boolean,
): Promise<void> {
  const all: Progress[] = [];
  for (const { sheet, edit } of edits)
    all.push({
      ...{
        sheet,
        edit,
        back: [],
        hanging: null,
        keepsFormats: false,
        width: widthOf(sheet.grid),
        batches: batchesOf(edit.steps),
      },
      formulas: await formulasUnder(sheet, edit),
    });
  const sheet = all[0]?.sheet ?? { id: "", name: "" };
  const doAll = async (isAgreed: boolean): Promise<SheetBack[]> => {
    const sheets: SheetBack[] = [];
    await run((context) => work(context, all, sheets, { kind: name.kind, isAgreed }), {
      sheet: sheet.id,
      oneUndoStep,
    });
    return sheets;
  };
  let sheets: SheetBack[];
  try {
    sheets = await withConsent(doAll);
  } catch (error) {
    throw await putBack(
      error,
      all.map(({ sheet, back, formulas, hanging, keepsFormats }) => ({
        ...{ sheet: sheet.id, steps: back, formulas, keepsFormats },
        hanging: hanging && { before: hanging, left: null },
      })),
    );
  }
  remember({ action: { ...name, sheet: sheet.name }, sheets });
}

function formulasUnder({ id }: SheetRead, { steps, expected }: SheetEdit): Promise<readonly Dependent[]> {
  const deletes = steps.some(({ kind }) => kind === "delete-row");
  return deletes && "top" in expected ? formulasOn(id, expected.top, expected.bottom) : Promise.resolve([]);
}

async function work(
  context: Excel.RequestContext,
  all: readonly Progress[],
  sheets: SheetBack[],
  { kind, isAgreed }: { readonly kind: ActionDone["kind"]; readonly isAgreed: boolean },
): Promise<void> {
  let begun = all.map((own) => begin(context, own));
  await context.sync();
  if (all.map((own, at) => isWider(own, begun[at]?.width())).includes(true)) {
    begun = all.map((own) => begin(context, own));
    await context.sync();
  }
  // Every sheet is compared before the first one is changed.
  begun.forEach(({ found, refusals, formulas }, at) => {
    const keepsFormats = refusals();
    found();
    formulas();
    const progress = all[at];
    if (progress) progress.keepsFormats = keepsFormats;
  });
  const comments = begun.map((own) => loadPlaces(own.comments));
  const hanging = begun.map((own) => own.hanging?.());
  if (begun.some((own) => own.hanging)) await context.sync();
  all.forEach((progress, at) => {
    progress.hanging = hanging[at]?.() ?? null;
  });
  if (kind === "move-indicator") all.forEach(demandKept);
  if (!isAgreed)
    demandNoComments(
      all.map(({ edit }, at) => lostComments(comments[at]?.() ?? [], edit.steps)),
      all.map(({ sheet }) => sheet.name),
    );
  for (const [at, progress] of all.entries()) {
    const prepared = begun[at]?.first?.();
    if (!prepared) continue;
    const { work: own, first } = await withFurtherRows(context, progress, prepared);
    sheets.push(await carryOutOne(context, own, first, comments[at]?.() ?? []));
  }
}

interface Begun {
  readonly found: () => void;
  readonly refusals: () => boolean;
  readonly formulas: () => void;
  readonly first: (() => Prepared) | undefined;
  readonly comments: ReturnType<typeof loadComments>;
  readonly hanging: ReturnType<typeof loadHanging> | null;
  readonly width: () => number;
}

/** Asks for all that is to be known of a sheet before its first change. */
function begin(context: Excel.RequestContext, { sheet: read, edit, batches, width }: Progress): Begun {
  const { id, grid } = read;
  const sheet = context.workbook.worksheets.getItem(id);
  const [first] = batches;
  const rows = deletedRows(edit, grid);
  return {
    found: compareWithRead(sheet, grid, edit),
    refusals: findRefusals(context, sheet, read, edit.steps),
    formulas: findFormulas(sheet, grid, edit.steps),
    first: first && prepare(sheet, grid, first, width),
    comments: loadComments(sheet, edit.steps),
    hanging: rows.length > 0 ? loadHanging(context, sheet, { rows, width }) : null,
    width: loadWidth(sheet, rows, grid),
  };
}

/** Whether the rows that an edit deletes hold more than was asked for: colours, hidden contents, what stands far away. */
function isWider(progress: Progress, found = 0): boolean {
  const isMore = found > progress.width;
  if (isMore) progress.width = found;
  return isMore;
}

/** @throws ExcelProblem `formula-breaks` */
function demandKept({ sheet: { name, grid }, edit, formulas, hanging }: Progress): void {
  demandNoneLost(formulas, hanging?.names ?? [], deletedRows(edit, grid), name);
}

/** An edit with the rows that a text needs beyond those of its cell; only then it takes another sync. */
async function withFurtherRows(
  context: Excel.RequestContext,
  progress: Progress,
  first: Prepared,
): Promise<{ readonly work: Progress; readonly first: Prepared }> {
  const { sheet, edit, width } = progress;
  const { cells, sizes } = first.room;
  const taller = spreadTexts(sheet.grid, edit, cells, sizes);
  if (taller === edit || !tellsMerges() || sheet.isProtected) return { work: progress, first };
  const work = { ...progress, edit: taller, batches: batchesOf(taller.steps) };
  const [batch] = work.batches;
  const again = batch && prepare(context.workbook.worksheets.getItem(sheet.id), sheet.grid, batch, width);
  await context.sync();
  return { work, first: again?.() ?? first };
}

async function carryOutOne(
  context: Excel.RequestContext,
  progress: Progress,
  first: Prepared,
  comments: readonly CommentThread[],
): Promise<SheetBack> {
  const {
    sheet: { id, grid },
    edit,
    batches,
    formulas,
    back,
    hanging,
    keepsFormats,
    width,
  } = progress;
  const sheet = context.workbook.worksheets.getItem(id);
  let [current, prepared, threads] = [grid, first, comments];
  const left = leftBy(edit);
  const workOn = <Known>(batch: Batch, ask: () => () => Known): Promise<Known> =>
    doBatch(
      { context, sheet, grid: current, back, comments: threads, keepsFormats, width },
      batch,
      prepared,
      ask,
    );
  for (const [at, batch] of batches.slice(0, -1).entries()) {
    const following = batches[at + 1] ?? batch;
    const after = applyToGrid(current, batch.steps);
    prepared = await workOn(batch, () => prepare(sheet, after, following, width));
    current = after;
    threads = commentsAfter(threads, batch.steps);
  }
  const last = batches.at(-1) ?? { row: null, steps: [], rest: [] };
  return workOn(last, () => {
    restoreComments(sheet, movedComments(comments, edit.steps, applyToGrid(current, last.steps)));
    const states = loadAll(sheet, left);
    const added = loadAddedRows(sheet, addedBy(edit.steps));
    const moved = loadMoved(context, formulas, { sheet: id, steps: edit.steps });
    const names = hanging && loadNames(context, sheet);
    return () => ({
      ...{
        sheet: id,
        steps: [...back],
        keepsFormats,
        left,
        states: states(),
        formulas: moved(),
        added: added(),
      },
      hanging: hanging && { before: hanging, left: plainNames(names?.() ?? []) },
    });
  });
}

/** The rows that an edit deletes, as they are numbered before it. */
function deletedRows({ steps }: SheetEdit, { cells, merges }: Grid): number[] {
  const last = Math.max(0, ...cells.map(({ row }) => row), ...merges.map(({ bottom }) => bottom));
  if (!steps.some(({ kind }) => kind === "delete-row")) return [];
  return Array.from({ length: last + 1 }, (_, row) => row).filter((row) => rowAfter(steps, row) === null);
}

/** Which cells tell, later, whether the sheet is still as the edit left it. */
function leftBy({ expected, steps }: SheetEdit): SheetBack["left"] {
  if (!("top" in expected)) return expected;
  const count = (kind: EditStep["kind"]): number => steps.filter((step) => step.kind === kind).length;
  return { ...expected, bottom: expected.bottom + count("insert-row") - count("delete-row") };
}
