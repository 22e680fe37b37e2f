import type { LabelledCell } from "../labelled-cells";
import type { Meaning } from "../labels/meanings";

/** An amount's label with its cell. */
export type AmountEntry = LabelledCell<Extract<Meaning, { kind: "amount" }>>;

/** The labels that speak of money: the amounts', and headings that say for which time they are. */
export type FundingEntry = AmountEntry | LabelledCell<Extract<Meaning, { kind: "heading" }>>;

/** Whether the label is an amount's own. */
export function isAmountEntry(entry: FundingEntry): entry is AmountEntry {
  return entry.label.meaning.kind === "amount";
}
