import { byLine } from "../labelled-cells";
import { readAmountLabel, type Side } from "../labels/amount-labels";
import { isAmountEntry, type AmountEntry, type FundingEntry } from "./amount-entry";

/** For which time an amount is, once that is decided; null: for a year that is not the form's. */
export type Decided = "total" | "annual" | null;

/** An amount with the time that it is for. */
export interface SidedEntry {
  readonly entry: AmountEntry;
  readonly side: Decided;
}

/** The sides seen so far: by column, by place in the last row that had both sides, and the last one of all. */
interface SidesSeen {
  readonly ofColumn: Map<number, Decided>;
  ofSlot: readonly Decided[];
  last: Decided;
}

/** The side that a label names by itself; undefined if it does not. A year that is not the form's is no side. */
function ownSide(
  { side, year }: { readonly side: Side; readonly year: number | null },
  formYear: number | null,
) {
  if (side === "last" || (year !== null && formYear !== null && year !== formYear)) return null;
  if (side !== "either") return side;
  return year !== null && year === formYear ? "annual" : undefined;
}

function sidesInRow(row: readonly AmountEntry[], formYear: number | null): Decided[] {
  return row
    .filter(({ label }) => label.meaning.part === "sum")
    .map(({ label }) => ownSide(label.meaning, formYear))
    .filter((side) => side !== undefined);
}

/**
 * Decides for each amount whether it belongs to the whole project or to the year. A label that does not say (财政拨款,
 * 其他资金) follows the nearest telling label above it in its column, else the sum in the same place of its row, else
 * the last telling label or heading before it.
 */
export function decideSides(labelled: readonly FundingEntry[], formYear: number | null): SidedEntry[] {
  const seen: SidesSeen = { ofColumn: new Map(), ofSlot: [], last: "total" };
  return byLine(labelled).flatMap((line) => decideLine(seen, line, formYear));
}

function decideLine(seen: SidesSeen, line: readonly FundingEntry[], formYear: number | null): SidedEntry[] {
  const row = line.filter(isAmountEntry);
  const decided: SidedEntry[] = [];
  for (const entry of line) {
    if (!isAmountEntry(entry)) {
      if (readAmountLabel(entry.label.words)?.side === "annual") seen.last = "annual";
      continue;
    }
    const own = ownSide(entry.label.meaning, formYear);
    const side = own === undefined ? inherited(seen, entry, row) : own;
    decided.push({ entry, side });
    if (own === undefined || entry.label.meaning.part === "carriedOver") continue;
    seen.ofColumn.set(entry.cell.column, side);
    seen.last = side;
  }
  const sides = sidesInRow(row, formYear);
  if (sides.length > 1) seen.ofSlot = sides;
  return decided;
}

function inherited(seen: SidesSeen, entry: AmountEntry, row: readonly AmountEntry[]): Decided {
  const above = seen.ofColumn.get(entry.cell.column);
  if (above !== undefined) return above;
  const slot = row.length === seen.ofSlot.length ? seen.ofSlot[row.indexOf(entry)] : undefined;
  return slot === undefined ? seen.last : slot;
}
