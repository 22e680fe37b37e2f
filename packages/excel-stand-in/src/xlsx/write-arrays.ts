import type { Book, Sheet } from "../book/book";
import { type Area, cellArea, contains } from "../engine/area";
import { moveFormula } from "../references/formula";
import { openedFile, type OpenedFormula } from "./opened-file";
import type { PackageWriter } from "./package-file";
import { ns, tag, xmlDocument } from "./xml";

/** A formula with several results. */
export interface ArrayFormula {
  /** What it fills here. */
  readonly spill: Area;
  /** What it fills in the file: of an array formula with a fixed area, that; of a plain formula, only its own cell. */
  readonly area: Area;
  readonly plain: boolean;
  /** The cell's mark of a dynamic array: the number of an entry in the file's metadata. */
  readonly mark: string | undefined;
}

/** The mark that dynamic arrays of the opened file have; of a file without metadata the first entry of ours. */
function dynamicMark(book: Book): string | undefined {
  const opened = openedFile(book);
  const known = opened?.cells.find(({ formula }) => formula?.array?.cm !== undefined)?.formula?.array?.cm;
  if (known !== undefined) return known;
  const relations = opened?.file.relations(opened.workbookPath) ?? [];
  return relations.some(({ kind }) => kind === "sheetMetadata") ? undefined : "1";
}

/** What the file said of the formula, if it is still the same. */
function originAt(sheet: Sheet, { top, left }: Area): OpenedFormula | undefined {
  const { format, formula = "" } = sheet.book.engine.cell(sheet.id, top, left);
  const origin = openedFile(sheet.book)?.cells[format.origin ?? -1]?.formula;
  const same = origin && moveFormula(origin.read, top - origin.row, left - origin.column) === formula;
  return same ? origin : undefined;
}

function arrayFormula(sheet: Sheet, spill: Area): ArrayFormula {
  const { top, left } = spill;
  const origin = originAt(sheet, spill);
  if (origin?.single) return { spill, area: cellArea(top, left), plain: true, mark: undefined };
  const { rows, columns, cm } = origin?.array ?? {};
  if (rows === undefined || columns === undefined || cm !== undefined)
    return { spill, area: spill, plain: false, mark: cm ?? dynamicMark(sheet.book) };
  const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  return { spill, area, plain: false, mark: undefined };
}

/** Array formulas of the opened file that fill no other cell, be it because nobody can calculate them here. */
function arraysOfOne(sheet: Sheet, spills: readonly Area[]): ArrayFormula[] {
  const found: ArrayFormula[] = [];
  if (!openedFile(sheet.book)) return found;
  const everywhere = { top: 0, left: 0, bottom: Infinity, right: Infinity };
  sheet.book.engine.each(sheet.id, everywhere, (row, column, { formula, format }) => {
    if (formula === undefined || format.origin === undefined) return;
    const cell = cellArea(row, column);
    if (spills.some(({ top, left }) => top === row && left === column)) return;
    const array = originAt(sheet, cell)?.array;
    if (!array) return;
    const area = { ...cell, bottom: row + array.rows - 1, right: column + array.columns - 1 };
    found.push({ spill: cell, area, plain: false, mark: array.cm });
  });
  return found;
}

export function arrayFormulas(sheet: Sheet): ArrayFormula[] {
  const spills = sheet.book.engine.spills(sheet.id);
  return [...spills.map((spill) => arrayFormula(sheet, spill)), ...arraysOfOne(sheet, spills)];
}

export const arrayStartingAt = (
  arrays: readonly ArrayFormula[],
  row: number,
  column: number,
): ArrayFormula | undefined =>
  arrays.find(({ area, plain }) => !plain && area.top === row && area.left === column);

/** Whether a cell's value belongs into the file: it is the cell's own, or of a formula that fills the cell there too. */
export function isFilled(arrays: readonly ArrayFormula[], row: number, column: number): boolean {
  const cell = cellArea(row, column);
  const array = arrays.find(({ spill }) => contains(spill, cell));
  return !array || contains(array.area, cell);
}

/** Says in the file's metadata what the mark of dynamic arrays means ([MS-XLSX] 2.6.142), unless the opened file does. */
export function writeDynamicArrays(file: PackageWriter, book: Book, workbookPath: string): void {
  const path = "xl/metadata.xml";
  const some = [...book.sheets.values()].some((sheet) => book.engine.spills(sheet.id).length > 0);
  const relations = openedFile(book)?.file.relations(openedFile(book)?.workbookPath ?? "") ?? [];
  if (!some || relations.some(({ kind }) => kind === "sheetMetadata")) return;
  const flags =
    "copy pasteAll pasteValues merge splitFirst rowColShift clearFormats clearComments assign coerce cellMeta";
  const type = { name: "XLDAPR", minSupportedVersion: 120_000 };
  const properties = tag("xda:dynamicArrayProperties", { fDynamic: 1, fCollapsed: 0 });
  const extension = tag("ext", { uri: "{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}" }, properties);
  const content = [
    tag(
      "metadataTypes",
      { count: 1 },
      tag("metadataType", { ...type, ...Object.fromEntries(flags.split(" ").map((flag) => [flag, 1])) }),
    ),
    tag("futureMetadata", { name: "XLDAPR", count: 1 }, tag("bk", {}, tag("extLst", {}, extension))),
    tag("cellMetadata", { count: 1 }, tag("bk", {}, tag("rc", { t: 1, v: 0 }))),
  ];
  const namespaces = {
    xmlns: ns.main,
    "xmlns:xda": "http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray",
  };
  file.part(
    path,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml",
    xmlDocument(tag("metadata", namespaces, content.join(""))),
  );
  file.relate(
    workbookPath,
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sheetMetadata",
    path,
  );
}
