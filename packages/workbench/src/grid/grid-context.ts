import type { ICommandService, Injector, Workbook } from "@univerjs/core";
import type { Sheet } from "excel-stand-in/book/book";
import type { Host } from "excel-stand-in/host";

/** What the parts that join grid and host share. */
export interface GridContext {
  readonly host: Host;
  readonly workbook: Workbook;
  readonly injector: Injector;
  readonly commands: ICommandService;
  /** Does something to the workbook in the user's name; a refusal is shown, and what follows from the change is done. */
  readonly act: (action: () => void) => void;
  /** Tells the user, quietly, why something was not done. */
  readonly refuse: (error: unknown) => void;
}

/** The sheet with the engine's id. @throws Error if there is none */
export function sheetOf({ host: { book } }: GridContext, id: string | undefined): Sheet {
  const sheet = book.sheets.get(id ?? book.activeSheet);
  if (!sheet) throw new Error(`No sheet ${id ?? book.activeSheet}`);
  return sheet;
}
