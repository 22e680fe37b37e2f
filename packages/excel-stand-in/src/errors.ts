/** Excel's own sentences for its error codes (Office Add-ins documentation, "Error handling with the application-specific JavaScript APIs"). */
const sentences = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound:
    "The API you are trying to use could not be found. It may be available in a newer version of Excel. Please refer to the article: https://learn.microsoft.com/office/dev/add-ins/reference/requirement-sets/excel-api-requirement-sets.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidBinding: "This object binding is no longer valid due to previous updates.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  MergedRangeConflict:
    "Cannot complete the operation. A table can't overlap with another table, a PivotTable report, query results, merged cells, or an XML Map.",
  NonBlankCellOffSheet:
    "Microsoft Excel can't insert new cells because it would push non-empty cells off the end of the worksheet.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  Conflict: "Request could not be processed because of a conflict.",
  OperationCellsExceedLimit:
    "The attempted operation affects more than the limit of 33554000 cells. If the operation was triggered by rangeAreas, the total cell count of all ranges must be within the limit.",
  RequestAborted: "The request was aborted during run time.",
  FormulaLengthExceedsLimit: "The formula's bytecode exceeds the maximum length limit.",
  UndoNotSupported:
    "The operation doesn't support undo, so that it can't be part of a group that is undone as one step.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type ErrorCode = keyof typeof sentences;

const statuses: Partial<Record<ErrorCode, number>> = {
  ItemNotFound: 404,
  ItemAlreadyExists: 409,
  AccessDenied: 403,
  GeneralException: 500,
};

/** An error that Excel answers a batch with. */
export class ExcelError extends Error {
  readonly status: number;
  constructor(
    readonly code: ErrorCode,
    message: string = sentences[code],
  ) {
    super(message);
    this.status = statuses[code] ?? 400;
  }
}
