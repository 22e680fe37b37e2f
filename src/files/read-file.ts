import type { Grid } from "../grid/grid";
import { shownCells } from "./covered";
import { sheetCell } from "./describe-problem";
import { FileProblem } from "./file-problem";
import { identify } from "./guard";
import { limits } from "./limits";
import { readText } from "./read-text";
import { withinWindow, type Omission } from "../grid/window";

/** What a file holds: a grid for each sheet with something on it, and what was too far out to be read. */
export interface FileContent {
  readonly grids: readonly Grid[];
  readonly omissions: readonly Omission[];
}

/**
 * Reads a file by what its bytes are, whatever its name says: an Excel workbook or text with tabs or commas between its cells.
 * @throws FileProblem if it cannot be read whole; nothing of it is used then
 */
export async function readFile(bytes: Uint8Array): Promise<FileContent> {
  const content = identify(bytes);
  const grids = content.kind === "text" ? [readText(content.text)] : await readPackage(bytes);
  grids.forEach(checkTexts);
  const windowed = grids.map(withinWindow);
  return {
    grids: windowed.map(({ grid }) => shownCells(grid)).filter(({ cells }) => cells.length > 0),
    omissions: windowed.flatMap(({ omission }) => omission ?? []),
  };
}

/** The workbook library is loaded only where a workbook is read. */
async function readPackage(bytes: Uint8Array): Promise<readonly Grid[]> {
  const { readWorkbook } = await import("./read-workbook");
  return readWorkbook(bytes);
}

function checkTexts({ name, cells }: Grid): void {
  const long = cells.find(({ text }) => text.length > limits.cellCharacters);
  if (long)
    throw new FileProblem("cell-too-long", {
      cell: sheetCell(name, long),
      count: String(long.text.length),
      limit: String(limits.cellCharacters),
    });
}
