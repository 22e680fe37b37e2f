import type { HostObject } from "./object-type";
import { itemSelection, type Selection } from "./query";
import type { References } from "./references";
import { type Registry, wireName } from "./registry";

/** How the data of a query is written: as `load` wants it, or as plain JSON for `retrieve`. */
export interface Style {
  readonly name: (member: string) => string;
  readonly list: (items: unknown[]) => object;
  readonly ids: boolean;
}
export const loadStyle: Style = { name: wireName, list: (items) => ({ _Items: items }), ids: true };
export const jsonStyle: Style = { name: (member) => member, list: (items) => ({ items }), ids: false };

export interface AnswerContext {
  readonly registry: Registry;
  readonly references: References;
  readonly count: (type: string, member: string, how?: "read") => void;
}

/** The ids by which the client finds an object again. */
export function identity(
  object: HostObject,
  { registry, references }: AnswerContext,
): Record<string, string> {
  const members = registry.members(object.type);
  const reference = references.idOf(object);
  const ids = members.identity?.(object.target) ?? {};
  return reference === undefined ? { ...ids } : { ...ids, _ReferenceId: reference };
}

const lowerCase = (names: Readonly<Record<string, unknown>> | undefined): Map<string, string> =>
  new Map(Object.keys(names ?? {}).map((name) => [name.toLowerCase(), name]));
const cache = new WeakMap<object, { properties: Map<string, string>; objects: Map<string, string> }>();

function names(
  registry: Registry,
  type: string,
): { properties: Map<string, string>; objects: Map<string, string> } {
  const members = registry.members(type);
  let found = cache.get(members);
  if (!found) {
    found = { properties: lowerCase(members.properties), objects: lowerCase(members.objects) };
    cache.set(members, found);
  }
  return found;
}

/** The data that a query asks for: values, and below them the data of objects and items. */
export function answer(
  object: HostObject | null,
  asked: Selection,
  context: AnswerContext,
  style: Style,
): unknown {
  if (!object) return null;
  const members = context.registry.members(object.type);
  const data: Record<string, unknown> = style.ids ? identity(object, context) : {};
  let selection = asked;
  if (members.items) {
    const { own, items } = splitOwn(context.registry, object.type, itemSelection(asked));
    const list = members.items(object.target);
    Object.assign(data, style.list(list.map((item) => answer(item, items, context, style))));
    selection = own;
  }
  for (const [name, below] of Object.entries(selection)) {
    if (name === "*") Object.assign(data, allValues(object, context, style));
    else Object.assign(data, oneMember(object, name, below, context, style));
  }
  return data;
}

/** The data that `loadRecursive` asks for: by type, of the object and of what stands below it, down to a depth. */
export function answerRecursively(
  object: HostObject,
  queries: Readonly<Record<string, Selection>>,
  depth: number,
  context: AnswerContext,
): Record<string, unknown> {
  const members = context.registry.members(object.type);
  const own = answer(object, queries[object.type] ?? {}, context, loadStyle) as Record<string, unknown>;
  const asked = (other: HostObject): boolean => other.type in queries;
  if (depth === 0) return own;
  const items = members.items?.(object.target) ?? [];
  if (items.some(asked))
    own["_Items"] = items.map((item) => answerRecursively(item, queries, depth - 1, context));
  for (const [name, get] of Object.entries(members.objects ?? {})) {
    const below = context.registry.supported(object.type, name) ? get(object.target) : null;
    if (below && asked(below)) own[wireName(name)] = answerRecursively(below, queries, depth - 1, context);
  }
  return own;
}

/** Every value of the object that this Excel has. */
function allValues(
  { type, target }: HostObject,
  { registry }: AnswerContext,
  style: Style,
): Record<string, unknown> {
  const data: Record<string, unknown> = {};
  for (const [name, { get }] of Object.entries(registry.members(type).properties ?? {})) {
    if (get && registry.supported(type, name)) data[style.name(name)] = get(target) ?? null;
  }
  return data;
}

/** One value or object by the name that a developer typed, in capitals or not. Excel ignores names that it never had. */
function oneMember(
  object: HostObject,
  asked: string,
  below: Selection,
  context: AnswerContext,
  style: Style,
): Record<string, unknown> {
  const { registry } = context;
  const { type, target } = object;
  const known = names(registry, type);
  const name = known.properties.get(asked) ?? known.objects.get(asked);
  if (name === undefined) {
    if (registry.declared(type, asked)) throw registry.notFound(type, asked);
    return {};
  }
  registry.demandSupported(type, name);
  context.count(type, name, "read");
  const { properties, objects } = registry.members(type);
  const property = properties?.[name];
  if (property) return { [style.name(name)]: property.get?.(target) ?? null };
  const deeper = Object.keys(below).length === 0 ? { "*": {} } : below;
  return { [style.name(name)]: answer(objects?.[name]?.(target) ?? null, deeper, context, style) };
}

/** Splits what is asked of a collection into what is its own (`count`) and what is asked of its items. */
function splitOwn(registry: Registry, type: string, asked: Selection): { own: Selection; items: Selection } {
  const known = names(registry, type);
  const own: Record<string, Selection> = {};
  const items: Record<string, Selection> = {};
  for (const [name, below] of Object.entries(asked)) (known.properties.has(name) ? own : items)[name] = below;
  if ("*" in asked) own["*"] = {};
  return { own, items };
}
