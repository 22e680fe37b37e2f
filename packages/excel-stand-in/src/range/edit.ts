import type { Sheet } from "../book/book";
import { apiCategory, workbookTarget } from "../events/event-queue";
import { raiseBindingData } from "../events/binding-events";
import { tableEvents } from "../events/event-types";
import { type Area, bounding, intersect, rowCount } from "../engine/area";
import type { Cell, CellChange, CellValue } from "../engine/engine";
import { changeFormat } from "../engine/format";
import type { Message } from "../events/event-queue";
import { areaAddress, readArea } from "../references/address";
import { type Cells, cellsAddress, only } from "./cells";
import { type Entry, isErrorName, readEntry } from "./entry";
import { type FormulaDetail, watchFormulas } from "./formula-events";
import { demandUnlocked, mergesIn } from "./guard";
import { eachAssigned } from "./matrix";
import { ExcelError } from "../errors";

/** `Excel.RangeValueType` of a cell. */
export function valueType({ value }: Pick<Cell, "value">): string {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorName(value) ? "Error" : "String";
}

/** Cells of a merge that are not its first one hold nothing, whatever is written to them. */
function coveredCells(sheet: Sheet, area: Area): (row: number, column: number) => boolean {
  const merges = mergesIn(sheet, area);
  if (merges.length === 0) return () => false;
  return (row, column) =>
    merges.some(
      (merge) =>
        row >= merge.top &&
        row <= merge.bottom &&
        column >= merge.left &&
        column <= merge.right &&
        (row !== merge.top || column !== merge.left),
    );
}

function toChange(row: number, column: number, cell: Cell, entry: Entry): CellChange {
  const named = entry.numberFormat !== undefined && (cell.format.numberFormat ?? "General") === "General";
  const quoted = (entry.quotePrefix ?? undefined) !== cell.format.quotePrefix;
  const format = changeFormat(cell.format, {
    ...(named && { numberFormat: entry.numberFormat }),
    ...(quoted && { quotePrefix: entry.quotePrefix }),
  });
  return {
    row,
    column,
    ...(entry.formula === undefined ? { value: entry.value ?? null } : { formula: entry.formula }),
    ...((named || quoted) && { format }),
  };
}

/** What an assigned value means; undefined leaves the cell alone. */
function entryOf(value: unknown, cell: Cell): Entry | undefined {
  if (value === null || value === undefined) return undefined;
  if (typeof value === "string") return readEntry(value, cell.format);
  if (typeof value === "number" || typeof value === "boolean") {
    return cell.format.numberFormat === "@" && typeof value === "number"
      ? { value: String(value) }
      : { value };
  }
  throw new ExcelError("InvalidArgument");
}

/**
 * Writes values or formulas as Excel does: `null` leaves a cell, `""` clears it, texts are read as if typed.
 * @param convert turns each assigned value into what is to be read, e.g. a formula in R1C1 notation into A1
 */
export function assign(
  cells: Cells,
  assigned: unknown,
  convert: (value: unknown, row: number, column: number) => unknown = (value) => value,
): void {
  const { sheet } = cells;
  const { engine } = sheet.book;
  const area = only(cells);
  demandUnlocked(sheet, [area]);
  const covered = coveredCells(sheet, area);
  const changes: CellChange[] = [];
  eachAssigned(area, assigned, (row, column, value) => {
    if (value === null || value === undefined) return;
    const cell = engine.cell(sheet.id, row, column);
    const entry = entryOf(convert(value, row, column), cell);
    if (entry && !covered(row, column)) changes.push(toChange(row, column, cell, entry));
  });
  writeContents(sheet, area, changes);
}

