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

/**
 * Runs one batch of requests to Excel; while the user edits a cell, Excel lets it wait for the end of that.
 * @throws ExcelProblem for whatever Excel refuses; what else the batch throws passes through
 */
export async function run<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  { sheet, oneUndoStep = false }: RunOptions = {},
): Promise<Result> {
  try {
    const mergeUndoGroup = oneUndoStep && Office.context.requirements.isSetSupported("ExcelApi", "1.20");
    return await waitFor(
      Excel.run({ delayForCellEdit: true, ...(mergeUndoGroup && { mergeUndoGroup }) }, batch),
    );
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    if (code === "AccessDenied") throw await whyDenied(sheet);
    throw new ExcelProblem(kinds[code] ?? "fault", { code });
  }
}

/** The code of an error of office.js. Its class is no help: an add-in may have several copies of the library. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Object) || error instanceof ExcelProblem || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}
