import {
  CommandType,
  CustomCommandExecutionError,
  ICommandService,
  type IMutationInfo,
  IUndoRedoService,
  RedoCommandId,
  UndoCommandId,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/preset-sheets-core";
import { SetRangeValuesCommand } from "@univerjs/sheets";
import type { Sheet } from "excel-stand-in/book/book";
import { own } from "excel-stand-in/engine/univer/univer-engine";
import type { Host } from "excel-stand-in/host";
import { actingAs } from "excel-stand-in/range/edit";
import { conditionalFormatView } from "./conditional-formats";
import { demandEditable, releaseAfter } from "./editing";
import type { GridContext } from "./grid-context";
import { refresh } from "./refresh";
import { isSelection, selectionView, takeSelection } from "./selection";
import { listenToTyping } from "./typing";
import { UndoIntoHistory } from "./undo-into-history";
import { unsupported } from "./unsupported";
import { doCommand } from "./user-commands";
import { demandMutation, isEdit, raiseMutation } from "./user-mutations";
import { validationView } from "./validations";

export interface GridParts {
  readonly host: Host;
  readonly univer: Univer;
  readonly workbook: Workbook;
  /** Sends the add-in what happened. */
  readonly flush: () => void;
  /** Tells the user why something was not done: an `ExcelError`, or a key of the messages. */
  readonly refuse: (error: unknown) => void;
}

/** Joins the grid that a user sees with the host that the add-in talks to: each sees at once what the other does. */
export function connectGrid({ host, univer, workbook, flush, refuse }: GridParts): void {
  const { book } = host;
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const unit = workbook.getUnitId();
  const undo = injector.get(IUndoRedoService);
  if (!(undo instanceof UndoIntoHistory)) throw new Error("The grid was not started with its own undo");
  let undoing = false;
  let waiting = false;
  let queue = Promise.resolve<unknown>(undefined);

  const inTurn = <Result>(action: () => Promise<Result>): Promise<Result> => {
    const result = queue.then(action);
    queue = result.catch(() => undefined);
    return result;
  };
  const act = (action: () => void): void => {
    book.history.close();
    try {
      actingAs(book, "user", action);
    } catch (error) {
      book.history.abandon();
      refuse(error);
    }
    settleSoon();
  };
  const context: GridContext = { host, workbook, injector, commands, act, refuse };
  const views = [conditionalFormatView(context), validationView(context), selectionView(context)];
  const show = (): void => {
    for (const view of views) view();
    undo.tell(book.history.counts());
    refresh(injector, unit);
  };

  /** Ends what the user did: formulas, one entry of the history, events, and the grid's own picture of it. */
  const settle = async (): Promise<void> => {
    waiting = false;
    if (book.engine.needsCalculation()) await book.engine.calculate();
    book.history.close();
    show();
    flush();
  };
  const settleSoon = (): void => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      void inTurn(settle);
    }, 0);
  };
  const { execute } = host;
  Object.assign(host, {
    execute: (batch: Parameters<typeof execute>[0]) =>
      inTurn(async () => {
        if (waiting) await settle();
        const reply = await execute(batch);
        show();
        return reply;
      }),
  });

  undo.connect({
    unit,
    push: ({ undoMutations, redoMutations }) => {
      const run = (list: readonly IMutationInfo[]): void => {
        for (const { id, params } of list) commands.syncExecuteCommand(id, structuredClone(params), own);
      };
      try {
        book.history.record({
          undo: () => {
            run(undoMutations);
          },
          redo: () => {
            run(redoMutations);
          },
        });
      } catch (error) {
        refuse(error);
      }
      book.engine.changedOutside();
      settleSoon();
    },
  });
  const back = (direction: "undo" | "redo"): void => {
    act(() => {
      undoing = true;
      book.history[direction]();
      undoing = false;
      book.engine.changedOutside();
    });
  };

  const type = listenToTyping(context);
  const isOfBook = (params: unknown): params is { subUnitId: string } =>
    (params as { unitId?: string } | undefined)?.unitId === unit;
  const sheetOfMutation = (params: { subUnitId?: string }): Sheet | undefined =>
    book.sheets.get(params.subUnitId ?? "");

  /** What the host does instead of Univer. @returns whether it did */
  const replaced = (id: string, params: unknown): boolean => {
    if (id === UndoCommandId || id === RedoCommandId) {
      if (host.editing) return false;
      back(id === UndoCommandId ? "undo" : "redo");
      return true;
    }
    if (unsupported.has(id)) {
      refuse("unsupported");
      return true;
    }
    if (id === SetRangeValuesCommand.id) return type(params);
    return doCommand(context, id, params);
  };
  commands.beforeCommandExecuted(({ id, type: kind, params }, options) => {
    if (options?.["fromHost"] || options?.["fromFormula"]) return;
    if (kind === CommandType.COMMAND && replaced(id, params))
      throw new CustomCommandExecutionError(`${id} is done by the host`);
    try {
      if (kind === CommandType.OPERATION) demandEditable(context, id, params);
      const sheet = kind === CommandType.MUTATION && isOfBook(params) && sheetOfMutation(params);
      if (sheet) demandMutation(sheet, id, params);
    } catch (error) {
      refuse(error);
      throw new CustomCommandExecutionError(`${id} was refused`);
    }
  });
  commands.onCommandExecuted(({ id, type: kind, params }, options) => {
    const fromHost = options?.["fromHost"] === true;
    if (options?.["fromFormula"] || (fromHost && !undoing) || !isOfBook(params)) return;
    if (isSelection(id) && !fromHost) {
      takeSelection(context, id, params);
      flush();
    }
    const sheet = kind === CommandType.MUTATION && isEdit(id) && sheetOfMutation(params);
    if (!sheet) return;
    actingAs(book, "user", () => {
      raiseMutation(sheet, id, params);
    });
    settleSoon();
  });
  releaseAfter(host, injector.get(IEditorBridgeService));
  show();
}
