import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../../src/files/text/read-text";
import type { Grid } from "../../src/core/grid/grid";

const root = join(__dirname, "..", "forms");

/** What a careful person reads on a form; where several readings are right, all of them stand in an array. */
export type Expected = Readonly<Record<string, unknown>>;

/** The names of the forms in a folder of tests/forms, without their endings. */
export function formNames(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(".expected.json"))
    .map((name) => name.replace(/\.expected\.json$/, ""))
    .sort();
}

/** A form of tests/forms as a grid; lines that begin with `# ` tell its source and are no part of it. */
export function readFormFile(name: string): Grid {
  const text = readFileSync(join(root, `${name}.txt`), "utf8");
  return readText(text.replace(/^# .*\n/gm, ""));
}

/** What a careful person reads on the forms of a file. */
export function expectedOf(name: string): Expected[] {
  return JSON.parse(readFileSync(join(root, `${name}.expected.json`), "utf8")) as Expected[];
}
