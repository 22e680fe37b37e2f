import { read, type DenseSheet, type Range, type WorkBook } from "@e965/xlsx";
import { strFromU8, strToU8, zipSync } from "fflate";
import { isBlank } from "../form/text";
import type { Cell, CellRange, Grid } from "../grid/grid";
import { cellText, rawValue } from "./cell-text";
import { FileProblem } from "./file-problem";
import { sheetFormulas } from "./sheet-formulas";
import { unpack, type Parts } from "./unpack";

/**
 * Reads the sheets of an Excel workbook (.xlsx, .xlsm), hidden ones included, into one grid for each sheet that holds
 * something. Texts are as Excel shows them; a formula counts with the result that is stored beside it.
 * @param bytes a zip package
 * @throws FileProblem if it is no workbook, or cannot be read whole
 */
export function readWorkbook(bytes: Uint8Array): readonly Grid[] {
  const parts = unpack(bytes, isNeeded);
  checkFormat(parts);
  const workbook = parse(parts);
  const date1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  const formulas = sheetFormulas(parts);
  return workbook.SheetNames.map((name) => {
    const sheet = workbook.Sheets[name] as DenseSheet | undefined;
    // The library swallows what goes wrong in one sheet and leaves that sheet out.
    if (!sheet) throw new FileProblem("damaged", { part: name });
    const own = formulas.get(name) ?? [];
    return { ...gridOf(name, sheet, date1904), ...(own.length > 0 && { formulas: own }) };
  }).filter(({ cells }) => cells.length > 0);
}

/**
 * Pictures, macros and printer settings need not even be unpacked. Charts must not be: the library would take the
 * figures that a chart keeps for cells of its sheet, and it fails on the newer kinds of chart.
 */
function isNeeded(name: string): boolean {
  return /\.(xml|rels)$/i.test(name) && !/^xl\/(charts|drawings|pivotCache|pivotTables)\//i.test(name);
}

/** What a package says of itself in the part that lists its contents. */
const formats = [
  {
    says: /(spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template)\.macroEnabled)\.main\+xml/,
    format: null,
  },
  { says: /ms-excel\.sheet\.binary/, format: ".xlsb" },
  { says: /wordprocessingml/, format: ".docx" },
  { says: /presentationml/, format: ".pptx" },
  { says: /opendocument\.spreadsheet/, format: ".ods" },
  { says: /opendocument\.text/, format: ".odt" },
] as const;

function checkFormat(parts: Parts): void {
  const contents = parts["[Content_Types].xml"] ?? parts["META-INF/manifest.xml"];
  const found = contents && formats.find(({ says }) => says.test(strFromU8(contents)));
  if (!found) throw new FileProblem("not-a-workbook");
  if (found.format !== null) throw new FileProblem("other-format", { format: found.format });
}

function parse(parts: Parts): WorkBook {
  const safe = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [name, withoutHyperlinks(part)]),
  );
  try {
    return read(zipSync(safe, { level: 0 }), {
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellNF: true,
      dateNF: "yyyy-mm-dd",
    });
  } catch {
    throw new FileProblem("damaged", { part: "xl/workbook.xml" });
  }
}

/** The library makes a cell for every cell that a link covers, a million of them where it is set on a whole column. */
function withoutHyperlinks(part: Uint8Array): Uint8Array {
  const markup = strFromU8(part);
  const without = markup.replace(/<(?:\w+:)?hyperlink\s[^<>]*>/g, "");
  return without === markup ? part : strToU8(without);
}

function gridOf(name: string, sheet: DenseSheet, date1904: boolean): Grid {
  const rows = (sheet as Partial<DenseSheet>)["!data"] ?? [];
  const cells: Cell[] = [];
  for (const row of places(rows))
    for (const column of places(rows[row])) {
      const cell = rows[row]?.[column];
      const text = cell ? cellText(cell, date1904) : "";
      if (cell && !isBlank(text)) cells.push({ row, column, text, value: rawValue(cell) });
    }
  const merges = (sheet["!merges"] ?? []) as readonly Range[];
  return { name, cells, merges: merges.map(rangeOf) };
}

/** Where a list holds something. It is not walked by its length: a hostile file may put a cell into row 2,000,000,000. */
function places(list: readonly unknown[] = []): readonly number[] {
  return Object.keys(list).map(Number);
}

function rangeOf({ s: start, e: end }: Range): CellRange {
  return { top: start.r, left: start.c, bottom: end.r, right: end.c };
}
