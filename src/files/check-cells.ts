import { strFromU8 } from "fflate";
import { FileProblem } from "./file-problem";
import { limits } from "./limits";

/** How a cell begins in a format, and the letters that one takes at the least. */
export interface CellBeginning {
  readonly beginning: RegExp;
  readonly letters: number;
}

/**
 * Counts the cells of a file before anything is made of them, since each would take some hundred bytes of memory.
 * @throws FileProblem if they are too many
 */
export function checkCells(
  parts: readonly (string | Uint8Array)[],
  { beginning, letters }: CellBeginning,
): void {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  // Nearly every file is too short to hold so many.
  if (length < limits.cells * letters) return;
  let count = 0;
  for (const part of parts) {
    const found = (typeof part === "string" ? part : strFromU8(part)).matchAll(beginning);
    while (!found.next().done) if (++count > limits.cells) throw tooMany();
  }
}

/** The problem of a file with more cells than are read of one. */
export function tooMany(): FileProblem {
  return new FileProblem("holds-too-many-cells", { limit: String(limits.cells) });
}

/** The problem of a file whose texts are together longer than is read of one. */
export function tooMuchText(count: number, limit: number = limits.characters): FileProblem {
  return new FileProblem("too-much-text", { count: String(count), limit: String(limit) });
}
