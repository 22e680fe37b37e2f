import type { ICellData, IRange } from "@univerjs/core";
import type { Sheet } from "excel-stand-in/book/book";
import { type Area, lastColumn, lastRow } from "excel-stand-in/engine/area";
import { toArea } from "excel-stand-in/engine/univer/ranges";
import { cellsOf } from "excel-stand-in/range/cells";
import { clear } from "excel-stand-in/range/clear";
import { deleteCells, insertCells } from "excel-stand-in/range/structure";
import { activate } from "excel-stand-in/sheets/activation";
import {
  addSheet,
  copySheet,
  deleteSheet,
  setName,
  setPosition,
  setVisibility,
} from "excel-stand-in/sheets/sheet-list";
import { type GridContext, sheetOf } from "./grid-context";

/** The parameters that Univer's commands have in common. */
interface Params {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly name?: string;
  readonly order?: number;
  readonly value?: ICellData;
}

type Command = (context: GridContext, sheet: Sheet, params: Params) => void;

const wholeRows = (area: Area): Area => ({ ...area, left: 0, right: lastColumn });
const wholeColumns = (area: Area): Area => ({ ...area, top: 0, bottom: lastRow });

/** A command on the range that it names. */
const onRange =
  (action: (sheet: Sheet, area: Area) => void): Command =>
  (_context, sheet, { range }) => {
    if (range) action(sheet, toArea(range));
  };

const clearSelection: Command = ({ host: { book } }, sheet, { ranges }) => {
  const areas = ranges?.map(toArea) ?? book.selection.areas;
  clear(cellsOf(sheet, ...areas), "Contents");
};

/**
 * What a user does in the grid that the host does itself, with everything that hangs on the cells:
 * Univer's command is not carried out, the host's function is.
 */
const userCommands: Readonly<Record<string, Command>> = {
  "sheet.command.insert-row-by-range": onRange((sheet, area) => {
    insertCells(sheet, wholeRows(area), "down");
  }),
  "sheet.command.insert-col-by-range": onRange((sheet, area) => {
    insertCells(sheet, wholeColumns(area), "right");
  }),
  "sheet.command.remove-row-by-range": onRange((sheet, area) => {
    deleteCells(sheet, wholeRows(area), "up");
  }),
  "sheet.command.remove-col-by-range": onRange((sheet, area) => {
    deleteCells(sheet, wholeColumns(area), "left");
  }),
  "sheet.command.insert-range-move-down": onRange((sheet, area) => {
    insertCells(sheet, area, "down");
  }),
  "sheet.command.insert-range-move-right": onRange((sheet, area) => {
    insertCells(sheet, area, "right");
  }),
  "sheet.command.delete-range-move-up": onRange((sheet, area) => {
    deleteCells(sheet, area, "up");
  }),
  "sheet.command.delete-range-move-left": onRange((sheet, area) => {
    deleteCells(sheet, area, "left");
  }),
  "sheet.command.clear-selection-content": clearSelection,
  "sheet.command.insert-sheet": ({ host: { book } }) => {
    activate(addSheet(book, undefined));
  },
  "sheet.command.remove-sheet": (_context, sheet) => {
    deleteSheet(sheet);
  },
  "sheet.command.copy-sheet": (_context, sheet) => {
    activate(copySheet(sheet, "After", sheet));
  },
  "sheet.command.set-worksheet-name": (_context, sheet, { name = "" }) => {
    setName(sheet, name);
  },
  "sheet.command.set-worksheet-order": (_context, sheet, { order = 0 }) => {
    setPosition(sheet, order);
  },
  "sheet.command.set-worksheet-hidden": (_context, sheet) => {
    setVisibility(sheet, "Hidden");
  },
  "sheet.command.set-worksheet-show": (_context, sheet) => {
    setVisibility(sheet, "Visible");
    activate(sheet);
  },
};

/** Carries out one of these commands. @returns false if it is none of them */
export function doCommand(context: GridContext, id: string, params: unknown): boolean {
  const command = userCommands[id];
  if (!command) return false;
  const given = (params ?? {}) as Params;
  context.act(() => {
    command(context, sheetOf(context, given.subUnitId), given);
  });
  return true;
}
