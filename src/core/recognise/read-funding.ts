import type { Amount, AmountField, CurrencyUnit } from "../form/project";
import { isNoneMark, readAmount } from "../form/read-amount";
import type { Cell } from "../grid/grid";
import { claimEmpty, claimField, noteRepair, type FormDraft } from "./draft";
import { byLine, valueText, type LabelledCell } from "./labelled-cells";
import { amountFieldOf } from "./labels/amount-labels";
import { passOver, valueCell } from "./read-head";
import type { Meaning } from "./labels/meanings";

type AmountEntry = LabelledCell<Extract<Meaning, { kind: "amount" }>>;
/** The labels that speak of money: the amounts', and headings that say for which time they are. */
export type FundingEntry = AmountEntry | LabelledCell<Extract<Meaning, { kind: "heading" }>>;

function isAmount(entry: FundingEntry): entry is AmountEntry {
  return entry.label.meaning.kind === "amount";
}

interface Candidate {
  readonly entry: AmountEntry;
  readonly field: AmountField;
  readonly cell: Cell | null;
  readonly text: string;
}

type Decided = "total" | "annual";

const annualHeading = /年度|当年|本年/;

/** The sides seen so far: by column, by place in the last row that had both sides, and the last one of all. */
interface SidesSeen {
  readonly ofColumn: Map<number, Decided>;
  ofSlot: readonly Decided[];
  last: Decided;
}

interface Sided {
  readonly entry: AmountEntry;
  readonly field: AmountField;
}

function sidesInRow(row: readonly AmountEntry[]): Decided[] {
  return row
    .filter(({ label }) => label.meaning.part === "sum" && label.meaning.side !== "either")
    .map(({ label }) => label.meaning.side as Decided);
}

function decide(seen: SidesSeen, entry: AmountEntry, row: readonly AmountEntry[]): Decided {
  const { side } = entry.label.meaning;
  if (side !== "either") return side;
  const slot = row.length > 1 ? seen.ofSlot[row.indexOf(entry)] : undefined;
  return seen.ofColumn.get(entry.cell.column) ?? slot ?? seen.last;
}

function decideLine(seen: SidesSeen, line: readonly FundingEntry[]): Sided[] {
  const row = line.filter(isAmount);
  const decided: Sided[] = [];
  for (const entry of line) {
    if (!isAmount(entry)) {
      if (annualHeading.test(entry.label.words)) seen.last = "annual";
      continue;
    }
    const { side, part } = entry.label.meaning;
    const own = decide(seen, entry, row);
    decided.push({ entry, field: amountFieldOf[own][part] });
    if (side === "either" || part === "carriedOver") continue;
    seen.ofColumn.set(entry.cell.column, own);
    seen.last = own;
  }
  const sides = sidesInRow(row);
  if (sides.length > 1) seen.ofSlot = sides;
  return decided;
}

/**
 * Decides for each amount whether it belongs to the whole project or to the year. A label that does not say (财政拨款,
 * 其他资金) follows the nearest telling label above it in its column, else the sum in the same place of its row, else
 * the last telling label or heading before it.
 */
function withSides(labelled: readonly FundingEntry[]): Sided[] {
  const seen: SidesSeen = { ofColumn: new Map(), ofSlot: [], last: "total" };
  return byLine(labelled).flatMap((line) => decideLine(seen, line));
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

/** An amount with its unit glued to it: `20万元`. */
export interface GluedUnit {
  readonly field: AmountField;
  readonly unit: CurrencyUnit;
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
 * Takes the seven amounts into the draft and returns those that carry their own unit (`20万元`).
 * An amount that cannot be read keeps its place and text and gives null.
 */
export function readFunding(draft: FormDraft, labelled: readonly FundingEntry[]): GluedUnit[] {
  const candidates = withSides(labelled).map(({ entry, field }): Candidate => ({
    entry,
    field,
    cell: valueCell(entry),
    text: valueText(entry),
  }));
  const glued: GluedUnit[] = [];
  for (const field of new Set(candidates.map((candidate) => candidate.field))) {
    const rivals = candidates.filter((candidate) => candidate.field === field);
    const chosen = rivals.reduce((winner, rival) => (weight(rival) < weight(winner) ? rival : winner));
    for (const rival of rivals) passOver(draft, rival.entry);
    const unit = take(draft, chosen);
    if (unit) glued.push({ field, unit });
  }
  return glued;
}
