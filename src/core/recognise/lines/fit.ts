import { operatorFor } from "../../form/target-parts";
import { fold } from "../../form/text";
import { signColumnKinds, units } from "../../form/vocabulary";
import { looksLikeTarget, isGradable } from "../indicators/looks-like-target";
import type { IndicatorColumn } from "../labels/indicator-headers";
import type { TextColumn } from "./table-columns";
import type { Word } from "./word";

/** How badly a word fits a column: 0 is at home, `never` not at all. */
type Misfit = (word: Word) => number;

const never = 12;
const longestLevel = 12;
const longestUnit = 5;
const longestShort = 6;
const longestTarget = 24;

const figure = /^[-+±]?[\d.,]+(?:[-~—至][\d.,]+)?%?$/;
/** How indicators are called: 覆盖率, 及时性, 满意度. A target hardly ends so. */
const endOfNamePattern = /(率|数|数量|性|度|面积|成本|次数|人数|情况)$/;
const letter = /\p{Script=Han}|\p{L}/u;
const score = /^\d{1,3}(\.\d+)?(分|%)?$/;
const knownUnits = new Set(units);
const kinds = new Set(signColumnKinds);

/** Whether a text ends as the names of indicators do. */
export function endsLikeName(text: string): boolean {
  return endOfNamePattern.test(text) && !/\d/.test(text);
}

function isSign(text: string): boolean {
  return operatorFor(text) !== null || kinds.has(fold(text));
}

function levelMisfit(own: "isLevel1" | "isLevel2", { text, level }: Word): number {
  if (level[own]) return level.isLevel1 && level.isLevel2 ? 0.2 : 0;
  if (level.name !== null) return 5;
  const folded = fold(text);
  if (folded.length > longestLevel) return never;
  return folded.endsWith("指标")
    ? 1
    : own === "isLevel1"
      ? 7
      : looksLikeTarget(text) || endsLikeName(text)
        ? 9
        : 5;
}

function nameMisfit({ text, level }: Word): number {
  if (level.name !== null) return fold(text).endsWith("指标") ? 7 : 3;
  if (isSign(text) || figure.test(fold(text)) || !letter.test(text)) return 8;
  if (text.length === 1) return 4;
  if (/^\d{4}年\d{1,2}月/.test(fold(text))) return 6;
  return isGradable(text) ? 3 : 0;
}

function targetMisfit({ text, level }: Word): number {
  if (level.name !== null) return fold(text).endsWith("指标") ? 8 : 3;
  if (isSign(text)) return 1;
  if (isGradable(text) || looksLikeTarget(text)) return 0;
  if (endsLikeName(text)) return 2.2;
  if (text.length <= longestShort) return 0.5;
  return /\d/.test(text) ? 0.8 : text.length <= longestTarget ? 1 : 1.4;
}

const misfits: Readonly<Record<Exclude<IndicatorColumn, "note">, Misfit>> = {
  level1: (word) => levelMisfit("isLevel1", word),
  level2: (word) => levelMisfit("isLevel2", word),
  name: nameMisfit,
  target: targetMisfit,
  sign: ({ text }) => (isSign(text) ? 0 : 8),
  secondSign: ({ text }) => (isSign(text) ? 0 : 8),
  measure: ({ text }) =>
    knownUnits.has(fold(text)) ? 0 : figure.test(fold(text)) || text.length > longestUnit ? 8 : 1,
  weight: ({ text }) => (score.test(fold(text)) ? 0 : 9),
};

/** How badly a word fits a column of the table; a column that nobody knows takes anything a little unwillingly. */
export function misfit(word: Word, { role, isValue }: TextColumn): number {
  if (role !== "note") return misfits[role](word);
  if (word.level.name !== null) return 7;
  return isValue ? targetMisfit(word) + 0.1 : looksLikeTarget(word.text) ? 1.2 : 0.8;
}

/** What it costs to leave a column of a row empty. */
export const absence: Readonly<Record<IndicatorColumn, number>> = {
  level1: 0,
  level2: 0,
  name: 7,
  target: 3,
  sign: 1,
  secondSign: 0.5,
  measure: 0.7,
  weight: 1.5,
  note: 0.3,
};
