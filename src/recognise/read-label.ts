import { fold } from "../form/text";
import {
  amountLabels,
  goalLabels,
  goalPatterns,
  headings,
  headLabels,
  otherLabels,
  sumPatterns,
  type AmountLabel,
  type HeadField,
} from "./labels";

/** What a label announces. `rank` grows with the distance from the standard label; the lowest wins. */
export type Meaning =
  | { readonly kind: "head"; readonly field: HeadField; readonly rank: number }
  | (AmountLabel & { readonly kind: "amount"; readonly rank: number })
  | { readonly kind: "goal"; readonly goal: "overall" | "annual"; readonly rank: number }
  | { readonly kind: "heading" }
  | { readonly kind: "other" };

/** A cell, or a part of one, that was read as a label. */
export interface Label {
  readonly meaning: Meaning;
  /** The label's words as they stand, without brackets and colon. */
  readonly words: string;
  /** What stands in brackets behind the words: a unit, years, a score. Folded; empty if nothing does. */
  readonly brackets: string;
  /** The value in the same cell, as in `资金总额:16`; null where the cell is label only. */
  readonly inline: string | null;
  /** Whether the words are a label only if a figure stands beside them. */
  readonly needsFigure: boolean;
  /** The label that was probably meant, where the words are one character off. */
  readonly misspeltFor: string | null;
}

const meanings = new Map<string, Meaning>();

function learn(words: readonly string[], meaningAt: (rank: number) => Meaning): void {
  words.forEach((word, rank) => {
    if (!meanings.has(word)) meanings.set(word, meaningAt(rank));
  });
}

for (const field of Object.keys(headLabels) as HeadField[])
  learn(headLabels[field], (rank) => ({ kind: "head", field, rank }));
for (const { part, side, labels } of amountLabels)
  learn(labels, (rank) => ({ kind: "amount", part, side, rank }));
for (const goal of ["overall", "annual"] as const)
  learn(goalLabels[goal], (rank) => ({ kind: "goal", goal, rank }));
learn(headings, () => ({ kind: "heading" }));
learn(otherLabels, () => ({ kind: "other" }));

/** Labels shorter than this are too easily one character away from an ordinary word. */
const shortestMisspelt = 5;
const longestLabel = 24;
/** The rank of labels that only a pattern knows: behind all that are listed. */
const unlisted = 500;

const numbering = /^(\(?[一二三四五六七八九十]{1,3}[、.)]|\(?\d{1,2}[、)]|\d{1,2}\.(?!\d)|[①-⑳])/;
const marks = /^[*★☆#●▲◆]+/;
const ofWhich = /^其中[:,、]?/;
const leadingOfWhich = /^[\s　]*其中[:：,，、]?/;
const wholeInBrackets = /^[\s　]*[（(]([^（()）]*)[)）][\s　]*$/;
const trailingBracket = /\(([^()]*)\)$/;
const amountBehindWords = /^([^\d¥:]{2,12})(¥?-?\d[\d,.]*(万元|元|万)?)$/;

interface Stripped {
  readonly words: string;
  readonly brackets: string;
}

/** Takes away what people put around a label: numbering, stars, 其中, a colon, brackets behind. */
function strip(folded: string): Stripped {
  let words = folded.replace(marks, "").replace(numbering, "").replace(marks, "").replace(/:$/, "");
  if (words.length > 2) words = words.replace(ofWhich, "");
  let brackets = "";
  for (let found = trailingBracket.exec(words); found; found = trailingBracket.exec(words)) {
    if (meanings.has(words)) break;
    brackets = `${found[1] ?? ""} ${brackets}`.trim();
    words = words.slice(0, found.index).replace(/:$/, "");
  }
  return { words, brackets };
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
function nearest(words: string): { label: string; meaning: Meaning } | null {
  if (words.length < shortestMisspelt || !/[a-z0-9\p{P}\p{S}]/iu.test(words)) return null;
  let best: { label: string; meaning: Meaning } | null = null;
  for (const [label, meaning] of meanings) {
    if (meaning.kind === "other" || meaning.kind === "heading" || !differByOne(words, label)) continue;
    if (best && !sameField(best.meaning, meaning)) return null;
    best ??= { label, meaning };
  }
  return best;
}

function labelOf(stripped: Stripped, inline: string | null): Label | null {
  const { words, brackets } = stripped;
  if (words.length < 2 || words.length > longestLabel) return null;
  const meaning = meanings.get(words);
  const found = { words, brackets, inline, misspeltFor: null, needsFigure: false };
  if (meaning) return { ...found, meaning };
  const near = inline === null ? nearest(words) : null;
  if (near) return { ...found, meaning: near.meaning, misspeltFor: near.label };
  const goal = goalPatterns.find((pattern) => pattern.words.test(words))?.goal;
  if (goal) return { ...found, meaning: { kind: "goal", goal, rank: unlisted } };
  const side = sumPatterns.find((pattern) => pattern.words.test(words))?.side;
  return side
    ? { ...found, meaning: { kind: "amount", part: "sum", side, rank: unlisted }, needsFigure: true }
    : null;
}

/** A label with its value behind a colon, or an amount's label with the figure glued to it (`总额10606.75万元`). */
function labelWithValue(whole: string): Label | null {
  const text = whole.replace(leadingOfWhich, "");
  const colon = text.search(/[:：]/);
  if (colon > 0 && colon <= longestLabel * 2) {
    const value = text.slice(colon + 1);
    const stamp = /^[\s　]*[（(](盖章|公章|签章|签字)[)）][\s　]*$/.test(value);
    const found = labelOf(strip(fold(text.slice(0, colon))), stamp ? "" : value.trim());
    if (found && found.inline === "") return { ...found, inline: null };
    if (found && found.meaning.kind !== "heading") return found;
  }
  const folded = fold(text);
  const glued = folded.length <= longestLabel * 2 ? amountBehindWords.exec(folded) : null;
  const found = glued && labelOf(strip(glued[1] ?? ""), glued[2] ?? null);
  return found?.meaning.kind === "amount" ? found : null;
}

/** A cell may hold several labels with their values: `填报单位:(盖章)  单位:万元`. */
const betweenLabels = /[\s　]+(?=[^\s:：]{2,8}[:：])/;

function read(cellText: string): readonly Label[] {
  const text = wholeInBrackets.exec(cellText)?.[1] ?? cellText;
  const folded = fold(text);
  const whole = folded.length <= longestLabel * 2 ? labelOf(strip(folded), null) : null;
  if (whole) return [whole];
  const parts = /[:：].*[:：]/s.test(text) && text.length < 120 ? text.trim().split(betweenLabels) : [text];
  const labels = parts.map(labelWithValue).filter((label) => label !== null);
  return labels.length === parts.length ? labels : labels.slice(0, parts.length === 1 ? 1 : 0);
}

const known = new Map<string, readonly Label[]>();
const mostKnown = 20_000;

/**
 * Reads a cell's text as one label or several, each with the value that stands in the same cell.
 * An empty list: the cell is no label.
 */
export function readLabels(text: string): readonly Label[] {
  let labels = known.get(text);
  if (!labels) {
    labels = read(text);
    if (known.size >= mostKnown) known.clear();
    known.set(text, labels);
  }
  return labels;
}
