import type { CellAddress } from "../core/grid/grid";
import { firstCell } from "./first-cell";
import { run } from "./run";

/** How long after the last event of a burst it is told, in milliseconds. */
const quiet = 300;

/** What happened in the workbook. */
export interface WorkbookListener {
  /** Cells, rows or columns of these sheets changed. */
  readonly changed: (sheets: readonly string[]) => void;
  /** Sheets were added, deleted or renamed. */
  readonly sheetsChanged: () => void;
  readonly activated: (sheet: string) => void;
  /** The selection's first cell. */
  readonly selected: (sheet: string, cell: CellAddress) => void;
}

/** What has happened and is not told yet. */
interface Burst {
  readonly changed: Set<string>;
  sheetsChanged: boolean;
  activated: string | null;
  selected: { readonly sheet: string; readonly cell: CellAddress } | null;
}

/**
 * Watches the workbook, and tells what happened some 300 ms after the last of a burst. The add-in's own changes are told
 * as well, since ribbon buttons make them while the pane is open; this comes to an end because what follows a change,
 * reading and marking, is no change of cells: formats raise none of the events that are watched.
 * @returns the function that ends the watching
 * @throws ExcelProblem
 */
export async function watchWorkbook(listener: WorkbookListener): Promise<() => Promise<void>> {
  let burst = noBurst();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (): void => {
    const told = burst;
    burst = noBurst();
    if (told.sheetsChanged) listener.sheetsChanged();
    if (told.activated !== null) listener.activated(told.activated);
    if (told.changed.size > 0) listener.changed([...told.changed]);
    if (told.selected) listener.selected(told.selected.sheet, told.selected.cell);
  };
  const note = (happened: (burst: Burst) => void) => (): Promise<void> => {
    happened(burst);
    clearTimeout(timer);
    timer = setTimeout(tell, quiet);
    return Promise.resolve();
  };
  const handlers = await run((context) => addHandlers(context, note));
  return async () => {
    clearTimeout(timer);
    await removeHandlers(handlers);
  };
}

function noBurst(): Burst {
  return { changed: new Set(), sheetsChanged: false, activated: null, selected: null };
}

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  readonly remove: () => void;
}
type Note = (happened: (burst: Burst) => void) => () => Promise<void>;

async function addHandlers(context: Excel.RequestContext, note: Note): Promise<readonly Handler[]> {
  const { worksheets } = context.workbook;
  const sheetsChanged = note((burst) => {
    burst.sheetsChanged = true;
  });
  const handlers = [
    worksheets.onChanged.add(({ worksheetId }) => note(({ changed }) => changed.add(worksheetId))()),
    worksheets.onActivated.add(({ worksheetId }) =>
      note((burst) => {
        burst.activated = worksheetId;
      })(),
    ),
    worksheets.onSelectionChanged.add(({ worksheetId: sheet, address }) =>
      note((burst) => {
        burst.selected = { sheet, cell: firstCell(address) };
      })(),
    ),
    worksheets.onAdded.add(sheetsChanged),
    worksheets.onDeleted.add(sheetsChanged),
    // Renaming is told from Excel 2024 and Microsoft 365 on.
    ...(Office.context.requirements.isSetSupported("ExcelApi", "1.17")
      ? [worksheets.onNameChanged.add(sheetsChanged)]
      : []),
  ];
  await context.sync();
  return handlers;
}

async function removeHandlers(handlers: readonly Handler[]): Promise<void> {
  // A handler goes away only through the context in which it was added.
  for (const handler of handlers) handler.remove();
  await handlers[0]?.context.sync();
}
