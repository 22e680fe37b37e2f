import { type IRange, RANGE_TYPE } from "@univerjs/core";
import { SelectionMoveType, SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import {
  type Area,
  intersect,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
} from "excel-stand-in/engine/area";
import { toArea, toRange } from "excel-stand-in/engine/univer/ranges";
import { own } from "excel-stand-in/engine/univer/univer-engine";
import { areaAddress } from "excel-stand-in/references/address";
import { activate, select } from "excel-stand-in/sheets/activation";
import { type GridContext, sheetOf } from "./grid-context";

/** A selected range; whole rows and columns go to Excel's last column and row. */
function selectedArea(range: IRange): Area {
  const area = toArea(range);
  const { rangeType: type } = range;
  const whole = type === RANGE_TYPE.ALL;
  return {
    ...area,
    ...((type === RANGE_TYPE.ROW || whole) && { left: 0, right: lastColumn }),
    ...((type === RANGE_TYPE.COLUMN || whole) && { top: 0, bottom: lastRow }),
  };
}

interface SelectionParams {
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: IRange }[];
  readonly type?: SelectionMoveType;
}

/** Selections that the grid shows already, since they were made there. */
const ofGrid = new WeakSet<object>();

/** Carries over to the workbook what the user selected or which sheet they went to. */
export function takeSelection(context: GridContext, id: string, params: unknown): void {
  const { book } = context.host;
  if (id === SetWorksheetActiveOperation.id) {
    activate(sheetOf(context, (params as SelectionParams).subUnitId));
    return;
  }
  const { subUnitId, selections, type } = params as SelectionParams;
  if (type === SelectionMoveType.MOVE_START || type === SelectionMoveType.MOVING) return;
  const areas = selections.map(({ range }) => selectedArea(range));
  const known = book.selection.areas.map(areaAddress).join(",");
  const same = book.selection.sheet === subUnitId && known === areas.map(areaAddress).join(",");
  if (areas.length === 0 || same) return;
  select(sheetOf(context, subUnitId), areas);
  ofGrid.add(book.selection);
}

export const isSelection = (id: string): boolean =>
  id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id;

/** Shows the workbook's active sheet and selection in the grid, where a batch changed them. */
export function selectionView(context: GridContext): () => void {
  const { host, workbook, commands } = context;
  const unitId = workbook.getUnitId();
  let shown = host.book.selection;
  let sheet = host.book.activeSheet;
  const primaryOf = (area: Area): object => {
    const merge = host.book.engine
      .merges(sheet)
      .find((place) => intersect(place, { ...area, bottom: area.top, right: area.left }));
    const first = merge ?? { ...area, bottom: area.top, right: area.left };
    return {
      ...toRange(first),
      actualRow: area.top,
      actualColumn: area.left,
      isMerged: merge !== undefined,
      isMergedMainCell: merge !== undefined,
    };
  };
  const rangeOf = (area: Area): IRange => {
    const worksheet = workbook.getSheetBySheetId(sheet);
    const range = toRange({
      ...area,
      bottom: Math.min(area.bottom, (worksheet?.getRowCount() ?? 1) - 1),
      right: Math.min(area.right, (worksheet?.getColumnCount() ?? 1) - 1),
    });
    if (isWholeRows(area)) return { ...range, rangeType: RANGE_TYPE.ROW };
    return isWholeColumns(area) ? { ...range, rangeType: RANGE_TYPE.COLUMN } : range;
  };
  return () => {
    const { selection, activeSheet } = host.book;
    if (activeSheet !== sheet) {
      sheet = activeSheet;
      commands.syncExecuteCommand(SetWorksheetActiveOperation.id, { unitId, subUnitId: sheet }, own);
    }
    if (selection === shown) return;
    shown = selection;
    // Set once more, it would take away a key that the user has pressed meanwhile.
    if (ofGrid.has(selection)) return;
    const selections = selection.areas.map((area) => ({
      range: rangeOf(area),
      primary: primaryOf(area),
      style: null,
    }));
    commands.syncExecuteCommand(SetSelectionsOperation.id, { unitId, subUnitId: sheet, selections }, own);
    const [first] = selections;
    // A grid that is not drawn yet, or no more, has nothing to scroll.
    if (first)
      commands.executeCommand("sheet.command.scroll-to-cell", { range: first.range }).catch(() => undefined);
  };
}
