import { FileProblem, type FileProblemKind } from "../file-problem";
import { readGiven, type FileContent, type Given } from "../read-file";
import type { Grid } from "../../grid/grid";
import type { Values } from "../../language/language";

/**
 * What the thread says: that it is there, each sheet that it read, in the end what was left out of them, or why it cannot.
 * Sheets come one by one, since a large workbook in one piece would hold up the page that takes it.
 */
export type Answer =
  | { readonly kind: "ready" }
  | { readonly kind: "grid"; readonly grid: Grid }
  | { readonly kind: "end"; readonly omissions: FileContent["omissions"] }
  | { readonly kind: "problem"; readonly problem: FileProblemKind; readonly values: Values }
  | { readonly kind: "fault"; readonly message: string };

/**
 * Reads, and turns what goes wrong into an answer, since errors of our own do not pass between threads.
 * @param answer is given each sheet
 */
export async function answerTo(given: Given, answer: (part: Answer) => void): Promise<Answer> {
  try {
    const { grids, omissions } = await readGiven(given);
    for (const grid of grids) answer({ kind: "grid", grid });
    return { kind: "end", omissions };
  } catch (error) {
    if (error instanceof FileProblem) return { kind: "problem", problem: error.kind, values: error.values };
    return {
      kind: "fault",
      message: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}
