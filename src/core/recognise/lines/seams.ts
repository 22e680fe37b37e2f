import { fold } from "../../form/text";
import { isGradable } from "../indicators/looks-like-target";
import { endsLikeName } from "./fit";
import type { Phrases } from "./phrases";
import { widthOf } from "./piece";
import type { TextColumn } from "./table-columns";
import type { Word } from "./word";

/** Two words of a text that may be one, and what is known of the table that they stand in. */
export interface Seam {
  readonly before: Word;
  readonly word: Word;
  readonly column: TextColumn;
  /** How wide the column's texts get before they wrap; 0 where it is not known. */
  readonly width: number;
  /** Whether a line of the text is a row of the table, rather than a cell. */
  readonly linesAreRows: boolean;
  /** The phrases of the whole text. */
  readonly phrases: Phrases;
}

const han = /\p{Script=Han}{2}/u;
const openBracket = /[（(【《“][^）)】》”]*$/;
const closingBracket = /^[)）】》”]/;
const endsOpen = /[（(“《〈【、，,：:\-—/和及与的]$/;
const endsClosed = /[。；;]$/;
const beginsOpen = /^[)）”》〉】、，,。；;]/;
const figure = /^[-≥≤<>=＞＜]*\d[\d.,]*%?$/;

const areWords = ({ before, word }: Seam): boolean => han.test(before.text) && han.test(word.text);
/** Words that say how, of which what follows says what. */
const incomplete = /^(逐步|明显|显著|持续|有效|稳步|不断|进一步|基本|全面)$/;
/** 2023年11月 / 30日前, 逐步 / 完善: two pieces of one date or word. */
const isOneTarget = ({ before, word }: Seam): boolean =>
  incomplete.test(before.text) ||
  (/\d[年月]$/.test(before.text) && /^\d/.test(word.text)) ||
  (!isGradable(word.text + before.text) &&
    isGradable(before.text + word.text) &&
    !/\d/.test(before.text + word.text));
/** 水面清洁率 / 河岸整洁率: two names, the first without a target. */
const areNames = ({ before, word }: Seam): boolean => endsLikeName(before.text) && endsLikeName(word.text);
const isInside = ({ before, word }: Seam): boolean =>
  beginsOpen.test(word.text) || endsOpen.test(before.text);

/** What it costs to put two words together, the first that applies: a bracket that is open must be closed. */
const costs: readonly { readonly applies: (seam: Seam) => boolean; readonly cost: number }[] = [
  { applies: ({ before, word }) => word.level.name !== null || before.level.name !== null, cost: 6 },
  { applies: ({ before }) => openBracket.test(before.text), cost: 0 },
  { applies: ({ word, linesAreRows }) => word.gap === "blank" && !linesAreRows, cost: 0 },
  // Chinese is written without blanks: one between two words is the edge of a cell rather than part of one.
  { applies: (seam) => seam.word.gap === "blank" && areWords(seam), cost: 1.2 },
  { applies: ({ word }) => word.gap === "blank", cost: 0.3 },
  { applies: ({ word }) => word.gap === "wide", cost: 3 },
  { applies: isInside, cost: 0.2 },
  { applies: isOneTarget, cost: 0.1 },
  { applies: ({ before, word, phrases }) => phrases.joins(before.text, word.text), cost: 0.2 },
  { applies: areNames, cost: 5.5 },
  { applies: ({ width }) => width === 0, cost: 1.8 },
];

const wrapping = { full: 0.8, near: 2, short: 3.4 };
/** A line is full where not even two characters more would have had room. */
const fullWidth = 4;
const nearlyFull = 0.75;
/** No column is so narrow that a text this short must wrap. */
const narrowest = 10;
const wholeSentence = 1;
const wholeName = 2;

/** What it costs that a text wraps: it does so where its column ends, and hardly where it seems to be whole. */
function wrapCost({ before: { text }, width }: Seam): number {
  const own = widthOf(text);
  if (own < narrowest) return wrapping.short;
  const share = own >= width - fullWidth ? "full" : own >= width * nearlyFull ? "near" : "short";
  return wrapping[share] + (endsClosed.test(text) ? wholeSentence : 0) + (endsLikeName(text) ? wholeName : 0);
}

/** What it costs that a text goes on in the next word. */
export function joinCost(seam: Seam): number {
  return costs.find(({ applies }) => applies(seam))?.cost ?? wrapCost(seam);
}

const wholeTarget = 3;
const twoFigures = 6;

/** How badly the second piece of a text fits its column, which it would fit `own` badly alone. */
export function goingOn(seam: Seam, own: number): number {
  const { before, word, column } = seam;
  if (isOneTarget(seam)) return column.role === "target" ? 0 : twoFigures;
  if (openBracket.test(before.text) || closingBracket.test(word.text)) return 0;
  if (column.role === "target" && (endsLikeName(before.text) || isGradable(before.text))) return wholeTarget;
  return figure.test(fold(word.text)) && figure.test(fold(before.text)) ? twoFigures : own / 2;
}
