import type { Book, CellRule, DefinedName, Sheet } from "../book/book";
import type { Stored } from "../book/stored";
import { type Area, isWholeRows } from "../engine/area";
import type { CellChange } from "../engine/engine";
import { areaAddress } from "../references/address";
import { moveFormula } from "../references/formula";
import { type Shift, shiftArea, shiftFixed, shiftFormula } from "../references/shift";
import { sheetName } from "./cells";

/** Everything on cells that can be moved: lists whose entries have one area, or several. */
const single = ["comments", "notes", "hyperlinks", "groups", "tables"] as const;
const several = ["conditionalFormats", "validations"] as const;

type ChangeFormula = (formula: string, home: string, item: Stored | null) => string;

/** Formulas stand in the fields at any depth. */
function changeFields(fields: unknown, change: (formula: string) => string): unknown {
  if (typeof fields === "string") return fields.startsWith("=") ? change(fields) : fields;
  if (Array.isArray(fields)) return fields.map((field) => changeFields(field, change));
  if (typeof fields !== "object" || fields === null) return fields;
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, changeFields(value, change)]));
}

/** A chart's texts may begin with `=` and be no formula: only where its data are is one. */
const chartFormulas = ["source", "series"];

/** Changes the formulas of all rules and charts of these sheets. */
export function changeKeptFormulas(sheets: Iterable<Sheet>, change: ChangeFormula): void {
  for (const sheet of sheets) {
    const { history } = sheet.book;
    const home = sheetName(sheet);
    const renew = (item: Stored, keys: readonly string[]): void => {
      const before = Object.fromEntries(keys.map((key) => [key, item.fields[key]]));
      const after = changeFields(before, (formula) => change(formula, home, item)) as typeof before;
      if (JSON.stringify(after) !== JSON.stringify(before))
        history.change(item, "fields", { ...item.fields, ...after });
    };
    for (const rule of [...sheet.conditionalFormats, ...sheet.validations])
      renew(rule, Object.keys(rule.fields));
    for (const chart of sheet.charts) renew(chart, chartFormulas);
  }
}

function shiftSheetObjects(sheet: Sheet, shift: Shift): void {
  const { change } = sheet.book.history;
  for (const key of single) {
    const kept: unknown[] = [];
    for (const item of sheet[key]) {
      const area = shiftArea(item.area, shift);
      if (!area) continue;
      if (areaAddress(area) === areaAddress(item.area)) kept.push(item);
      else if (key === "hyperlinks" || key === "groups") kept.push({ ...item, area });
      else {
        change(item as { area: Area }, "area", area);
        kept.push(item);
      }
    }
    change(sheet, key, kept as never);
  }
  for (const key of several) {
    const kept = sheet[key].filter((rule) => {
      const areas = rule.areas.flatMap((area) => shiftArea(area, shift) ?? []);
      if (areas.length === 0) return false;
      change(rule, "areas", areas);
      return true;
    });
    if (kept.length < sheet[key].length) change(sheet, key, kept);
  }
}

function shiftNames(book: Book, shift: Shift): void {
  const lists: [readonly DefinedName[], string][] = [
    [book.names, ""],
    ...[...book.sheets.values()].map((sheet): [readonly DefinedName[], string] => [
      sheet.names,
      sheetName(sheet),
    ]),
  ];
  for (const [names, home] of lists) {
    for (const name of names) book.history.change(name, "formula", shiftFormula(name.formula, home, shift));
  }
}

/** Formulas anywhere in the workbook that speak of cells that moved. */
function shiftCellFormulas(book: Book, shift: Shift): void {
  for (const { id, name } of book.engine.sheets()) {
    const changes: CellChange[] = [];
    book.engine.each(
      id,
      { top: 0, left: 0, bottom: Infinity, right: Infinity },
      (row, column, { formula }) => {
        if (formula === undefined) return;
        const shifted = shiftFormula(formula, name, shift);
        if (shifted !== formula) changes.push({ row, column, formula: shifted });
      },
    );
    book.engine.write(id, changes);
  }
}

