import { workbookTarget } from "../events/event-queue";
import type { Action } from "./batch";
import type { ExecutorParts } from "./executor";
import { type HostObject, isHostObject } from "./object-type";
import type { Paths } from "./paths";
import { memberName } from "./registry";

/** Calls a method of an object; handlers and references are registered by methods, too. */
export async function call(
  parts: ExecutorParts,
  target: HostObject,
  action: Action,
  paths: Paths,
): Promise<unknown> {
  const { registry } = parts;
  const wire = action.Name ?? "";
  const name = memberName(wire);
  const args = paths.args(action.ArgumentInfo);
  if (keepReference(parts, target, wire, args.all[0]) || subscribe(parts, target, wire)) return null;
  const method = registry.method(target.type, name);
  if (!method) throw registry.notFound(target.type, name);
  registry.demandSupported(target.type, name);
  parts.count(target.type, name);
  const result = await method(target.target, args);
  return result === undefined || isHostObject(result) ? null : result;
}

/** Sets a property of an object. */
export function set(
  { registry, count, passesOver }: ExecutorParts,
  target: HostObject,
  name: string,
  value: unknown,
): void {
  const setter = registry.members(target.type).properties?.[name]?.set;
  if (!setter) throw registry.notFound(target.type, name);
  registry.demandSupported(target.type, name);
  count(target.type, name);
  if (!passesOver(target.type, name)) setter(target.target, value);
}

function keepReference(
  { references }: ExecutorParts,
  target: HostObject,
  wire: string,
  id: unknown,
): boolean {
  if (wire === "_KeepReference") references.keep(target);
  else if (wire === "_RemoveReference") references.remove(String(id));
  else return false;
  return true;
}

const registration = /^_(Un)?[rR]egister(.+)$/;

function subscribe({ book, registry, count }: ExecutorParts, target: HostObject, wire: string): boolean {
  const [, un, event = ""] = registration.exec(wire) ?? [];
  const members = registry.members(target.type);
  const type = members.events?.[event];
  if (type === undefined) return false;
  const who = members.eventTarget?.(target.target) ?? workbookTarget;
  if (un === undefined) count(target.type, event);
  book.events.subscribe(type, who, un === undefined ? 1 : -1);
  return true;
}
