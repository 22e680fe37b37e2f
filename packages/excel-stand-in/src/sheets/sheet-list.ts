import type { Book, DefinedName, Sheet } from "../book/book";
import { emptySheet } from "../book/create-book";
import { ExcelError } from "../errors";
import { sheetByName } from "../range/cells";
import { sourceOf } from "../range/edit";
import { changeKeptFormulas, tellNames } from "../range/shift-book";
import { renameSheet } from "../references/shift";
import { activate, factsOf, positionOf, visibilityOf } from "./activation";
import { demandStructure } from "./protection";

/** Excel's rule for sheet names: 1–31 characters, none of `\ / ? * [ ] :`, no apostrophe at an end, not "History", unique. */
function demandName(book: Book, name: string, self?: Sheet): void {
  const wrong =
    name.length === 0 ||
    name.length > 31 ||
    /[\\/?*[\]:]/.test(name) ||
    /^'|'$/.test(name) ||
    /^history$/i.test(name);
  if (wrong) throw new ExcelError("InvalidArgument", "The name is not a valid sheet name.");
  const other = sheetByName(book, name);
  if (other && other !== self)
    throw new ExcelError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
}

function freeName(book: Book): string {
  for (let number = book.engine.sheets().length + 1; ; number++) {
    if (!sheetByName(book, `Sheet${number}`)) return `Sheet${number}`;
  }
}

/** A new sheet's id. */
export const sheetId = (book: Book): string => {
  const random = (book.nextId() * 7919 + 4096).toString(16).toUpperCase().padStart(8, "0");
  return `{00000000-0001-0000-${random.slice(0, 4)}-0000${random}}`;
};

/** Puts a new sheet at its place, and tells of it. */
export function put(book: Book, sheet: Sheet, position: number, name: string, like?: Sheet): void {
  book.engine.insertSheet(position, sheet.id, name, like?.id);
  book.history.change(book, "sheets", new Map([...book.sheets, [sheet.id, sheet]]));
  book.events.raise("added", null, { source: sourceOf(book), worksheetId: sheet.id });
}

/** Adds an empty sheet after the last one. */
export function addSheet(book: Book, name: string | undefined): Sheet {
  demandStructure(book);
  if (name !== undefined) demandName(book, name);
  const sheet = emptySheet(book, sheetId(book));
  put(book, sheet, book.engine.sheets().length, name ?? freeName(book));
  return sheet;
}

/** `Name (2)`, as Excel names copies. */
export function copyName(book: Book, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const candidate = base.slice(0, 31 - end.length) + end;
    if (!sheetByName(book, candidate)) return candidate;
  }
}

/**
 * The place that an `Excel.WorksheetPositionType` means, beside another sheet or at an end.
 * @throws ExcelError InvalidArgument without the other sheet
 */
export function placeFor(book: Book, where: string, relative: Sheet | undefined): number {
  const count = book.engine.sheets().length;
  if (where === "Beginning") return 0;
  if (where === "End" || where === "None") return count;
  if (!relative || (where !== "Before" && where !== "After")) throw new ExcelError("InvalidArgument");
  return positionOf(relative) + (where === "After" ? 1 : 0);
}

const copies = ["conditionalFormats", "validations", "comments", "charts", "properties"] as const;

/** Copies a sheet with all that is on it. `where` is an `Excel.WorksheetPositionType`. */
export function copySheet(sheet: Sheet, where: string, relative: Sheet | undefined): Sheet {
  const { book } = sheet;
  demandStructure(book);
  const position = placeFor(book, where, relative);
  const oldName = factsOf(sheet).name;
  const name = copyName(book, oldName);
  const copy: Sheet = {
    ...emptySheet(book, sheetId(book)),
    headings: sheet.headings,
    hyperlinks: sheet.hyperlinks,
    groups: sheet.groups,
    protection: sheet.protection,
    page: { fields: sheet.page.fields },
  };
  for (const key of copies)
    copy[key] = sheet[key].map((item) => ({
      ...item,
      ...("id" in item && { id: `${item.id}-${book.nextId()}` }),
    })) as never;
  copy.names = sheet.names.map((defined) => ({
    ...defined,
    formula: renameSheet(defined.formula, oldName, name),
  }));
  put(book, copy, position, name, sheet);
  changeKeptFormulas([copy], (formula) => renameSheet(formula, oldName, name));
  book.history.forget();
  tellNames(book);
  return copy;
}

