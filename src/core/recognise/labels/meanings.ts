import { readAmountLabel, type AmountLabel } from "./amount-labels";
import { readGoalLabel } from "./goal-labels";
import { soleLabels, type HeadField } from "./head-labels";
import { readMadeLabel } from "./made-labels";
import { standardAmounts } from "./money-words";
import { headings, otherLabels, reportPattern } from "./other-labels";

/** What a label announces. `rank` grows with the distance from the standard label; the lowest wins. */
export type Meaning =
  | {
      /** `detail`: a field that only some offices ask for; its label stands outside of forms as well. */
      readonly kind: "head" | "detail";
      readonly field: HeadField;
      readonly rank: number;
      /** The telling part of the words: 主管部门 of 区级主管部门名称. */
      readonly head: string;
    }
  | (AmountLabel & { readonly kind: "amount"; readonly rank: number })
  | { readonly kind: "goal"; readonly goal: "overall" | "annual"; readonly rank: number }
  | { readonly kind: "heading" }
  | { readonly kind: "other" };

/** What a label's words mean. */
export interface FoundMeaning {
  readonly meaning: Meaning;
  /** Whether that holds only if a figure stands beside them, for they may be a project's name. */
  readonly needsFigure: boolean;
  /** What they mean with a figure beside them, where they head a block without one: 项目资金. */
  readonly withFigure: Extract<Meaning, { kind: "amount" }> | null;
}

const sure = { needsFigure: false, withFigure: null };

/** The rank of labels behind all that are made of a head. */
const lastHead = 100;
const madeAmount = 100;
const ofOneGovernment = 200;
const bareMoney = 300;

const listed = new Map<string, Meaning>();
for (const label of otherLabels) listed.set(label, { kind: "other" });
for (const [field, labels] of Object.entries(soleLabels) as [HeadField, readonly string[]][])
  labels.forEach((head) => listed.set(head, { kind: "head", field, head, rank: lastHead }));

function amountMeaning(words: string): FoundMeaning | null {
  const amount = readAmountLabel(words);
  if (!amount) return null;
  const standard = standardAmounts.indexOf(words);
  const distance = (amount.government === null ? 0 : ofOneGovernment) + (amount.isBare ? bareMoney : 0);
  const meaning = {
    kind: "amount" as const,
    ...amount,
    rank: standard < 0 ? madeAmount + distance : standard,
  };
  return amount.isBare || headings.includes(words)
    ? { meaning: { kind: "heading" }, needsFigure: false, withFigure: meaning }
    : { meaning, needsFigure: standard < 0 && amount.isDoubtful, withFigure: null };
}

/** What a label's words mean, numbering, colon and brackets behind taken off; null if they are no label. */
export function meaningOf(words: string): FoundMeaning | null {
  const known = listed.get(words);
  if (known) return { meaning: known, ...sure };
  const made = readMadeLabel(words);
  if (made) return { meaning: made, ...sure };
  const goal = readGoalLabel(words);
  if (goal) return { meaning: { kind: "goal", ...goal }, ...sure };
  if (reportPattern.test(words)) return { meaning: { kind: "other" }, ...sure };
  const amount = amountMeaning(words);
  return amount ?? (headings.includes(words) ? { meaning: { kind: "heading" }, ...sure } : null);
}

/** Labels shorter than this are too easily one character away from an ordinary word. */
const shortestMisspelt = 4;

/** Whether the texts are of one length and differ in one character; `foreign`: one that is no Chinese character. */
function isOneOff(text: string, label: string, isForeign: boolean): boolean {
  if (text.length !== label.length) return false;
  let off = "";
  for (let at = 0; at < text.length; at++) if (text[at] !== label[at]) off += text.charAt(at);
  return off.length === 1 && (!isForeign || !/\p{Script=Han}/u.test(off));
}

/** A label that was meant where another stands: 财政投款 for 财政拨款. */
export interface Slip extends FoundMeaning {
  readonly label: string;
}

function onlyOne(slips: readonly Slip[]): Slip | null {
  const [first] = slips;
  const told = new Set(slips.map(({ meaning }) => JSON.stringify({ ...meaning, rank: 0, head: "" })));
  return first && told.size === 1 ? first : null;
}

/** The standard labels of the head, as text recognition may spoil them. */
const standardHeads = [
  ..."项目名称 项目性质 项目类别 主管部门 实施单位 计划开始日期 计划完成日期 项目开始日期 项目完成日期".split(
    " ",
  ),
  ..."项目起止时间 项目开始时间 项目完成时间 项目负责人 预算单位 项目单位".split(" "),
];

/**
 * The one label that the words miss by one character: of the head, by one that is no Chinese character, such as a letter that
 * text recognition put in; of an amount, by any, but with a figure beside it only.
 */
export function nearestMeaning(words: string): Slip | null {
  if (words.length < shortestMisspelt) return null;
  const find = (labels: readonly string[], isForeign: boolean): Slip[] =>
    labels
      .filter((label) => isOneOff(words, label, isForeign))
      .flatMap((label) => {
        const found = meaningOf(label);
        return found ? [{ label, ...found, needsFigure: !isForeign }] : [];
      });
  return onlyOne(find([...standardHeads, ...standardAmounts], true)) ?? onlyOne(find(standardAmounts, false));
}
