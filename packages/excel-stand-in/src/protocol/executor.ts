import type { Book } from "../book/book";
import { ExcelError } from "../errors";
import { evaluateCustomRules } from "../range/validate";
import { type AnswerContext, identity } from "./answer";
import { type Action, actionTypes, type Batch, type BatchReply } from "./batch";
import { call, set } from "./call";
import { load } from "./load";
import { type HostObject, object } from "./object-type";
import { createPaths, type PathContext, type Paths } from "./paths";
import type { References } from "./references";
import { memberName, type Registry } from "./registry";
import { settleBook } from "./settle-book";

export interface ExecutorParts {
  readonly book: Book;
  readonly registry: Registry;
  readonly references: References;
  readonly service: PathContext["service"];
  readonly refusesNullArguments: boolean;
  /** Called with every member that a batch touches; `read` where its value is only asked for. */
  readonly count: (type: string, member: string, how?: "read") => void;
  /** Whether a property keeps what it was, although it is set and nothing is said. */
  readonly passesOver: (type: string, member: string) => boolean;
}

/** Carries out one batch after the other and answers each as Excel does. */
export type Executor = (batch: Batch) => Promise<BatchReply>;

/** Objects that hang on what formulas give: by the names of the methods that find them. */
const hangsOnResults = /^Get(Spill|SpecialCells|UsedRange|InvalidCells)/;

/** An action on an object, within a batch. `at` is told where it happens, for the error that Excel would give. */
type Perform = (target: HostObject, action: Action, paths: Paths, at: (place: string) => void) => unknown;

function performsOf(parts: ExecutorParts): Readonly<Record<number, Perform>> {
  const { book, registry, references } = parts;
  const context: AnswerContext = { registry, references, count: parts.count };
  const loads: Perform = (target, action, _paths, at) => {
    at(target.type);
    return load(book, target, action, context);
  };
  return {
    [actionTypes.instantiate]: (target) => identity(target, context),
    [actionTypes.query]: loads,
    [actionTypes.queryAsJson]: loads,
    [actionTypes.recursiveQuery]: loads,
    [actionTypes.method]: (target, action, paths, at) => {
      at(`${target.type}.${memberName(action.Name ?? "")}`);
      return call(parts, target, action, paths);
    },
    [actionTypes.setProperty]: (target, action, paths, at) => {
      const name = memberName(action.Name ?? "", target.type);
      at(`${target.type}.${name}`);
      set(parts, target, name, paths.args(action.ArgumentInfo).all[0]);
    },
    [actionTypes.update]: (target, action, _paths, at) => {
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        at(`${target.type}.${name}`);
        set(parts, target, name, value);
      }
    },
    [actionTypes.ensureUnchanged]: () => null,
  };
}

export function createExecutor(parts: ExecutorParts): Executor {
  const { book, registry, references } = parts;
  const root = object("Workbook", book);
  const performs = performsOf(parts);
  let queue: Promise<unknown> = Promise.resolve();

  const perform = async (
    action: Action,
    batch: Batch,
    paths: Paths,
    at: (place: string) => void,
  ): Promise<unknown> => {
    if (action.ActionType === actionTypes.trace) return null;
    const name = batch.ObjectPaths[String(action.ObjectPathId)]?.Name ?? "";
    if (hangsOnResults.test(name)) await settleBook(book);
    if (name.startsWith("GetInvalidCells")) await evaluateCustomRules(book);
    const target = paths.find(action.ObjectPathId ?? 0);
    const does = performs[action.ActionType];
    if (!does)
      throw new ExcelError("ApiNotFound", `This Excel knows no action of type ${action.ActionType}.`);
    return target ? ((await does(target, action, paths, at)) ?? null) : null;
  };

  const execute = async (batch: Batch): Promise<BatchReply> => {
    const reply: BatchReply = { Results: [], TraceIds: [] };
    let place = "";
    const at = (location: string): void => {
      place = location;
    };
    const paths = createPaths({
      paths: batch.ObjectPaths,
      registry,
      references,
      root,
      service: parts.service,
      refusesNullArguments: parts.refusesNullArguments,
      count: parts.count,
      at,
    });
    for (const [index, action] of batch.Actions.entries()) {
      try {
        reply.Results.push({ ActionId: action.Id, Value: await perform(action, batch, paths, at) });
        if (action.ActionType === actionTypes.trace) reply.TraceIds.push(action.Id);
      } catch (error) {
        const known =
          error instanceof ExcelError
            ? error
            : new ExcelError("GeneralException", String(error instanceof Error ? error.stack : error));
        reply.Error = {
          Code: known.code,
          Message: known.message,
          Location: place,
          ActionIndex: index,
          HttpStatusCode: known.status,
        };
        break;
      }
    }
    await settleBook(book);
    book.history.close();
    return reply;
  };
  return (batch) => {
    const next = queue.then(() => execute(batch));
    queue = next.catch(() => undefined);
    return next;
  };
}