/** Deletes a sheet; formulas and names that speak of it say `#REF!`. @throws ExcelError if it is the last visible one */
export function deleteSheet(sheet: Sheet): void {
  const { book } = sheet;
  demandStructure(book);
  const visible = [...book.sheets.values()].filter(
    (other) => other !== sheet && visibilityOf(other) === "Visible",
  );
  if (visible.length === 0)
    throw new ExcelError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  if (visibilityOf(sheet) === "VeryHidden") throw new ExcelError("GeneralException");
  if (book.activeSheet === sheet.id) {
    const next = visible.find((other) => positionOf(other) > positionOf(sheet)) ?? visible.at(-1);
    if (next) activate(next);
  }
  const { name } = factsOf(sheet);
  book.engine.removeSheet(sheet.id);
  book.history.change(book, "sheets", new Map([...book.sheets].filter(([id]) => id !== sheet.id)));
  renameEverywhere(book, name, null);
  book.history.forget();
  book.events.raise("deleted", null, { source: sourceOf(book), worksheetId: sheet.id });
}

export function setName(sheet: Sheet, name: string): void {
  const { book } = sheet;
  demandStructure(book);
  demandName(book, name, sheet);
  const before = factsOf(sheet).name;
  book.engine.changeSheet(sheet.id, { name });
  renameEverywhere(book, before, name);
  book.events.raise("nameChanged", sheet.id, {
    worksheetId: sheet.id,
    nameBefore: before,
    nameAfter: name,
    source: sourceOf(book),
  });
}

/** Changes every formula that names the sheet. */
function renameEverywhere(book: Book, from: string, to: string | null): void {
  const everywhere = { top: 0, left: 0, bottom: Infinity, right: Infinity };
  for (const { id } of book.engine.sheets()) {
    const changes: { row: number; column: number; formula: string }[] = [];
    book.engine.each(id, everywhere, (row, column, { formula }) => {
      const renamed = formula === undefined ? undefined : renameSheet(formula, from, to);
      if (renamed !== undefined && renamed !== formula) changes.push({ row, column, formula: renamed });
    });
    book.engine.write(id, changes);
  }
  const names: DefinedName[] = [...book.names, ...[...book.sheets.values()].flatMap((sheet) => sheet.names)];
  for (const name of names) book.history.change(name, "formula", renameSheet(name.formula, from, to));
  changeKeptFormulas(book.sheets.values(), (formula) => renameSheet(formula, from, to));
  tellNames(book);
}

export function setPosition(sheet: Sheet, position: number): void {
  const { book } = sheet;
  demandStructure(book);
  const before = positionOf(sheet);
  if (!Number.isInteger(position) || position < 0 || position >= book.engine.sheets().length)
    throw new ExcelError("InvalidArgument");
  if (before === position) return;
  book.engine.moveSheet(sheet.id, position);
  book.events.raise("moved", null, {
    worksheetId: sheet.id,
    positionBefore: before,
    positionAfter: position,
    source: sourceOf(book),
  });
}

export function setVisibility(sheet: Sheet, visibility: unknown): void {
  const { book } = sheet;
  demandStructure(book);
  if (visibility !== "Visible" && visibility !== "Hidden" && visibility !== "VeryHidden")
    throw new ExcelError("InvalidArgument");
  const before = visibilityOf(sheet);
  const others = [...book.sheets.values()].filter(
    (other) => other !== sheet && visibilityOf(other) === "Visible",
  );
  if (visibility !== "Visible" && others.length === 0)
    throw new ExcelError("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  if (visibility !== "Visible" && book.activeSheet === sheet.id && others[0]) activate(others[0]);
  book.history.change(sheet, "veryHidden", visibility === "VeryHidden");
  book.engine.changeSheet(sheet.id, { hidden: visibility !== "Visible" });
  book.events.raise("visibilityChanged", sheet.id, {
    worksheetId: sheet.id,
    visibilityBefore: before,
    visibilityAfter: visibility,
    source: sourceOf(book),
  });
}
