/**
 * Whether Excel's own undo can take back what an add-in writes: from ExcelApi 1.19 on. Before, each write empties the history,
 * the user's own changes included ("Undo capabilities with the Excel JavaScript API"); LTSC 2021 and 2024 are such.
 */
export function excelUndoesWrites(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.19");
}
