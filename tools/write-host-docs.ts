import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allTypes } from "excel-stand-in/members/all-types";
import { type MemberSets, memberSets } from "./host-members";

const root = join(__dirname, "..");
const docs = join(root, "packages/excel-stand-in/README.md");
const begin = "<!-- members: written by npm run docs -->";
const end = "<!-- end of members -->";

/** The table of members for packages/excel-stand-in/README.md: one line per type, members by requirement set. */
function memberTable(sets: MemberSets): string {
  const lines = allTypes.flatMap(({ name: type, members }) => {
    const declared = sets[type];
    if (!declared) return [];
    const ours = [members.properties, members.objects, members.methods].flatMap((part) =>
      Object.keys(part ?? {}),
    );
    const bySet = new Map<string, string[]>();
    for (const member of ours) {
      const set = declared[member];
      if (set !== undefined) bySet.set(set, [...(bySet.get(set) ?? []), member]);
    }
    const parts = [...bySet].sort(([a], [b]) => Number(a.split(".")[1]) - Number(b.split(".")[1]));
    return `| ${type} | ${parts.map(([set, names]) => `**${set}** ${names.sort().join(", ")}`).join("; ")} |`;
  });
  return [
    "| type | members, by the version of ExcelApi they came with |",
    "| --- | --- |",
    ...lines.sort(),
  ].join("\n");
}

/** The documentation with its table of members as it should be. */
export function withTable(text: string, sets: MemberSets): string {
  const [before = "", rest = ""] = text.split(begin);
  return `${before}${begin}\n\n${memberTable(sets)}\n\n${end}${rest.split(end)[1] ?? "\n"}`;
}

if (require.main === module) {
  const sets = memberSets();
  writeFileSync(
    join(root, "packages/excel-stand-in/src/members/requirement-sets.json"),
    `${JSON.stringify(sets, null, 2)}\n`,
  );
  writeFileSync(docs, withTable(readFileSync(docs, "utf8"), sets));
}
