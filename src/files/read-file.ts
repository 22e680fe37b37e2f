import type { Grid } from "../core/grid/grid";
import { checkCells, tooMuchText } from "./check-cells";
import { shownCells } from "./covered";
import { sheetCell } from "./describe-problem";
import { FileProblem } from "./file-problem";
import { checkSize, identify, type Content } from "./guard";
import { limits } from "./limits";
import { readText } from "./read-text";
import { withinWindow, type Omission } from "../core/grid/window";

/** What a file holds: a grid for each sheet with something on it, and what was too far out to be read. */
export interface FileContent {
  readonly grids: readonly Grid[];
  readonly omissions: readonly Omission[];
}

/**
 * Reads a file by what its bytes are, whatever its name says: an Excel workbook (.xlsx, .xlsm, .xls, Excel's XML of
 * 2003), an OpenDocument sheet (.ods), a Word document (.docx), a web page, or text with tabs or commas between its cells.
 * @throws FileProblem if it cannot be read whole; nothing of it is used then
 */
export async function readFile(bytes: Uint8Array): Promise<FileContent> {
  return contentOf(await readGrids(bytes, identify(bytes)));
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
  return contentOf(/<table\b/i.test(html) ? [await readPage(html)] : [readText(checked(text, "text"))]);
}

/** What is given to be read: a file's bytes, or what was copied. */
export type Given = Uint8Array | Clipboard;

/** Reads either. @throws FileProblem */
export function readGiven(given: Given): Promise<FileContent> {
  return "html" in given ? readClipboard(given) : readFile(given);
}

/** The library of each format is loaded only where it is needed. */
async function readGrids(bytes: Uint8Array, content: Content): Promise<readonly Grid[]> {
  switch (content.kind) {
    case "text":
      return [readText(checked(content.text, "text"))];
    case "page":
      return [await readPage(content.text)];
    case "package":
      return (await import("./read-workbook")).readWorkbook(bytes);
    case "old-workbook":
      return (await import("./read-old-workbook")).readOldWorkbook(content.stream);
    case "workbook-markup":
      return (await import("./read-workbook-markup")).readWorkbookMarkup(
        checked(content.text, "workbookMarkup"),
      );
  }
}

async function readPage(html: string): Promise<Grid> {
  const { readHtml } = await import("./document/read-html");
  return readHtml(checked(html, "page"));
}

function checked(text: string, format: Parameters<typeof checkCells>[1]): string {
  checkCells([text], format);
  return text;
}

function contentOf(grids: readonly Grid[]): FileContent {
  grids.forEach(checkTexts);
  const windowed = grids.map(withinWindow);
  checkCharacters(windowed.map(({ grid }) => grid));
  return {
    grids: windowed.map(({ grid }) => shownCells(grid)).filter(({ cells }) => cells.length > 0),
    omissions: windowed.flatMap(({ omission }) => omission ?? []),
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