/** The cell from which a rule's relative references are told. */
const homeOf = ({ areas: [first] }: CellRule): Corner => ({ row: first?.top ?? 0, column: first?.left ?? 0 });
interface Corner {
  readonly row: number;
  readonly column: number;
}

function rulesHomes(book: Book): Map<Stored, Corner> {
  const rules = [...book.sheets.values()].flatMap((sheet) => [
    ...sheet.conditionalFormats,
    ...sheet.validations,
  ]);
  return new Map(rules.map((rule) => [rule, homeOf(rule)]));
}

/** In a rule what is relative goes with the rule's first cell; only what is fixed moves with the cells that it means. */
function shiftRule(
  formula: string,
  home: string,
  { shift, from, to }: { readonly shift: Shift; readonly from: Corner; readonly to: Corner },
): string {
  const moved = moveFormula(formula, to.row - from.row, to.column - from.column);
  return shiftFixed(moved, home, shift);
}

/** A page begins before a row as long as that row is there. */
function shiftBreaks(sheet: Sheet, { area, direction }: Shift): void {
  const isDown = direction === "down" && isWholeRows(area);
  const isUp = direction === "up" && isWholeRows(area);
  if (!isDown && !isUp) return;
  const count = area.bottom - area.top + 1;
  const moved = sheet.rowBreaks
    .filter((row) => isDown || row < area.top || row > area.bottom)
    .map((row) => (row < area.top ? row : isDown ? row + count : row - count));
  if (JSON.stringify(moved) !== JSON.stringify(sheet.rowBreaks))
    sheet.book.history.change(sheet, "rowBreaks", moved);
}

type Listener = (sheet: Sheet, shift: Shift) => void;
const listeners = new WeakMap<Book, Listener>();

/** Tells someone else who holds areas of this workbook when cells move. */
export const onShift = (book: Book, listener: Listener): void => {
  listeners.set(book, listener);
};

/** Moves everything that hangs on cells, once the cells themselves have moved. */
export function shiftBook(sheet: Sheet, shift: Shift): void {
  const { book } = sheet;
  const homes = rulesHomes(book);
  shiftCellFormulas(book, shift);
  shiftNames(book, shift);
  shiftSheetObjects(sheet, shift);
  const shifted = (formula: string, home: string): string => shiftFormula(formula, home, shift);
  changeKeptFormulas(book.sheets.values(), (formula, home, item) => {
    const from = item && homes.get(item);
    return from
      ? shiftRule(formula, home, { shift, from, to: homeOf(item as CellRule) })
      : shifted(formula, home);
  });
  const page = changeFields(sheet.page.fields, (formula) =>
    shifted(formula, shift.sheet),
  ) as typeof sheet.page.fields;
  book.history.change(sheet.page, "fields", page);
  shiftBreaks(sheet, shift);
  const filtered = sheet.filter && shiftArea(sheet.filter.area, shift);
  if (sheet.filter) book.history.change(sheet, "filter", filtered && { ...sheet.filter, area: filtered });
  for (const binding of book.bindings) {
    const area = binding.sheet === sheet ? shiftArea(binding.area, shift) : null;
    if (area) book.history.change(binding, "area", area);
  }
  tellNames(book);
  listeners.get(book)?.(sheet, shift);
}

/** Tells the engine's formulas which names there are. */
export function tellNames(book: Book): void {
  const all = [
    ...book.names.map(({ name, formula }) => ({ name, formula })),
    ...[...book.sheets.values()].flatMap((sheet) =>
      sheet.names.map(({ name, formula }) => ({ name, formula, sheet: sheet.id })),
    ),
  ];
  // The engine cannot read a name whose formula uses a function of the same name (`Sum` for `=SUM(A:A)`): it never ends.
  const speaksOfItself = ({ name, formula }: { readonly name: string; readonly formula: string }): boolean =>
    formula
      .toLowerCase()
      .split(/[^\p{L}\p{N}_.]+/u)
      .includes(name.toLowerCase());
  book.engine.setNames(all.filter((name) => !speaksOfItself(name)));
}
