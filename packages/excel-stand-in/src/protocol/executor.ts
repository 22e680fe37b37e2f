import type { Book } from "../book/book";
import { ExcelError } from "../errors";
import { evaluateCustomRules } from "../range/validate";
import { workbookTarget } from "../events/event-queue";
import { type AnswerContext, answer, answerRecursively, identity, jsonStyle, loadStyle } from "./answer";
import { type Action, actionTypes, type Batch, type BatchReply, type QueryInfo } from "./batch";
import { type HostObject, isHostObject, object } from "./object-type";
import { createPaths, type PathContext, type Paths } from "./paths";
import { readSelection, type Selection } from "./query";
import type { References } from "./references";
import { memberName, type Registry } from "./registry";

export interface ExecutorParts {
  readonly book: Book;
  readonly registry: Registry;
  readonly references: References;
  readonly service: PathContext["service"];
  /** Called with every member that a batch touches. */
  readonly count: (type: string, member: string) => void;
}

/** Carries out one batch after the other and answers each as Excel does. */
export type Executor = (batch: Batch) => Promise<BatchReply>;

/** Objects that hang on what formulas give: by the names of the methods that find them. */
const hangsOnResults = /^Get(Spill|SpecialCells|UsedRange|InvalidCells)/;

const registration = /^_(Un)?[rR]egister(.+)$/;

export function createExecutor(parts: ExecutorParts): Executor {
  const { book, registry, references } = parts;
  const root = object("Workbook", book);
  const context: AnswerContext = { registry, references, count: parts.count };
  let queue: Promise<unknown> = Promise.resolve();

  const calculated = async (): Promise<void> => {
    if (book.calculationMode !== "Manual" && book.engine.needsCalculation()) await book.engine.calculate();
    const calls = book.calls.splice(0);
    const values =
      calls.length > 0
        ? await book.engine.evaluate(
            book.activeSheet,
            calls.map(({ formula }) => formula),
          )
        : [];
    for (const [index, call] of calls.entries()) call.value = values[index] ?? null;
  };
  /** Whether texts about validity are asked for, which rest on formulas of their own. */
  const asksForValidity = (
    target: HostObject,
    { Select: names = [], Expand: more = [] }: QueryInfo,
  ): boolean =>
    target.type === "DataValidation" || [...names, ...more].some((name) => /validation/i.test(name));
  const query = (target: HostObject, info: QueryInfo = {}, json = false): unknown =>
    answer(
      target,
      readSelection(info),
      info.Top === undefined && info.Skip === undefined ? context : paged(info),
      json ? jsonStyle : loadStyle,
    );
  /** Only some items of the collection that was asked. */
  const paged = ({ Skip: skip = 0, Top: top = Infinity }: QueryInfo): AnswerContext => {
    let outermost = true;
    const slice = <Item>(items: readonly Item[]): readonly Item[] => {
      const first = outermost;
      outermost = false;
      return first ? items.slice(skip, skip + top) : items;
    };
    const members: Registry["members"] = (type) => {
      const { items, ...rest } = registry.members(type);
      return items ? { ...rest, items: (target) => slice(items(target)) } : rest;
    };
    return { ...context, registry: { ...registry, members } };
  };

  const subscribe = (target: HostObject, name: string): boolean => {
    const match = registration.exec(name);
    const members = registry.members(target.type);
    const type = members.events?.[match?.[2] ?? ""];
    if (type === undefined) return false;
    const who = members.eventTarget?.(target.target) ?? workbookTarget;
    const isNew = match?.[1] === undefined;
    if (isNew) parts.count(target.type, match?.[2] ?? name);
    book.events.subscribe(type, who, isNew ? 1 : -1);
    return true;
  };
  const special: Readonly<Record<string, (target: HostObject, id: unknown) => void>> = {
    _KeepReference: (target) => references.keep(target),
    _RemoveReference: (_, id) => {
      references.remove(String(id));
    },
  };
  const call = async (
    target: HostObject,
    action: Action,
    paths: Paths,
    at: (place: string) => void,
  ): Promise<unknown> => {
    const wire = action.Name ?? "";
    const name = memberName(wire);
    at(`${target.type}.${name}`);
    const args = paths.args(action.ArgumentInfo);
    const known = special[wire];
    if (known) {
      known(target, args.all[0]);
      return null;
    }
    if (subscribe(target, wire)) return null;
    const method = registry.method(target.type, name);
    if (!method) throw registry.notFound(target.type, name);
    registry.demandSupported(target.type, name);
    parts.count(target.type, name);
    const result = await method(target.target, args);
    return result === undefined || isHostObject(result) ? null : result;
  };
  const set = (target: HostObject, name: string, value: unknown, at: (place: string) => void): void => {
    at(`${target.type}.${name}`);
    const setter = registry.members(target.type).properties?.[name]?.set;
    if (!setter) throw registry.notFound(target.type, name);
    registry.demandSupported(target.type, name);
    parts.count(target.type, name);
    setter(target.target, value);
  };

  type Perform = (target: HostObject, action: Action, paths: Paths, at: (place: string) => void) => unknown;
  const load: Perform = async (target, action, _paths, at) => {
    at(target.type);
    await calculated();
    if (asksForValidity(target, action.QueryInfo ?? {})) await evaluateCustomRules(book);
    const { QueryInfo: info, RecursiveQueryInfo: recursive } = action;
    if (recursive) {
      const queries = Object.entries(recursive.Queries).map(([type, asked]) => [type, readSelection(asked)]);
      const byType = Object.fromEntries(queries) as Record<string, Selection>;
      return answerRecursively(target, byType, recursive.MaxDepth, context);
    }
    return query(target, info, action.ActionType === actionTypes.queryAsJson);
  };
  const performs: Readonly<Record<number, Perform>> = {
    [actionTypes.instantiate]: (target) => identity(target, context),
    [actionTypes.query]: load,
    [actionTypes.queryAsJson]: load,
    [actionTypes.recursiveQuery]: load,
    [actionTypes.method]: call,
    [actionTypes.setProperty]: (target, action, paths, at) => {
      set(target, memberName(action.Name ?? "", target.type), paths.args(action.ArgumentInfo).all[0], at);
    },
    [actionTypes.update]: (target, action, _paths, at) => {
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) set(target, name, value, at);
    },
    [actionTypes.ensureUnchanged]: () => null,
  };
  const perform = async (
    action: Action,
    batch: Batch,
    paths: Paths,
    at: (place: string) => void,
  ): Promise<unknown> => {
    if (action.ActionType === actionTypes.trace) return null;
    const name = batch.ObjectPaths[String(action.ObjectPathId)]?.Name ?? "";
    if (hangsOnResults.test(name)) await calculated();
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
    await calculated();
    book.history.close();
    return reply;
  };
  return (batch) => {
    const next = queue.then(() => execute(batch));
    queue = next.catch(() => undefined);
    return next;
  };
}
