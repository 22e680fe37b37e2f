import { ExcelProblem } from "./excel-problem";
import type { ProblemKind } from "./messages/zh-CN";
import { waitFor } from "./waiting";
import { whyDenied } from "./why-denied";

export interface RunOptions {
  /** The id of the sheet that is changed, so that a refusal can name it. */
  readonly sheet?: string;
  /** Whether all syncs are one step for the user to undo, where Excel can do that (ExcelApi 1.20). */
  readonly oneUndoStep?: boolean;
}

/** Office.js's error codes ("Error handling with the application-specific JavaScript APIs") that have a sentence of their own. */
const kinds: Readonly<Record<string, ProblemKind>> = {
  InvalidOperationInCellEditMode: "editing-cell",
  ItemNotFound: "sheet-missing",
  InvalidSelection: "other-workbook",
  InactiveWorkbook: "other-workbook",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
};

/** Off once Excel has said that something which the add-in does cannot be undone as one step. */
let canGroup = true;

/**
 * Runs one batch of requests to Excel; while the user edits a cell, Excel lets it wait for the end of that. The batch is
 * run once more, as several steps to be undone, where Excel refuses to make it one: it must look at what is there before
 * it changes anything.
 * @throws ExcelProblem for whatever Excel refuses; what else the batch throws passes through
 */
export async function run<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  options: RunOptions = {},
): Promise<Result> {
  const mergeUndoGroup =
    options.oneUndoStep === true &&
    canGroup &&
    Office.context.requirements.isSetSupported("ExcelApi", "1.20");
  try {
    return await waitFor(
      Excel.run({ delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) }, batch),
    );
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    if (code === "UndoNotSupported" && mergeUndoGroup) {
      canGroup = false;
      return run(batch, options);
    }
    if (code === "AccessDenied") throw await whyDenied(options.sheet);
    throw new ExcelProblem(kinds[code] ?? "fault", { code });
  }
}

/** The code of an error of office.js. Its class is no help: an add-in may have several copies of the library. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Object) || error instanceof ExcelProblem || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
