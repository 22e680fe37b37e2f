import { strFromU8 } from "fflate";
import { FileProblem } from "./file-problem";
import { limits } from "./limits";

/** How a cell begins in each format, and the letters that one takes at the least. */
const cells = {
  text: { beginning: /[\t\r\n,]/g, letters: 1 },
  page: { beginning: /<t[dh]\b/gi, letters: 4 },
  workbookMarkup: { beginning: /<(?:\w+:)?Cell\b/g, letters: 7 },
  // Those that have only a look are left out before the library reads them; texts stand apart, and take as much.
  excel: { beginning: /<(?:\w+:)?(?:c|si)(?=[\s>])(?:[^<>]*[^<>/])?>/g, letters: 4 },
  openDocument: { beginning: /<(?:[^\s<>/:]+:)?(?:covered-)?table-cell\b/g, letters: 13 },
  word: { beginning: /<w:tc\b/g, letters: 7 },
} as const;

/**
 * Counts the cells of a file before anything is made of them, since each would take some hundred bytes of memory.
 * @throws FileProblem if they are too many
 */
export function checkCells(parts: readonly (string | Uint8Array)[], format: keyof typeof cells): void {
  const { beginning, letters } = cells[format];
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
