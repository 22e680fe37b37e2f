import type { Book } from "../book/book";
import { evaluateCustomRules } from "../range/validate";
import { type AnswerContext, answer, answerRecursively, jsonStyle, loadStyle } from "./answer";
import { type Action, actionTypes, type QueryInfo } from "./batch";
import type { HostObject } from "./object-type";
import { readSelection, type Selection } from "./query";
import type { Registry } from "./registry";
import { settleBook } from "./settle-book";

/** Answers a `load`: what the batch wrote before is calculated first. */
export async function load(
  book: Book,
  target: HostObject,
  action: Action,
  context: AnswerContext,
): Promise<unknown> {
  await settleBook(book);
  if (asksForValidity(target, action.QueryInfo ?? {})) await evaluateCustomRules(book);
  const { QueryInfo: info = {}, RecursiveQueryInfo: recursive } = action;
  if (recursive) {
    const queries = Object.entries(recursive.Queries).map(([type, asked]) => [type, readSelection(asked)]);
    const byType = Object.fromEntries(queries) as Record<string, Selection>;
    return answerRecursively(target, byType, recursive.MaxDepth, context);
  }
  const isPart = info.Top !== undefined || info.Skip !== undefined;
  const style = action.ActionType === actionTypes.queryAsJson ? jsonStyle : loadStyle;
  return answer(target, readSelection(info), isPart ? paged(context, info) : context, style);
}

/** Whether texts about validity are asked for, which rest on formulas of their own. */
function asksForValidity(target: HostObject, { Select: names = [], Expand: more = [] }: QueryInfo): boolean {
  return target.type === "DataValidation" || [...names, ...more].some((name) => /validation/i.test(name));
}

/** Only some items of the collection that was asked. */
function paged(context: AnswerContext, { Skip: skip = 0, Top: top = Infinity }: QueryInfo): AnswerContext {
  const { registry } = context;
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
}
