import { amountLabels, amountPatterns, type AmountLabel } from "./amount-labels";
import { goalLabels, goalPatterns } from "./goal-labels";
import { headLabels, type HeadField } from "./head-labels";
import { headings, otherLabels, reportPattern } from "./other-labels";

/** What a label announces. `rank` grows with the distance from the standard label; the lowest wins. */
export type Meaning =
  | { readonly kind: "head"; readonly field: HeadField; readonly rank: number }
  | (AmountLabel & { readonly kind: "amount"; readonly rank: number })
  | { readonly kind: "goal"; readonly goal: "overall" | "annual"; readonly rank: number }
  | { readonly kind: "heading" }
  | { readonly kind: "other" };

const listed = new Map<string, Meaning>();

function learn(labels: readonly string[], meaningAt: (rank: number) => Meaning): void {
  labels.forEach((label, rank) => {
    if (!listed.has(label)) listed.set(label, meaningAt(rank));
  });
}

for (const [field, labels] of Object.entries(headLabels))
  learn(labels, (rank) => ({ kind: "head", field: field as HeadField, rank }));
for (const { part, side, labels } of amountLabels)
  learn(labels, (rank) => ({ kind: "amount", part, side, rank }));
for (const goal of ["overall", "annual"] as const)
  learn(goalLabels[goal], (rank) => ({ kind: "goal", goal, rank }));
learn(headings, () => ({ kind: "heading" }));
learn(otherLabels, () => ({ kind: "other" }));

/** The rank of labels that only a pattern knows: behind all that are listed. */
const unlisted = 500;
/** Labels shorter than this are too easily one character away from an ordinary word. */
const shortestMisspelt = 5;

const endOfAmount = /(金额|数额|数)$/;

/** The meaning of a label that is in a list; undefined if it is in none. 财政拨款数 is 财政拨款. */
export function listedMeaning(words: string): Meaning | undefined {
  const meaning = listed.get(words);
  if (meaning || !endOfAmount.test(words)) return meaning;
  const amount = listed.get(words.replace(endOfAmount, ""));
  return amount?.kind === "amount" ? amount : undefined;
}

/** A sum, a goal or a report in words that are in no list; `needsFigure`: it counts only with a figure beside it. */
export function patternMeaning(words: string): { meaning: Meaning; needsFigure: boolean } | null {
  const goal = goalPatterns.find((pattern) => pattern.words.test(words))?.goal;
  if (goal) return { meaning: { kind: "goal", goal, rank: unlisted }, needsFigure: false };
  if (reportPattern.test(words)) return { meaning: { kind: "other" }, needsFigure: false };
  const amount = amountPatterns.find((pattern) => pattern.words.test(words));
  if (!amount) return null;
  const { part, side } = amount;
  return { meaning: { kind: "amount", part, side, rank: unlisted }, needsFigure: true };
}

function differByOne(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let different = 0;
  for (let at = 0; at < a.length && different < 2; at++) if (a[at] !== b[at]) different++;
  return different === 1;
}

function sameField(a: Meaning, b: Meaning): boolean {
  return JSON.stringify({ ...a, rank: 0 }) === JSON.stringify({ ...b, rank: 0 });
}

/** The one label that the words miss by one foreign character, such as a letter that text recognition put in. */
export function nearestMeaning(words: string): { label: string; meaning: Meaning } | null {
  if (words.length < shortestMisspelt || !/[a-z0-9\p{P}\p{S}]/iu.test(words)) return null;
  let best: { label: string; meaning: Meaning } | null = null;
  for (const [label, meaning] of listed) {
    if (meaning.kind === "other" || meaning.kind === "heading" || !differByOne(words, label)) continue;
    if (best && !sameField(best.meaning, meaning)) return null;
    best ??= { label, meaning };
  }
  return best;
}
