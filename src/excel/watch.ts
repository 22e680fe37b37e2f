import type { CellAddress } from "../core/grid/grid";
import { firstCell } from "./first-cell";
import { run } from "./run";

/** How long after the last event of a burst it is told, in milliseconds: what the user does, and what only others do. */
const quiet = { local: 300, remote: 2_000 } as const;

/** A sheet on which something changed. */
export interface ChangedSheet {
  readonly id: string;
  /** Whether anything but the contents of cells may have: rows, columns, and the merges with them. */
  readonly isMoved: boolean;
}

/** What happened in the workbook. */
export interface WorkbookListener {
  /** Cells, rows or columns of these sheets changed. */
  readonly changed: (sheets: readonly ChangedSheet[]) => void;
  /** Sheets were added, deleted or renamed. */
  readonly sheetsChanged: () => void;
  readonly activated: (sheet: string) => void;
  /** The selection's first cell. */
  readonly selected: (sheet: string, cell: CellAddress) => void;
}

/** What has happened and is not told yet. */
interface Burst {
  readonly changed: Map<string, ChangedSheet>;
  /** Whether all of it came from co-authors. */
  isRemote: boolean;
  sheetsChanged: boolean;
  activated: string | null;
  selected: { readonly sheet: string; readonly cell: CellAddress } | null;
}

/**
 * Watches the workbook, and tells what happened some 300 ms after the last of a burst, or two seconds after it where all of
 * it came from co-authors. While the pane is hidden nothing is told; what happened meanwhile is when it is seen again. The add-in's own changes are told
 * as well, since ribbon buttons make them while the pane is open; this comes to an end because what follows a change,
 * reading and marking, is no change of cells: formats raise none of the events that are watched.
 * @returns the function that ends the watching
 * @throws ExcelProblem
 */
export async function watchWorkbook(listener: WorkbookListener): Promise<() => Promise<void>> {
  let burst = noBurst();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isHidden = false;
  const tell = (): void => {
    if (isHidden) return;
    const told = burst;
    burst = noBurst();
    if (told.sheetsChanged) listener.sheetsChanged();
    if (told.activated !== null) listener.activated(told.activated);
    if (told.changed.size > 0) listener.changed([...told.changed.values()]);
    if (told.selected) listener.selected(told.selected.sheet, told.selected.cell);
  };
  const note: Note =
    (happened, isRemote = false) =>
    () => {
      happened(burst);
      if (!isRemote) burst.isRemote = false;
      clearTimeout(timer);
      timer = setTimeout(tell, burst.isRemote ? quiet.remote : quiet.local);
      return Promise.resolve();
    };
  const handlers = await run((context) => addHandlers(context, note));
  const endLooking = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    isHidden = (visibilityMode as string) === "Hidden";
    tell();
  });
  return async () => {
    clearTimeout(timer);
    await endLooking();
    await removeHandlers(handlers);
  };
}

function noBurst(): Burst {
  return { changed: new Map(), isRemote: true, sheetsChanged: false, activated: null, selected: null };
}

interface Handler {
  readonly context: OfficeExtension.ClientRequestContext;
  readonly remove: () => void;
}
type Note = (happened: (burst: Burst) => void, isRemote?: boolean) => () => Promise<void>;

/** Notes what one event tells of a sheet's cells. */
function noteChange(
  { changed }: Burst,
  { worksheetId: id, changeType }: Excel.WorksheetChangedEventArgs,
): void {
  const isMoved = changed.get(id)?.isMoved === true || changeType !== "RangeEdited";
  changed.set(id, { id, isMoved });
}

async function addHandlers(context: Excel.RequestContext, note: Note): Promise<readonly Handler[]> {
  const { worksheets } = context.workbook;
  const sheetsChanged = note((burst) => {
    burst.sheetsChanged = true;
  });
  const handlers = [
    worksheets.onChanged.add((event) =>
      note((burst) => {
        noteChange(burst, event);
      }, event.source === "Remote")(),
    ),
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
