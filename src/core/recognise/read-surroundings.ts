import { convertAmount } from "../form/amount";
import type { CurrencyUnit } from "../form/project";
import type { Cell, CellAddress } from "../grid/grid";
import { claimEmpty, claimField, claimLabel, noteRepair, type FormDraft } from "./draft";
import type { Label } from "./labels/read-label";
import { isSectionHead } from "./labels/section-heads";
import { isUnsigned } from "./labels/signature-words";
import type { LabelledCell } from "./labelled-cells";
import { cellKey, extent, type Line } from "./lines";
import type { GluedUnit } from "./funding/read-funding";
import { valueCell } from "./read-head";
import { isTitle } from "./regions";
import {
  currencyInBrackets,
  currencyNamed,
  currencyStated,
  isOrganisation,
  isYearBlank,
  yearBehindBlanks,
  yearInCaption,
  yearInTitle,
  yearOfLine,
} from "./title";

function isFree(draft: FormDraft, cell: Cell): boolean {
  const key = cellKey(cell);
  return !draft.fields.has(key) && !draft.labelOf.has(key);
}

/** The cell below the title, if it is empty. */
function belowTitle(
  { region }: FormDraft,
  title: Cell | undefined,
  lines: readonly Line[],
): CellAddress | null {
  if (!title) return null;
  const below = { row: extent(region.merges, title).bottom + 1, column: title.column };
  const isTaken = lines.some(
    ({ row, cells }) => row === below.row && cells.some(({ column }) => column === below.column),
  );
  return isTaken ? null : below;
}

/** A cell that states the form's year. */
interface YearStatement {
  readonly cell: Cell;
  readonly year: number;
}

/** The lines above the one that announces the project's name; all of them where none does. */
function captionOf(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex(({ labels }) =>
    labels.some((own) => own.some(({ meaning }) => meaning.kind === "head" && meaning.field === "name")),
  );
  return at < 0 ? lines : lines.slice(0, at);
}

/** A label of the unit of money may have the year beside it, in one cell. */
function isCurrencyLabel({ meaning }: Label): boolean {
  return meaning.kind === "head" && meaning.field === "currency";
}

/** What states the year: a line of its own first, then a title, then any words above the form that name one year. */
function yearStatements(lines: readonly Line[]): readonly YearStatement[] {
  const caption = captionOf(lines).flatMap(({ cells, labels }) =>
    cells.filter((_, at) => labels[at]?.every(isCurrencyLabel) ?? true),
  );
  const saidBy = (cells: readonly Cell[], read: (text: string) => number | null): YearStatement[] =>
    cells.flatMap((cell) => {
      const year = read(cell.text);
      return year === null ? [] : [{ cell, year }];
    });
  return [
    ...saidBy(caption, yearOfLine),
    ...saidBy(caption.filter(isTitle), yearInTitle),
    ...saidBy(caption, yearInCaption),
    ...saidBy(
      captionOf(lines).flatMap(({ cells }) => cells),
      yearBehindBlanks,
    ),
  ];
}

/** The year that stands above the form: in a line of its own, a title, or other words; null if none does. */
export function statedYear(lines: readonly Line[]): number | null {
  return yearStatements(lines)[0]?.year ?? null;
}

/** Whether a cell was taken for the unit of money; the year may stand in it too: `（2023年度） 金额单位：元`. */
function isCurrencyOf({ places }: FormDraft, cell: Cell): boolean {
  const place = places["funding.currency"]?.cell;
  return place?.row === cell.row && place.column === cell.column;
}

/** Whether a year in a cell may be the form's: nothing else was read in it, or only what stands beside the year. */
function mayState(draft: FormDraft, cell: Cell): boolean {
  return isFree(draft, cell) || isCurrencyOf(draft, cell) || yearBehindBlanks(cell.text) !== null;
}

/** Claims the titles, and takes the year from where it is stated. */
export function readTitleAndYear(draft: FormDraft, lines: readonly Line[]): void {
  const free = lines.flatMap(({ cells }) => cells.filter((cell) => isFree(draft, cell)));
  const titles = free.filter(isTitle);
  for (const title of titles) claimLabel(draft, title);
  const ownLines = free.filter((cell) => !draft.labels.has(cellKey(cell)) && yearOfLine(cell.text) !== null);
  for (const cell of ownLines) claimLabel(draft, cell);
  const [found] = [
    ...yearStatements(lines).filter(({ cell }) => mayState(draft, cell)),
    ...ownLines.map((cell) => ({ cell, year: yearOfLine(cell.text) })),
    ...titles.map((cell) => ({ cell, year: yearInTitle(cell.text) })).filter(({ year }) => year !== null),
  ];
  const blank = free.find(({ text }) => isYearBlank(text));
  if (blank) claimLabel(draft, blank);
  const home = blank ?? belowTitle(draft, titles[0], lines);
  if (!found && titles.length > 0 && home) claimEmpty(draft, "year", home);
  if (!found || draft.project.year !== null) return;
  claimField(draft, "year", found.cell);
  draft.project.year = found.year;
}

