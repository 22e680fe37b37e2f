import { ExcelError } from "../errors";
import { type HostObject, isHostObject } from "./object-type";
import type { Targets } from "./targets";

/** The arguments of a call. What is missing arrives as null; a wrong type is InvalidArgument. */
export interface Args {
  readonly all: readonly unknown[];
  readonly text: (index: number) => string;
  readonly number: (index: number) => number;
  readonly optionalText: (index: number) => string | undefined;
  readonly optionalNumber: (index: number) => number | undefined;
  readonly flag: (index: number) => boolean;
  /** A plain object; empty if it is missing. */
  readonly fields: (index: number) => Readonly<Record<string, unknown>>;
  readonly object: <Name extends keyof Targets>(index: number, type: Name) => Targets[Name];
  /** The object if the argument is one of this type. */
  readonly maybe: <Name extends keyof Targets>(index: number, type: Name) => Targets[Name] | undefined;
}

export function createArgs(all: readonly unknown[]): Args {
  const given = (index: number): unknown => all[index] ?? undefined;
  const must = <Value>(value: Value | undefined): Value => {
    if (value === undefined) throw new ExcelError("InvalidArgument");
    return value;
  };
  const args: Args = {
    all,
    optionalText: (index) => {
      const value = given(index);
      if (typeof value === "number") return String(value);
      if (value !== undefined && typeof value !== "string") throw new ExcelError("InvalidArgument");
      return value;
    },
    optionalNumber: (index) => {
      const value = given(index);
      if (value !== undefined && typeof value !== "number") throw new ExcelError("InvalidArgument");
      return value;
    },
    text: (index) => must(args.optionalText(index)),
    number: (index) => must(args.optionalNumber(index)),
    flag: (index) => given(index) === true,
    fields: (index) => {
      const value = given(index) ?? {};
      if (typeof value !== "object") throw new ExcelError("InvalidArgument");
      return value as Readonly<Record<string, unknown>>;
    },
    maybe: <Name extends keyof Targets>(index: number, type: Name) => {
      const value = given(index);
      return isHostObject(value) && value.type === type ? (value as HostObject<Name>).target : undefined;
    },
    object: (index, type) => must(args.maybe(index, type)),
  };
  return args;
}
