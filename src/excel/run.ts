import { ExcelProblem } from "./excel-problem";
import type { ProblemKind } from "./messages/zh-CN";
import { waitFor } from "./waiting";
import { whyDenied } from "./why-denied";

export interface RunOptions {
  /** The id of the sheet that is changed, so that a refusal can name it. */
  readonly sheet?: string;
  /** Whether Excel is asked to make all syncs one step for the user to undo; `asOneUndoStep` tells where that can be asked. */
  readonly oneUndoStep?: boolean;
}

/** Office.js's error codes ("Error handling with the application-specific JavaScript APIs") that have a sentence of their own. */
const kinds: Readonly<Record<string, ProblemKind>> = {
  InvalidOperationInCellEditMode: "editing-cell",
  InvalidSelection: "other-workbook",
  InactiveWorkbook: "other-workbook",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RangeExceedsLimit: "too-large",
};

/** Where `ItemNotFound` says that a sheet is gone, and not something on it: there are rules that Excel lists and does not find. */
const ofSheets: ReadonlySet<string> = new Set(["", "WorksheetCollection.getItem", "Worksheet"]);

/**
 * Runs one batch of requests to Excel; while the user edits a cell, Excel lets it wait for the end of that.
 * @throws ExcelProblem for whatever Excel refuses; what else the batch throws passes through
 */
export async function run<Result>(
  batch: (context: Excel.RequestContext) => Promise<Result>,
  options: RunOptions = {},
): Promise<Result> {
  try {
    return await waitFor(
      Excel.run({ delayForCellEdit: true, ...(options.oneUndoStep && { mergeUndoGroup: true }) }, batch),
    );
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    if (code === "AccessDenied") throw await whyDenied(options.sheet);
    const at = placeOf(error);
    const isOfSheet = code === "ItemNotFound" && ofSheets.has(at);
    throw new ExcelProblem(isOfSheet ? "sheet-missing" : (kinds[code] ?? "fault"), { code, at });
  }
}

/** The code of an error of office.js. Its class is no help: an add-in may have several copies of the library. */
export function codeOf(error: unknown): string | null {
  if (!(error instanceof Object) || error instanceof ExcelProblem || !("code" in error)) return null;
  return typeof error.code === "string" ? error.code : null;
}

/** The member at which Excel broke off, such as `WorksheetCollection.add`; empty where it does not say. */
function placeOf(error: unknown): string {
  const { debugInfo } = error as { readonly debugInfo?: { readonly errorLocation?: string } };
  return debugInfo?.errorLocation ?? "";
}
