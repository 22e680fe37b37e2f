import type { Args } from "./args";
import type { Targets } from "./targets";

/** An object of the API as the host knows it: its type's name, and what it stands for. */
export interface HostObject<Name extends keyof Targets = keyof Targets> {
  readonly type: Name;
  readonly target: Targets[Name];
}

export const object = <Name extends keyof Targets>(type: Name, target: Targets[Name]): HostObject<Name> => ({
  type,
  target,
});

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === "object" && value !== null && "type" in value && "target" in value;

export interface Property<Target> {
  readonly get?: (target: Target) => unknown;
  readonly set?: (target: Target, value: unknown) => void;
}

/** A method's answer: nothing, a value for a `ClientResult`, or an object (null for a null object). */
export type Method<Target> = (target: Target, args: Args) => unknown;

/** Everything that one type of the API has in this host. Names are as developers write them. */
export interface Members<Target> {
  /** Values: read by `load`, written by assignment. */
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  /** Objects reached by a property; null is a null object. */
  readonly objects?: Readonly<Record<string, (target: Target) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, Method<Target>>>;
  /** Of a collection: its items, and the one with a key or an id. */
  readonly items?: (target: Target) => readonly HostObject[];
  readonly item?: (target: Target, key: unknown) => HostObject | null;
  /** Ids by which the client finds the object again: `Id`, `_Id`. */
  readonly identity?: (target: Target) => Readonly<Record<string, string>>;
  /** Its events: how a handler registers, and the number of the messages. */
  readonly events?: Readonly<Record<string, number>>;
  /** Who the events of this object are for. */
  readonly eventTarget?: (target: Target) => string;
}

export interface ObjectType<Name extends keyof Targets = keyof Targets> {
  readonly name: Name;
  readonly members: Members<Targets[Name]>;
}

/** Lays down the members of a type. */
export const objectType = <Name extends keyof Targets>(
  name: Name,
  members: Members<Targets[Name]>,
): ObjectType<Name> => ({ name, members });
