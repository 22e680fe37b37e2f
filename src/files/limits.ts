import { sheetWindow } from "../core/grid/window";

/**
 * How much a file may hold before it is refused, so that a hostile or broken file cannot hang the machine.
 * A real workbook of 200 forms stays far below every one of them.
 */
export const limits = {
  /** The size of a file in bytes. */
  fileBytes: 20 * 1024 * 1024,
  /** The parts in a workbook's package. */
  packageParts: 5_000,
  /** The bytes of all parts of a package, unpacked. */
  unpackedBytes: 200 * 1024 * 1024,
  /** The bytes of those parts that are read, unpacked: of 200 forms they are 3 MB, in OpenDocument 6 MB. */
  readBytes: 16 * 1024 * 1024,
  /** The letters of Excel's XML of 2003, for which the workbook library takes the most memory: of 200 forms they are 2 million. */
  workbookMarkup: 5_000_000,
  /** How many times larger than its packed size a package may unpack; Excel's own stay below 50. */
  unpackedRatio: 200,
  /** The characters in one cell: Excel's own limit. */
  cellCharacters: 32_767,
  /** The cells of one file, before anything is left out: of 200 forms they are 50,000. */
  cells: 250_000,
  /** The sheets of one file, and the forms: what is checked and printed follows from them. A department has some hundreds. */
  sheets: 3_000,
  forms: 3_000,
  /** The rows that are read of one sheet, counted from its first row that is not blank. */
  sheetRows: sheetWindow.rows,
  /** The columns that are read of one sheet, counted from its first column that is not blank. */
  sheetColumns: sheetWindow.columns,
  /** The cells in the merges of one sheet: twice what is read of a sheet, which merges side by side cover once. */
  mergedCells: 240_000,
  /** The cells that an OpenDocument sheet says are repeated: what is read of a sheet, twice. */
  repeatedCells: 240_000,
  /** The characters in the cells of one file: what is read of a sheet, with 160 in every cell. */
  characters: 20_000_000,
  /** The characters in the formulas of one sheet, each spelt out: of a sheet that is read whole, 40 in every cell. */
  formulaCharacters: 5_000_000,
  /** The pages of a PDF file: a department's whole budget has 150. */
  pdfPages: 500,
  /** The steps in which the pages of a PDF file are drawn: of 300 pages of tables they are 300,000. */
  pdfOperators: 3_000_000,
  /** The characters on the pages of a PDF file: of 300 pages of tables they are 300,000. */
  pdfCharacters: 2_000_000,
  /** The lines on one page of a PDF file: of a full table they are 500, of a map 50,000. */
  pdfRules: 10_000,
  /** How long one file may take, in milliseconds, before the thread that reads it is ended. */
  readMilliseconds: 10_000,
  /** How long a thread may have read one file and still read the next; after a longer reading another one is started. */
  lastingMilliseconds: 500,
  /** How long the thread that reads files may take to start, in milliseconds; over a slow network it is loaded first. */
  startMilliseconds: 60_000,
  /** The memory of the thread that reads files on the command line, in megabytes, beside the file's own bytes. */
  readMegabytes: 300,
} as const;

/** How much is read of a file. */
export type Limits = typeof limits;
