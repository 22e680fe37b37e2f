import { isErrorText } from "../core/grid/error-value";
import type { Grid } from "../core/grid/grid";
import { tooMuchText } from "./check-cells";
import { shownCells } from "./covered";
import { sheetCell } from "./describe-problem";
import { FileProblem } from "./file-problem";
import { checkSize, identify } from "./guard";
import { limits } from "./limits";
import { sourceOf } from "./source";
import { readCopiedText } from "./text/format";
import type { OnPage, UnreadPages } from "./unread-pages";
import { withinWindow, type Omission } from "../core/grid/window";

/** What a file holds: a grid for each sheet with something on it, and what was too far out to be read. */
export interface FileContent {
  readonly grids: readonly Grid[];
  readonly omissions: readonly FileOmission[];
}

/** What was not read of a file: cells too far out, or pages. */
export type FileOmission = Omission | UnreadPages;

/**
 * Reads a file of any format of the registry (`formats`) by what its bytes are, whatever its name says.
 * @throws FileProblem if it cannot be read whole; nothing of it is used then
 */
export async function readFile(bytes: Uint8Array, onPage: OnPage = () => undefined): Promise<FileContent> {
  const source = sourceOf(bytes);
  const found = await identify(source).read(source, limits, onPage);
  return await ("grids" in found ? contentOf(found.grids, found.unread) : contentOf(found));
}

/** What was copied, as the clipboard gives it; a form that it does not have is empty. */
export interface Clipboard {
  readonly html: string;
  readonly text: string;
}

/**
 * Reads what Excel, Word, WPS or a browser copied: its tables where it has any, for they know their merges, else its text.
 * @throws FileProblem if it is over a limit
 */
export async function readClipboard({ html, text }: Clipboard): Promise<FileContent> {
  checkSize(html.length + text.length);
  return contentOf(
    /<table\b/i.test(html) ? [(await import("./html/read-html")).readHtml(html)] : [readCopiedText(text)],
  );
}

/** What is given to be read: a file's bytes, or what was copied. */
export type Given = Uint8Array | Clipboard;

/** Reads either. @throws FileProblem */
export function readGiven(given: Given, onPage?: OnPage): Promise<FileContent> {
  return "html" in given ? readClipboard(given) : readFile(given, onPage);
}

async function contentOf(grids: readonly Grid[], unread: readonly UnreadPages[] = []): Promise<FileContent> {
  if (grids.length > limits.sheets)
    throw new FileProblem("too-many-sheets", {
      count: String(grids.length),
      limit: String(limits.sheets),
    });
  grids.forEach(checkTexts);
  const windowed = grids.map(withinWindow);
  checkCharacters(windowed.map(({ grid }) => grid));
  const shown = windowed.map(({ grid }) => shownCells(grid));
  const calculated = shown.some(({ formulas }) => formulas !== undefined)
    ? await calculatedGrids(shown)
    : { grids: shown, omissions: [] };
  return {
    grids: calculated.grids.filter(({ cells }) => cells.length > 0),
    omissions: [
      ...windowed.flatMap(({ omission }) => omission ?? []),
      ...unread,
      ...calculated.omissions,
      ...calculated.grids.flatMap(errorsOf),
    ],
  };
}

/** Cells that show an error are told, since they count as blank. */
function errorsOf({ name, cells }: Grid): readonly Omission[] {
  const [first, ...others] = cells.filter(({ text }) => isErrorText(text.trim()));
  if (!first) return [];
  const { row, column } = first;
  return [{ reason: "error-value", sheet: name, first: { row, column }, count: others.length + 1 }];
}

async function calculatedGrids(grids: readonly Grid[]): Promise<FileContent> {
  const { calculatedGrid } = await import("./calculate/calculated-grid");
  const calculated = grids.map((grid) => ({ sheet: grid.name, ...calculatedGrid(grid) }));
  return {
    grids: calculated.map(({ grid }) => grid),
    omissions: calculated.flatMap(({ sheet, unknown: [first, ...others] }) =>
      first ? [{ reason: "formula-without-result", sheet, first, count: others.length + 1 } as const] : [],
    ),
  };
}

/** A text that stands in the file once may be shown in every cell, and each becomes one of its own on its way to the page. */
function checkCharacters(grids: readonly Grid[]): void {
  let characters = 0;
  for (const { cells } of grids) for (const { text } of cells) characters += text.length;
  if (characters > limits.characters) throw tooMuchText(characters);
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
