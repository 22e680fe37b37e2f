import { strFromU8, unzipSync } from "fflate";
import { type CellStyle, readXlsx, type Sheet } from "hucre";
import { newBook } from "../../src/new-book";
import { saveBook } from "../../src/xlsx/save";

/** The workbook opened in the stand-in and saved again. */
export async function reopened(bytes: Uint8Array): Promise<Uint8Array> {
  const book = await newBook({ book: bytes });
  const saved = saveBook(book);
  book.engine.dispose();
  return saved;
}

/** The text of a part of a workbook file; empty if it is not there. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipSync(bytes)[path];
  return part ? strFromU8(part) : "";
}

/** A look that says nothing: some writers give the plain format to every cell, others to none. */
const isPlain = ({ font, fill, border, numFmt, alignment }: CellStyle): boolean =>
  [font, fill, border].every((part) => part === undefined) &&
  (numFmt ?? "General") === "General" &&
  (alignment?.horizontal ?? "general") === "general";

/** Print titles are written with and without dollar signs; one page wide is the default. */
const plainTitles = (setup: Sheet["pageSetup"]): object => ({
  titles: [setup?.printTitlesRow, setup?.printTitlesColumn].map((title) => title?.replaceAll("$", "")),
  printTitlesRow: undefined,
  printTitlesColumn: undefined,
  fitToWidth: setup?.fitToWidth ?? 1,
});

/** What an independent reader tells of the sheets: cells with their looks, merges, sizes, rules, page. */
export async function sheetsAsTold(bytes: Uint8Array): Promise<unknown[]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.map((sheet) => ({
    name: sheet.name,
    visibility: [sheet.hidden, sheet.veryHidden],
    looks: [...(sheet.cells ?? [])]
      .flatMap(([place, { style }]) => (style && !isPlain(style) ? [[place, style] as const] : []))
      .sort(([a], [b]) => a.localeCompare(b)),
    values: sheet.rows.map((row, at) =>
      row.map((value, column) =>
        sheet.cells?.get(`${at},${column}`)?.formula === undefined ? value : "formula",
      ),
    ),
    merges: sheet.merges,
    freezePane: sheet.freezePane,
    columns: sheet.columns?.map((column) => column.width),
    heights: [...(sheet.rowDefs ?? [])].map(([row, { height, hidden }]) => [row, height, hidden]),
    validations: sheet.dataValidations,
    rules: sheet.conditionalRules,
    pageSetup: { ...sheet.pageSetup, ...plainTitles(sheet.pageSetup) },
    headerFooter: sheet.headerFooter,
  }));
}
