import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "node:util";
import { startScript } from "../src/office-script/run-script";
import { openExcel } from "../src/open-excel";
import { settled } from "./with-excel";

const folder = join(__dirname, "scripts");

/** Every script in `scripts/` that runs to its end. */
export const scripts: readonly string[] = readdirSync(folder).filter((name) => name !== "failing.js");

/** Runs a script in this process. @returns the lines it shows, and the members it uses, as `Type.member` */
export async function runHere(script: string): Promise<{ lines: string[]; members: string[] }> {
  const excel = await openExcel();
  const lines: string[] = [];
  const { log } = console;
  console.log = (...words: unknown[]) => {
    lines.push(format(...words));
  };
  try {
    await startScript(readFileSync(join(folder, script), "utf8"), excel);
    await settled();
    return { lines, members: [...excel.counters.calls.keys()] };
  } finally {
    console.log = log;
    excel.close();
  }
}
