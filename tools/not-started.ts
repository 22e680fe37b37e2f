import { readFileSync } from "node:fs";
import { join } from "node:path";

const page = join(__dirname, "../src/taskpane/taskpane.html");

/** What the pane's page says in Chinese where none of its scripts runs. @throws Error if it says nothing */
export function notStarted(): string {
  const said = /class="not-started"[\s\S]*?<p>([\s\S]*?)<\/p>/.exec(readFileSync(page, "utf8"))?.[1];
  if (said === undefined)
    throw new Error("taskpane.html does not say what is to be done where no script runs.");
  return said.trim().replaceAll(/\s+/g, " ");
}
