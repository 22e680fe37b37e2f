import type { Book, Sheet, Table } from "../book/book";
import { emptySheet } from "../book/create-book";
import type { CellChange, Line } from "../engine/engine";
import { changeFormat, type Format } from "../engine/format";
import { ExcelError } from "../errors";
import { sheetByName } from "../range/cells";
import { tellNames } from "../range/shift-book";
import { renameSheet } from "../references/shift";
import { factsOf } from "./activation";
import { demandStructure } from "./protection";
import { copyName, put, sheetId } from "./sheet-list";

const everywhere = { top: 0, left: 0, bottom: Infinity, right: Infinity };

/** Without what only the file that the format was read from can explain. */
const ownFormat = (format: Format): Format => changeFormat(format, { origin: undefined });
const ownLine = ({ size, hidden, format }: Line): Line => ({
  ...(size !== undefined && { size }),
  ...(hidden !== undefined && { hidden }),
  ...(format && { format: ownFormat(format) }),
});

/** Copies cells, merges and sizes from another workbook's sheet. */
function copyGrid(from: Sheet, to: Sheet, formulaOf: (formula: string) => string): void {
  const [source, target] = [from.book.engine, to.book.engine];
  const { hidden, tabColor, gridlines, frozenRows, frozenColumns } = factsOf(from);
  target.changeSheet(to.id, { hidden, tabColor, gridlines, frozenRows, frozenColumns });
  target.setSheetFormat(to.id, ownFormat(source.sheetFormat(from.id)));
  for (const axis of ["rows", "columns"] as const) {
    target.setDefaultSize(to.id, axis, source.defaultSize(from.id, axis));
    for (const [index, line] of source.lines(from.id, axis))
      target.setLines(to.id, axis, index, index, ownLine(line));
  }
  const spills = source.spills(from.id);
  const changes: CellChange[] = [];
  source.each(from.id, everywhere, (row, column, { value, formula, format }) => {
    const filled = spills.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
    const content = formula !== undefined ? { formula: formulaOf(formula) } : filled ? {} : { value };
    changes.push({ row, column, ...content, format: ownFormat(format) });
  });
  target.write(to.id, changes);
  target.setMerges(to.id, source.merges(from.id));
}

const lists = ["conditionalFormats", "validations", "comments", "notes", "hyperlinks", "properties"] as const;

function tableName(book: Book, wanted: string): string {
  const taken = new Set(
    [...book.sheets.values()].flatMap(({ tables }) =>
      tables.map(({ fields }) => String(fields["name"]).toLowerCase()),
    ),
  );
  for (let number = 0; ; number++) {
    const name = number === 0 ? wanted : `${wanted}_${number}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Copies a sheet of another workbook with all that is on it but its charts. */
function adopt(
  book: Book,
  from: Sheet,
  position: number,
  name: string,
  rename: (text: string) => string,
): Sheet {
  const sheet: Sheet = {
    ...emptySheet(book, sheetId(book)),
    veryHidden: from.veryHidden,
    headings: from.headings,
    calculates: from.calculates,
    groups: from.groups,
    protection: from.protection,
    page: { fields: from.page.fields },
    filter: from.filter,
    rowBreaks: from.rowBreaks,
    columnBreaks: from.columnBreaks,
    names: from.names.map((defined) => ({ ...defined, formula: rename(defined.formula) })),
  };
  for (const key of lists)
    sheet[key] = from[key].map((item) => ({
      ...item,
      ...("id" in item && { id: `${item.id}-${book.nextId()}` }),
    })) as never;
  sheet.tables = from.tables.map(({ area, fields }): Table => {
    const named = { ...fields, part: undefined, name: tableName(book, String(fields["name"])) };
    return { id: `{T-${book.nextId()}}`, area, fields: named };
  });
  put(book, sheet, position, name);
  copyGrid(from, sheet, rename);
  return sheet;
}

/** Names of the other workbook that speak of a sheet that is taken over, unless there is one of that name here. */
function adoptNames(
  book: Book,
  from: Book,
  taken: readonly string[],
  rename: (text: string) => string,
): void {
  const known = new Set(book.names.map(({ name }) => name.toLowerCase()));
  const speaks = (formula: string): boolean =>
    taken.some((name) => renameSheet(formula, name, null) !== formula);
  const added = from.names.filter(({ name, formula }) => !known.has(name.toLowerCase()) && speaks(formula));
  if (added.length === 0) return;
  const names = added.map((defined) => ({ ...defined, formula: rename(defined.formula) }));
  book.history.change(book, "names", [...book.names, ...names]);
}

/**
 * Inserts sheets of another workbook, which get other names where theirs are taken, and returns them in their order.
 * @param names of the sheets wanted; all if empty
 * @throws ExcelError InvalidArgument if there is no sheet of one of the names
 */
export function insertSheets(book: Book, from: Book, names: readonly string[], position: number): Sheet[] {
  demandStructure(book);
  const all = from.engine.sheets().flatMap(({ id }) => from.sheets.get(id) ?? []);
  if (names.some((name) => !sheetByName(from, name))) throw new ExcelError("InvalidArgument");
  const wanted = names.length === 0 ? all : all.filter((sheet) => names.includes(factsOf(sheet).name));
  const renamed = new Map<string, string>();
  for (const sheet of wanted) {
    const { name } = factsOf(sheet);
    const free =
      [...renamed.values()].includes(name) || sheetByName(book, name) ? copyName(book, name) : name;
    renamed.set(name, free);
  }
  const rename = (text: string): string =>
    [...renamed].reduce((formula, [before, after]) => renameSheet(formula, before, after), text);
  const inserted = wanted.map((sheet, index) => {
    const { name } = factsOf(sheet);
    return adopt(book, sheet, position + index, renamed.get(name) ?? name, rename);
  });
  adoptNames(book, from, [...renamed.keys()], rename);
  book.history.forget();
  tellNames(book);
  return inserted;
}
