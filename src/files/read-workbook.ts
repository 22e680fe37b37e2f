import { strFromU8, strToU8, zipSync } from "fflate";
import type { Grid } from "../core/grid/grid";
import { checkCells } from "./check-cells";
import { readOpenDocument } from "./document/read-open-document";
import { readWord } from "./document/read-word";
import { FileProblem } from "./file-problem";
import { gridsOfWorkbook } from "./grids-of-workbook";
import { sheetFormulas } from "./sheet-formulas";
import { withoutLongFormats } from "./long-formats";
import { unpack, type Parts } from "./unpack";

/**
 * Reads what Office programs save as a package: the sheets of an Excel workbook (.xlsx, .xlsm) or an OpenDocument one
 * (.ods), hidden ones included, into one grid for each sheet that holds something, or the body of a Word document
 * (.docx). Texts are as they are shown; a formula counts with the result that is stored beside it.
 * @param bytes a zip package
 * @throws FileProblem if it is none of these, or cannot be read whole
 */
export function readWorkbook(bytes: Uint8Array): readonly Grid[] {
  const parts = unpack(bytes, isNeeded);
  const reader = readerOf(parts);
  return readers[reader](parts);
}

const readers = {
  excel: (parts: Parts) => {
    checkCells(Object.values(parts), "excel");
    const formulas = sheetFormulas(parts);
    return gridsOfWorkbook(lightened(parts), "xl/workbook.xml").map((grid): Grid => {
      const own = formulas.get(grid.name ?? "") ?? [];
      return own.length > 0 ? { ...grid, formulas: own } : grid;
    });
  },
  openDocument: (parts: Parts) => {
    const manifest = parts["META-INF/manifest.xml"];
    if (manifest && strFromU8(manifest).includes("encryption-data")) throw new FileProblem("encrypted");
    const content = markupOf(parts, "content.xml");
    checkCells([content], "openDocument");
    return readOpenDocument(content);
  },
  word: (parts: Parts) => {
    const markup = markupOf(parts, "word/document.xml");
    checkCells([markup], "word");
    return [readWord(markup)];
  },
} as const;

function markupOf(parts: Parts, name: string): string {
  const part = parts[name];
  if (!part) throw new FileProblem("damaged", { part: name });
  return strFromU8(part);
}

/**
 * Pictures, macros and printer settings need not even be unpacked. Charts must not be: the library would take the
 * figures that a chart keeps for cells of its sheet, and it fails on the newer kinds of chart.
 */
function isNeeded(name: string): boolean {
  return (
    /\.(xml|rels)$/i.test(name) &&
    !/^(xl|word)\/(charts|drawings|pivotCache|pivotTables|embeddings)\//i.test(name)
  );
}

/** What a package says of itself in the part that lists its contents. */
const formats = [
  {
    says: /(spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template)\.macroEnabled)\.main\+xml/,
    reader: "excel",
  },
  {
    says: /(wordprocessingml\.(document|template)|ms-word\.(document|template)\.macroEnabled\w*)\.main\+xml/,
    reader: "word",
  },
  { says: /opendocument\.spreadsheet/, reader: "openDocument" },
  { says: /ms-excel\.sheet\.binary/, format: ".xlsb" },
  { says: /presentationml/, format: ".pptx" },
  { says: /opendocument\.text/, format: ".odt" },
] as const;

function readerOf(parts: Parts): keyof typeof readers {
  const contents = parts["[Content_Types].xml"] ?? parts["META-INF/manifest.xml"];
  const found = contents && formats.find(({ says }) => says.test(strFromU8(contents)));
  if (!found) throw new FileProblem("not-a-workbook");
  if ("format" in found) throw new FileProblem("other-format", { format: found.format });
  return found.reader;
}

/**
 * The package without what costs the workbook library much and tells nothing: it makes a cell for every cell that a link
 * covers, a million of them where it is set on a whole column, and goes through cells that have only a look.
 */
function lightened(parts: Parts): Uint8Array {
  const light = Object.entries(parts).map(([name, part]): [string, Uint8Array] => {
    const markup = strFromU8(part);
    const without = withoutLongFormats(markup, "formatCode").replace(linkOrBlankCell, "");
    return [name, without === markup ? part : strToU8(without)];
  });
  return zipSync(Object.fromEntries(light), { level: 0 });
}

/** A cell that does not tell where it stands must stay, for the one after it is counted from it. */
const linkOrBlankCell = /<(?:\w+:)?(?:hyperlink\s[^<>]*|c(?=[^<>]*\sr=)\s[^<>]*\/)>/g;
