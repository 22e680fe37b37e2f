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
  readonly count: (type: string, member: string) => void;
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
  const { registry } = context;
  const members = registry.members(object.type);
  const target = object.target as never;
  const data: Record<string, unknown> = style.ids ? identity(object, context) : {};
  let selection = asked;
  if (members.items) {
    const forItems = itemSelection(asked);
    const { own, items } = splitOwn(registry, object.type, forItems);
    Object.assign(data, style.list(members.items(target).map((item) => answer(item, items, context, style))));
    selection = own;
  }
  const known = names(registry, object.type);
  for (const [asking, below] of Object.entries(selection)) {
    if (asking === "*") {
      for (const [name, property] of Object.entries(members.properties ?? {})) {
        if (property.get && registry.supported(object.type, name))
          data[style.name(name)] = property.get(target) ?? null;
      }
      continue;
    }
    const property = known.properties.get(asking);
    const child = known.objects.get(asking);
    const name = property ?? child;
    if (name === undefined) throw registry.notFound(object.type, asking);
    registry.demandSupported(object.type, name);
    context.count(object.type, name);
    const get = members.properties?.[name]?.get;
    if (property !== undefined) {
      if (!get) throw registry.notFound(object.type, name);
      data[style.name(name)] = get(target) ?? null;
    } else {
      const deeper = Object.keys(below).length === 0 ? { "*": {} } : below;
      data[style.name(name)] = answer(members.objects?.[name]?.(target) ?? null, deeper, context, style);
    }
  }
  return data;
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