/** Writes changes of contents and tells whoever listens. */
export function writeContents(sheet: Sheet, area: Area, changes: readonly CellChange[]): void {
  const { engine } = sheet.book;
  const single = area.top === area.bottom && area.left === area.right;
  const before = single ? engine.cell(sheet.id, area.top, area.left) : undefined;
  const changedFormulas = watchFormulas(sheet, changes);
  engine.write(sheet.id, changes);
  const after = single ? engine.cell(sheet.id, area.top, area.left) : undefined;
  raiseChanged(sheet, area, {
    changeType: "RangeEdited",
    ...(before &&
      after && {
        valueBefore: plain(before.value),
        valueAfter: plain(after.value),
        valueTypeBefore: valueType(before),
        valueTypeAfter: valueType(after),
      }),
  });
  raiseFormulas(sheet, changedFormulas());
}

function raiseFormulas(sheet: Sheet, formulaDetails: readonly FormulaDetail[]): void {
  const { book } = sheet;
  if (formulaDetails.length === 0 || isSilent(book)) return;
  book.events.raise("formulaChanged", sheet.id, {
    worksheetId: sheet.id,
    source: sourceOf(book),
    triggerSource: triggerOf(book),
    formulaDetails,
  });
}

const plain = (value: CellValue): CellValue => value ?? "";

/** Who makes the changes just now: the add-in's batch, the user at this machine, or a co-author elsewhere. */
export type Origin = "addin" | "user" | "coauthor";
const origins = new WeakMap<object, Origin>();

/** Does something in the name of someone else than the add-in. */
export function actingAs<Result>(book: Sheet["book"], origin: Origin, action: () => Result): Result {
  origins.set(book, origin);
  try {
    return action();
  } finally {
    origins.delete(book);
  }
}

export const originOf = (book: Sheet["book"]): Origin => origins.get(book) ?? "addin";
export const sourceOf = (book: Sheet["book"]): "Local" | "Remote" =>
  originOf(book) === "coauthor" ? "Remote" : "Local";

const triggerOf = (book: Sheet["book"]): string =>
  originOf(book) === "addin" ? "ThisLocalAddin" : "Unknown";
/** The add-in has switched its own events off. */
const isSilent = (book: Sheet["book"]): boolean => !book.enableEvents && originOf(book) === "addin";

/** Tells handlers of `onChanged` what was changed, by whom and how. */
export function raiseChanged(sheet: Sheet, area: Area, details: Readonly<Record<string, unknown>>): void {
  const { book } = sheet;
  if (isSilent(book)) return;
  const message = {
    worksheetId: sheet.id,
    address: areaAddress(area),
    source: sourceOf(book),
    triggerSource: triggerOf(book),
    shiftDirection: "None",
    referenceId: `=${cellsAddress({ sheet, areas: [area] })}`,
    ...details,
  };
  book.events.raise("dataChanged", sheet.id, message, joinSlices);
  raiseBindingData(sheet, area);
  for (const table of sheet.tables) {
    if (!intersect(table.area, area)) continue;
    for (const target of [table.id, sheet.id, workbookTarget]) {
      const { DataChangedEvent: type } = tableEvents;
      if (!book.events.subscribed(type, target)) continue;
      book.events.raiseEntry(apiCategory, type, target, JSON.stringify({ ...message, tableId: table.id }));
    }
  }
}

/** office.js writes large arrays in slices of rows; Excel tells of them as of one change. */
function joinSlices(last: Message, next: Message): Message | null {
  const above = readArea(String(last["address"]));
  const below = readArea(String(next["address"]));
  const edits = last["changeType"] === "RangeEdited" && next["changeType"] === "RangeEdited";
  if (!edits || !above || !below || last["triggerSource"] !== next["triggerSource"]) return null;
  const slices = above.left === below.left && above.right === below.right && above.bottom + 1 === below.top;
  if (!slices || rowCount(above) === 1) return null;
  const address = areaAddress(bounding(above, below));
  const [sheet = ""] = String(last["referenceId"]).split(/![^!]*$/);
  return { ...last, address, referenceId: `${sheet}!${address}` };
}
