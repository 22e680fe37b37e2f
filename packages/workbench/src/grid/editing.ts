import type { IEditorBridgeService } from "@univerjs/preset-sheets-core";
import { ExcelError } from "excel-stand-in/errors";
import type { Host } from "excel-stand-in/host";
import { demandUnlocked } from "excel-stand-in/range/guard";
import type { GridContext } from "./grid-context";
import { sheetOf } from "./grid-context";

const showEditor = "sheet.operation.set-cell-edit-visible";

/** @throws ExcelError AccessDenied if the user begins to edit a cell that cannot be changed */
export function demandEditable(context: GridContext, id: string, params: unknown): void {
  if (id !== showEditor || !(params as { visible?: boolean }).visible || context.host.editing) return;
  const { book } = context.host;
  if (book.history.readOnly) throw new ExcelError("AccessDenied");
  const [area] = book.selection.areas;
  if (area) demandUnlocked(sheetOf(context, undefined), [{ ...area, bottom: area.top, right: area.left }]);
}

/** While a cell is being edited batches wait, as in Excel; they go on once what was typed stands in the cell. */
export function releaseAfter(host: Host, editor: IEditorBridgeService): void {
  editor.visible$.subscribe(({ visible }) => {
    if (visible) {
      host.editing = true;
      return;
    }
    if (!host.editing) return;
    host.editing = false;
    setTimeout(() => {
      for (const go of host.afterEditing.splice(0)) go();
    }, 0);
  });
}
