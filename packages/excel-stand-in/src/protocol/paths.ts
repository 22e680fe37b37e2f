import { ExcelError } from "../errors";
import { type ArgumentInfo, type ObjectPath, type PathIds, pathTypes } from "./batch";
import { type Args, createArgs } from "./args";
import { type HostObject, isHostObject } from "./object-type";
import type { References } from "./references";
import { memberName, type Registry } from "./registry";

export interface PathContext {
  readonly paths: Readonly<Record<string, ObjectPath>>;
  readonly registry: Registry;
  readonly references: References;
  /** The object of path type 1. */
  readonly root: HostObject;
  /** An object of a service, by its full name. */
  readonly service: (name: string) => HostObject | null;
  /** Whether a null object among the arguments is an error. */
  readonly refusesNullArguments: boolean;
  readonly count: (type: string, member: string) => void;
  /** Where an error happened, for the client's `errorLocation`. */
  readonly at: (location: string) => void;
}

/** Finds the objects that a batch talks about; each path is followed once, since following it may do something. */
export interface Paths {
  readonly find: (id: number) => HostObject | null;
  readonly args: (info: ArgumentInfo | undefined) => Args;
}

export function createPaths(context: PathContext): Paths {
  const found = new Map<number, HostObject | null>();
  const { registry, references } = context;

  const argument = (path: number): HostObject | null => {
    const object = find(path);
    if (!object && context.refusesNullArguments) throw new ExcelError("InvalidArgument");
    return object;
  };
  const readArgument = (value: unknown, paths: PathIds | undefined): unknown => {
    if (typeof paths === "number" && paths !== 0) return argument(paths);
    if (Array.isArray(value)) {
      if (!Array.isArray(paths) && !value.some((item) => typeof item === "object" && item !== null))
        return value;
      return value.map((item, index) =>
        readArgument(item, Array.isArray(paths) ? (paths as PathIds[])[index] : undefined),
      );
    }
    if (typeof value !== "object" || value === null) return value;
    const { _ObjectPathId: path, ...rest } = value as Record<string, unknown>;
    if (typeof path === "number") return argument(path);
    return Object.fromEntries(
      Object.entries(rest).map(([key, item]) => [key, readArgument(item, undefined)]),
    );
  };
  const args = (info: ArgumentInfo | undefined): Args =>
    createArgs(
      (info?.Arguments ?? []).map((value, index) =>
        readArgument(value, info?.ReferencedObjectPathIds?.[index]),
      ),
    );

  const call = (parent: HostObject, name: string, info: ArgumentInfo | undefined): HostObject | null => {
    const member = memberName(name);
    context.at(`${parent.type}.${member}`);
    const method = registry.method(parent.type, member);
    if (!method) throw registry.notFound(parent.type, member);
    registry.demandSupported(parent.type, member);
    context.count(parent.type, member);
    const result = method(parent.target, args(info));
    if (result !== null && !isHostObject(result)) throw new ExcelError("InvalidOperation");
    return result;
  };
  const property = (parent: HostObject, name: string): HostObject | null => {
    const member = memberName(name);
    context.at(`${parent.type}.${member}`);
    const get = registry.members(parent.type).objects?.[member];
    if (!get) throw registry.notFound(parent.type, member);
    registry.demandSupported(parent.type, member);
    return get(parent.target);
  };
  const index = (parent: HostObject, info: ArgumentInfo | undefined): HostObject => {
    context.at(`${parent.type}.getItem`);
    const item = registry.members(parent.type).item;
    if (!item) throw registry.notFound(parent.type, "getItem");
    context.count(parent.type, "getItem");
    const result = item(parent.target, args(info).all[0]);
    if (!result) throw new ExcelError("ItemNotFound");
    return result;
  };
  const follow = (path: ObjectPath): HostObject | null => {
    const { ObjectPathType: type, Name: name, ArgumentInfo: info } = path;
    if (type === pathTypes.global) return context.root;
    if (type === pathTypes.newObject) {
      const service = context.service(name);
      if (!service) throw registry.notFound(name, "");
      return service;
    }
    if (type === pathTypes.reference) {
      const kept = references.find(name);
      if (!kept) throw new ExcelError("InvalidReference");
      return kept;
    }
    if (type === pathTypes.nullObject) return null;
    const parent = find(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    if (type === pathTypes.method) return call(parent, name, info);
    return type === pathTypes.property ? property(parent, name) : index(parent, info);
  };
  const find = (id: number): HostObject | null => {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = context.paths[String(id)];
    if (!path) throw new ExcelError("InvalidArgument");
    const object = follow(path);
    found.set(id, object);
    return object;
  };
  return { find, args };
}
