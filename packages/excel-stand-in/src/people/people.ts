import type { Host } from "../host";
import { actingAs, assign, type Origin } from "../range/edit";
import { deleteCells, insertCells } from "../range/structure";
import type { Axis } from "../engine/engine";
import { only, sheetByName } from "../range/cells";
import { offsetOf } from "../range/lines";
import { areaAddress } from "../references/address";
import { activate, select } from "../sheets/activation";
import type { PaneConnection } from "../transport/pane-connection";
import { placeOf } from "./look";

/** Someone who works on the same workbook. */
export interface Person {
  /** Types into cells: what looks like a number becomes one. */
  readonly type: (address: string, text: string) => Promise<void>;
  readonly insertRows: (address: string) => Promise<void>;
  readonly deleteRows: (address: string) => Promise<void>;
}

/** The user in front of this Excel. */
export interface User extends Person {
  readonly select: (address: string) => void;
  /** Clicks the middle of a cell: it is selected, and handlers of `onSingleClicked` hear of it. */
  readonly click: (address: string) => void;
  readonly activate: (sheet: string) => void;
  /** Goes to a chart's own sheet: no worksheet is active then. */
  readonly showChartSheet: () => void;
  /** Begins to edit a cell: until `endEditing` Excel refuses batches, or lets them wait. */
  readonly startEditing: () => void;
  readonly endEditing: () => void;
  readonly undo: () => Promise<boolean>;
  readonly redo: () => Promise<boolean>;
  /** Presses a ribbon button; resolves when the add-in's function says that it is done. */
  readonly press: (functionName: string) => Promise<void>;
  readonly hidePane: () => void;
  readonly showPane: () => void;
}

function person({ book }: Host, connection: PaneConnection, origin: Origin): Person {
  const act = async (action: () => void): Promise<void> => {
    actingAs(book, origin, action);
    if (book.engine.needsCalculation()) await book.engine.calculate();
    book.history.close();
    connection.flush();
  };
  return {
    type: (address, text) =>
      act(() => {
        assign(placeOf(book, address), text);
      }),
    insertRows: (address) =>
      act(() => {
        insertCells(placeOf(book, address).sheet, only(placeOf(book, address)), "down");
      }),
    deleteRows: (address) =>
      act(() => {
        deleteCells(placeOf(book, address).sheet, only(placeOf(book, address)), "up");
      }),
  };
}

export const coAuthor = (host: Host, connection: PaneConnection): Person =>
  person(host, connection, "coauthor");

export function user(host: Host, connection: PaneConnection): User {
  const { book, services } = host;
  const back = async (direction: "undo" | "redo"): Promise<boolean> => {
    const done = book.history[direction]();
    await book.engine.calculate(true);
    connection.flush();
    return done;
  };
  const show = (visibility: "Visible" | "Hidden"): void => {
    services.visibility = visibility;
    services.raiseVisibility(visibility);
    connection.flush();
  };
  return {
    ...person(host, connection, "user"),
    select: (address) => {
      const cells = placeOf(book, address);
      select(cells.sheet, cells.areas);
      connection.flush();
    },
    click: (address) => {
      const { sheet, areas } = placeOf(book, address);
      select(sheet, areas);
      const area = only({ sheet, areas });
      const half = (axis: Axis, at: number): number =>
        (offsetOf(sheet, axis, at + 1) - offsetOf(sheet, axis, at)) / 2;
      book.events.raise("singleClicked", sheet.id, {
        worksheetId: sheet.id,
        address: areaAddress(area),
        offsetX: half("columns", area.left),
        offsetY: half("rows", area.top),
      });
      connection.flush();
    },
    activate: (name) => {
      const sheet = sheetByName(book, name);
      if (!sheet) throw new Error(`There is no sheet ${name}`);
      activate(sheet);
      connection.flush();
    },
    showChartSheet: () => {
      book.activeSheet = "";
    },
    startEditing: () => {
      host.editing = true;
    },
    endEditing: () => {
      host.editing = false;
      for (const go of host.afterEditing.splice(0)) go();
    },
    undo: () => back("undo"),
    redo: () => back("redo"),
    press: connection.press,
    hidePane: () => {
      show("Hidden");
    },
    showPane: () => {
      show("Visible");
    },
  };
}
