import { ExcelError } from "../errors";
import type { Method, ObjectType, Property } from "./object-type";

/** The client writes these two under other names than it reads them. */
const writtenAs: Readonly<Record<string, string>> = { gridlines: "showGridlines", headings: "showHeadings" };

/** And this one only of a style: a page has a property of that name. */
const writtenAsOf: Readonly<Record<string, string>> = { "Style.orientation": "textOrientation" };

/** The name on the wire of a property in an answer. */
export const wireName = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);

/** The member that a name on the wire means. */
export const memberName = (wire: string, type = ""): string => {
  const name = wire.startsWith("_") ? wire : wire.charAt(0).toLowerCase() + wire.slice(1);
  return writtenAsOf[`${type}.${name}`] ?? writtenAs[name] ?? name;
};

/** The requirement set's version by type and member, e.g. `{ Range: { getRange: "1.1" } }`. */
export type RequirementSets = Readonly<Record<string, Readonly<Record<string, string>>>>;

type AnyMembers = ObjectType["members"] & {
  readonly properties?: Readonly<Record<string, Property<unknown>>>;
  readonly methods?: Readonly<Record<string, Method<unknown>>>;
};

export interface Registry {
  readonly members: (type: string) => AnyMembers;
  /** A type's method. Worksheet functions have other capitals on the wire (`VLookup` for `vlookup`). */
  readonly method: (type: string, member: string) => Method<unknown> | undefined;
  /** @throws ExcelError ApiNotFound if the reported ExcelApi is older than the member */
  readonly demandSupported: (type: string, member: string) => void;
  readonly supported: (type: string, member: string) => boolean;
  /** Whether Excel has such a member, here or not; the name in lower case. */
  readonly declared: (type: string, member: string) => boolean;
  readonly notFound: (type: string, member: string) => ExcelError;
}

const older = (version: string, than: string): boolean => {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = than.split(".").map(Number);
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
};

/** @param excelApi the version of ExcelApi that this Excel has */
export function createRegistry(
  types: readonly ObjectType[],
  sets: RequirementSets,
  excelApi: string,
): Registry {
  const byName = new Map<string, AnyMembers>(
    types.map(({ name, members }) => [name, members as unknown as AnyMembers]),
  );
  const registry: Registry = {
    members: (type) => {
      const found = byName.get(type);
      if (!found) throw registry.notFound(type, "");
      return found;
    },
    method: (type, member) => {
      const methods = registry.members(type).methods ?? {};
      const wanted = member.toLowerCase();
      return methods[member] ?? Object.entries(methods).find(([name]) => name.toLowerCase() === wanted)?.[1];
    },
    supported: (type, member) => {
      const version = sets[type]?.[member];
      return version === undefined || !older(excelApi, version);
    },
    demandSupported: (type, member) => {
      if (!registry.supported(type, member)) throw registry.notFound(type, member);
    },
    declared: (type, member) => Object.keys(sets[type] ?? {}).some((name) => name.toLowerCase() === member),
    notFound: (type, member) =>
      new ExcelError(
        "ApiNotFound",
        `This Excel has no ${member ? `${type}.${member}` : type} (ExcelApi ${excelApi}).`,
      ),
  };
  return registry;
}
