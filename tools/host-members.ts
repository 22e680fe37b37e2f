import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { allTypes } from "excel-stand-in/members/all-types";

/** The requirement set of each member, as Microsoft's type declarations say it, e.g. `{ Range: { values: "1.1" } }`. */
export type MemberSets = Record<string, Record<string, string>>;

const declarations = (): string =>
  readFileSync(createRequire(__filename).resolve("@types/office-js/index.d.ts"), "utf8");
const setOf = (comment: string): string | undefined =>
  /\[Api set: (ExcelApi \d+\.\d+|[^\]]*)/.exec(comment)?.[1]?.replace(/^ExcelApi /, "");

/** What every object of the client has, which never reaches a host as a member. */
const ofEveryObject = new Set(["context", "load", "set", "toJSON", "track", "untrack"]);

/** Reads the declarations of the classes that the host has; a member without a set of its own has its class's. */
export function memberSets(): MemberSets {
  const text = declarations();
  const excel = text.slice(text.indexOf("declare namespace Excel {"));
  const sets: MemberSets = {};
  for (const { name } of allTypes) {
    const start = new RegExp(`\\n    (?:class|interface) ${name} (?:extends|\\{)`).exec(excel);
    if (!start) continue;
    const before = excel.slice(0, start.index);
    const ofClass = setOf(before.slice(before.lastIndexOf("/**"))) ?? "1.1";
    const body = excel.slice(start.index, excel.indexOf("\n    }", start.index + 10));
    const own = [
      ...new Set(
        [...body.matchAll(/\n {8}(?:readonly )?(\w+)[(:?<]/g)].flatMap(([, member]) => member ?? []),
      ),
    ];
    sets[name] = Object.fromEntries(
      own
        .filter((member) => !ofEveryObject.has(member) && declared(body, member))
        .map((member) => [member, memberSet(body, member) ?? ofClass]),
    );
  }
  return sets;
}

const declared = (body: string, member: string): boolean =>
  new RegExp(`\\n        (?:readonly )?${member}[(:?]`).test(body);

/** The oldest set among a member's overloads. */
function memberSet(body: string, member: string): string | undefined {
  const found: string[] = [];
  for (const match of body.matchAll(new RegExp(`\\n        (?:readonly )?${member}[(:?]`, "g"))) {
    const before = body.slice(0, match.index);
    const set = setOf(before.slice(before.lastIndexOf("/**")));
    if (set !== undefined) found.push(set);
  }
  return found.sort((a, b) => Number(a.split(".")[1]) - Number(b.split(".")[1]))[0];
}
