import type { CellAddress } from "../core/grid/grid";

/**
 * Lets a handler know when the user has selected something else. It is the event of the common API: registering the one of
 * `Excel` was seen to empty the undo history on Windows (a comment in office-js issue 2543), and would do so at each start.
 * @returns the function that ends it
 */
export async function onSelected(handler: () => Promise<void>): Promise<() => Promise<void>> {
  const { document } = Office.context;
  const event = Office.EventType.DocumentSelectionChanged;
  const tell = (): void => {
    void handler();
  };
  await asked((done) => {
    document.addHandlerAsync(event, tell, done);
  });
  return () =>
    asked((done) => {
      document.removeHandlerAsync(event, { handler: tell }, done);
    });
}

/** Whatever comes of it: without the event the pane follows the selection only when a sheet is activated. */
function asked(ask: (done: () => void) => void): Promise<void> {
  return new Promise((done) => {
    ask(() => {
      done();
    });
  });
}

/**
 * Tells where the selection is. The request does not wait for the end of cell editing, and what Excel refuses (a chart's own
 * sheet, a cell that is being edited) is not told: the next selection is.
 */
export async function tellSelected(tell: (sheet: string, cell: CellAddress) => void): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("rowIndex, columnIndex, worksheet/id");
      await context.sync();
      const { rowIndex: row, columnIndex: column, worksheet } = cell;
      tell(worksheet.id, { row, column });
    });
  } catch {
    // Nothing that the user has asked for.
  }
}