/** Claims what is printed for signatures and seals, if nobody filled it in, and the heads of the form's parts. */
export function claimPrinted(draft: FormDraft, lines: readonly Line[]): void {
  for (const { cells } of lines)
    for (const cell of cells) {
      const isPrinted = isUnsigned(cell.text) || (cells.length === 1 && isSectionHead(cell.text));
      if (isPrinted && !draft.fields.has(cellKey(cell))) claimLabel(draft, cell);
    }
}

/** Whether a label is about the unit of money: 金额单位, or 单位 with 万元 or 元 as its value. */
export function isCurrencyEntry({ label, value }: LabelledCell): boolean {
  if (label.meaning.kind !== "head") return false;
  if (label.meaning.field === "currency") return true;
  return label.words === "单位" && currencyNamed(label.inline ?? value?.text ?? "") !== null;
}

interface Statement {
  readonly cell: Cell;
  readonly unit: CurrencyUnit;
}

function statements(
  draft: FormDraft,
  labelled: readonly LabelledCell[],
  lines: readonly Line[],
): Statement[] {
  const found: Statement[] = [];
  const add = (cell: Cell | null, unit: CurrencyUnit | null): void => {
    if (cell && unit) found.push({ cell, unit });
  };
  for (const entry of labelled) {
    if (isCurrencyEntry(entry))
      add(
        valueCell(entry),
        currencyNamed(
          valueCell(entry) === entry.cell ? (entry.label.inline ?? "") : (entry.value?.text ?? ""),
        ),
      );
    if (["amount", "heading"].includes(entry.label.meaning.kind))
      add(entry.cell, currencyNamed(entry.label.brackets));
  }
  for (const { cells } of lines)
    for (const cell of cells)
      if (isFree(draft, cell)) add(cell, currencyStated(cell.text) ?? currencyInBrackets(cell.text));
  return found;
}

/**
 * Takes the currency unit: as the form states it, else as all amounts carry it (`20万元`). Null where the form does not
 * say; it is never guessed from the size of an amount.
 */
export function readCurrency(
  draft: FormDraft,
  labelled: readonly LabelledCell[],
  lines: readonly Line[],
  glued: readonly GluedUnit[],
): void {
  const stated = statements(draft, labelled, lines);
  for (const { cell } of stated) claimLabel(draft, cell);
  const [first] = stated;
  if (first) {
    claimField(draft, "funding.currency", first.cell);
    draft.project.funding.currency = first.unit;
  } else if (new Set(glued.map(({ unit }) => unit)).size === 1) {
    draft.project.funding.currency = glued[0]?.unit ?? null;
  }
  convertGlued(draft, glued);
}

/** An amount that carries another unit than the form's is converted, exactly: `2800000元` on a form in 万元 is 280. */
function convertGlued(draft: FormDraft, glued: readonly GluedUnit[]): void {
  const { funding } = draft.project;
  for (const { field, unit } of glued) {
    const amount = funding[field];
    const place = draft.places[`funding.${field}`];
    if (!amount || !place || !funding.currency || unit === funding.currency) continue;
    const read = convertAmount(amount, unit, funding.currency);
    funding[field] = read;
    const at = draft.repairs.findIndex((repair) => repair.field === `funding.${field}`);
    if (at >= 0) draft.repairs.splice(at, 1);
    noteRepair(draft, "amount-converted", `funding.${field}`, place.cell, { found: place.text.trim(), read });
  }
}

/** An office named without a label just above the project's name is taken for its 实施单位, if no label gives one. */
export function readUnlabelledUnit(draft: FormDraft, lines: readonly Line[]): void {
  const nameRow = draft.places.name?.cell.row;
  if (nameRow === undefined || draft.project.unit !== null || draft.places.unit || draft.places.department)
    return;
  const above = lines.filter(({ row }) => row < nameRow).flatMap(({ cells }) => cells);
  const found = above
    .filter((cell) => isFree(draft, cell) && !draft.labels.has(cellKey(cell)) && isOrganisation(cell.text))
    .at(-1);
  if (!found) return;
  claimField(draft, "unit", found);
  draft.project.unit = found.text.trim();
  noteRepair(draft, "unit-unlabelled", "unit", found, { read: found.text.trim() });
}
