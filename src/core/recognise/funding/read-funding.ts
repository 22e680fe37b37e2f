import type { AmountField, CurrencyUnit } from "../../form/project";
import { isNoneMark } from "../../form/read-amount";
import { isZero } from "../../form/amount";
import type { Cell } from "../../grid/grid";
import { claimEmpty, claimField, noteRepair, type FormDraft } from "../draft";
import { valueText } from "../labelled-cells";
import { amountFieldOf } from "../labels/amount-labels";
import { passOver, valueCell } from "../read-head";
import { readAmountCell, type CellAmount } from "./amount-cell";
import type { AmountEntry, FundingEntry } from "./amount-entry";
import { decideSides, type Decided } from "./decide-sides";

interface Candidate {
  readonly entry: AmountEntry;
  readonly side: Decided;
  readonly cell: Cell | null;
  readonly text: string;
  readonly read: CellAmount | null;
}

/** An amount with its unit glued to it: `20万元`. */
export interface GluedUnit {
  readonly field: AmountField;
  readonly unit: CurrencyUnit;
}

function take(
  draft: FormDraft,
  field: AmountField,
  { cell, entry, text, read }: Candidate,
): CurrencyUnit | null {
  const path = `funding.${field}` as const;
  if (!cell) {
    claimEmpty(draft, path, entry.besides);
    return null;
  }
  claimField(draft, path, cell);
  draft.project.funding[field] = read?.amount ?? null;
  const { misspeltFor, words } = entry.label;
  if (misspeltFor !== null)
    noteRepair(draft, "label-misspelt", path, entry.cell, { found: words, read: misspeltFor });
  if (!read) return null;
  if (read.storedAs !== null)
    noteRepair(draft, "amount-as-shown", path, cell, { found: read.storedAs, read: text.trim() });
  else if (read.cleaned) noteRepair(draft, "amount-cleaned", path, cell, { found: text, read: read.amount });
  return read.unit;
}

/** Whether a candidate says something: an amount that is not 0. */
function isFilled({ read }: Candidate): boolean {
  return read !== null && !isZero(read.amount);
}

/** Of several amounts for one field, those that say something win, then the more telling label, then the first. */
function weight(candidate: Candidate): number {
  const { rank } = candidate.entry.label.meaning;
  return rank + (isFilled(candidate) ? 0 : candidate.cell ? 1000 : 2000);
}

function mostTelling(rivals: readonly Candidate[]): Candidate | undefined {
  return rivals.reduce<Candidate | undefined>(
    (winner, rival) => (winner && weight(winner) <= weight(rival) ? winner : rival),
    undefined,
  );
}

/**
 * The candidates for a field. Money by level of government (中央资金, 省级资金) is the field's only where one level alone
 * gives any, and no label for all of them is there: what several give is never added up here.
 */
function rivalsFor(field: AmountField, candidates: readonly Candidate[]): readonly Candidate[] {
  const own = candidates.filter(({ entry, side }) => amountFieldOf(entry.label.meaning.part, side) === field);
  const ofAll = own.filter(({ entry }) => entry.label.meaning.government === null);
  const givers = own.filter(isFilled);
  return ofAll.length > 0 ? ofAll : own.length === 1 || givers.length === 1 ? own : [];
}

/**
 * Notes the sums whose parts no field takes, or not all: 政府性基金, levels of government without their sum, 自筹 beside 其他.
 * What is read of such a sum's parts need not add up to it.
 */
function noteOpenSums(
  draft: FormDraft,
  candidates: readonly Candidate[],
  taken: ReadonlyMap<AmountField, Candidate>,
): void {
  for (const candidate of candidates) {
    const { part, government } = candidate.entry.label.meaning;
    const { side, read } = candidate;
    if (side === null || part === "sum" || !isFilled(candidate)) continue;
    const field = amountFieldOf(part, side);
    const chosen = field ? taken.get(field) : undefined;
    const isTold = chosen && (government !== null || chosen.read?.amount === read?.amount);
    if (!isTold) draft.openSums.add(side === "annual" ? "annualTotal" : "total");
  }
}

/**
 * Takes the seven amounts into the draft and returns those that carry their own unit (`20万元`).
 * An amount that cannot be read keeps its place and text and gives null.
 * @param formYear the form's year; amounts for another are left over
 */
export function readFunding(
  draft: FormDraft,
  labelled: readonly FundingEntry[],
  formYear: number | null,
): GluedUnit[] {
  const candidates = decideSides(labelled, formYear).map(({ entry, side }): Candidate => {
    const [cell, text] = [valueCell(entry), valueText(entry)];
    return { entry, side, cell, text, read: isNoneMark(text) ? null : readAmountCell(cell, text) };
  });
  const fields = new Set(candidates.map(({ entry, side }) => amountFieldOf(entry.label.meaning.part, side)));
  const glued: GluedUnit[] = [];
  const taken = new Map<AmountField, Candidate>();
  for (const { entry } of candidates) passOver(draft, entry);
  for (const field of fields) {
    const chosen = field && mostTelling(rivalsFor(field, candidates));
    if (!chosen) continue;
    taken.set(field, chosen);
    const unit = take(draft, field, chosen);
    if (unit) glued.push({ field, unit });
  }
  noteOpenSums(draft, candidates, taken);
  return glued;
}
