import type { Amount, AmountField, CurrencyUnit } from "../form/project";
import { isNoneMark, readAmount } from "../form/read-amount";
import { isBlank } from "../form/text";
import type { Cell } from "../grid/grid";
import { claimEmpty, claimField, claimLabel, noteRepair, type FormDraft } from "./draft";
import { valueText, type LabelledCell } from "./labelled-cells";
import { amountFieldOf } from "./labels";
import { cellKey, type Line } from "./lines";
import { passOver, valueCell } from "./read-head";
import { readLabels, type Meaning } from "./read-label";

type AmountEntry = LabelledCell<Extract<Meaning, { kind: "amount" }>>;

interface Candidate {
  readonly entry: AmountEntry;
  readonly field: AmountField;
  readonly cell: Cell | null;
  readonly text: string;
}

/**
 * Decides for each amount whether it belongs to the whole project or to the year. A label that does not say (财政拨款,
 * 其他资金) follows the nearest telling label above it in its column, else the last telling one before it.
 */
function withSides(labelled: readonly AmountEntry[]): { entry: AmountEntry; field: AmountField }[] {
  const sideOfColumn = new Map<number, "total" | "annual">();
  let last: "total" | "annual" = "total";
  return labelled.map((entry) => {
    const { side, part } = entry.label.meaning;
    const { column } = entry.cell;
    const decided: "total" | "annual" = side === "either" ? (sideOfColumn.get(column) ?? last) : side;
    if (side !== "either" && part !== "carriedOver") {
      sideOfColumn.set(column, decided);
      last = decided;
    }
    return { entry, field: amountFieldOf[decided][part] };
  });
}

/** In a table whose labels stand in one row, the amounts stand in the row below: the cell below the label, if it is one. */
function cellBelow(entry: AmountEntry, lines: readonly Line[]): Cell | null {
  const below = lines[entry.line + 1]?.cells.find(({ column }) => column === entry.cell.column);
  return below && readLabels(below.text).length === 0 && readAmount(below.text) ? below : null;
}

function rowHasValues(entry: AmountEntry, labelled: readonly AmountEntry[]): boolean {
  return labelled.some(
    ({ line, value, label }) => line === entry.line && (value !== null || label.inline !== null),
  );
}

const significantDigits = 15;

/** The digits as shown; those of the stored number where the shown ones are rounded. */
function amountOf(cell: Cell | null, text: string): ReturnType<typeof readAmount> {
  const shown = readAmount(text);
  if (typeof cell?.value !== "number" || (shown && Number(shown.amount) === cell.value)) return shown;
  const stored = readAmount(plainDigits(cell.value));
  return stored && { ...stored, unit: shown?.unit ?? null };
}

function plainDigits(value: number): string {
  const digits = Number(value.toPrecision(significantDigits));
  return Math.abs(digits) < 1e-6 || Math.abs(digits) >= 1e21
    ? digits.toFixed(10).replace(/\.?0+$/, "")
    : String(digits);
}

function take(draft: FormDraft, { field, cell, entry, text }: Candidate): CurrencyUnit | null {
  const path = `funding.${field}` as const;
  if (!cell) {
    claimEmpty(draft, path, entry.besides);
    return null;
  }
  claimField(draft, path, cell);
  const read = isNoneMark(text) ? null : amountOf(cell, text);
  draft.project.funding[field] = read?.amount ?? null;
  if (read?.cleaned) noteRepair(draft, "amount-cleaned", path, cell, { found: text, read: read.amount });
  return read?.unit ?? null;
}

function isNothing(amount: Amount | undefined): boolean {
  return amount === undefined || /^[0.]*$/.test(amount);
}

/** Of several amounts for one field, those that say something win, then the more telling label, then the first. */
function weight({ entry, cell, text }: Candidate): number {
  const unreadable = cell ? (isNothing(readAmount(text)?.amount) ? 1000 : 0) : 2000;
  return entry.label.meaning.rank + unreadable;
}

/**
 * Takes the seven amounts into the draft and returns the currency units that stand glued to them (`20万元`).
 * An amount that cannot be read keeps its place and text and gives null.
 */
export function readFunding(
  draft: FormDraft,
  labelled: readonly AmountEntry[],
  lines: readonly Line[],
): CurrencyUnit[] {
  const candidates = withSides(labelled).map(({ entry, field }): Candidate => {
    const cell = valueCell(entry) ?? (rowHasValues(entry, labelled) ? null : cellBelow(entry, lines));
    const text = isBlank(valueText(entry)) ? (cell?.text ?? "") : valueText(entry);
    return { entry, field, cell, text };
  });
  const units: CurrencyUnit[] = [];
  for (const field of new Set(candidates.map((candidate) => candidate.field))) {
    const rivals = candidates.filter((candidate) => candidate.field === field);
    const chosen = rivals.reduce((winner, rival) => (weight(rival) < weight(winner) ? rival : winner));
    for (const rival of rivals) {
      if (rival.entry.label.inline === null) claimLabel(draft, rival.entry.cell);
      if (rival !== chosen) passOver(draft, rival.entry);
      if (rival !== chosen && rival.cell) draft.labelOf.set(cellKey(rival.cell), rival.entry.label.words);
    }
    const unit = take(draft, chosen);
    if (unit) units.push(unit);
  }
  return units;
}
