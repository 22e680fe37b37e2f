import { fold } from "../../form/text";
import { looksLikeTarget } from "../indicators/looks-like-target";
import type { Meaning } from "../labels/meanings";
import type { Label } from "../labels/read-label";
import { isUnsigned } from "../labels/signature-words";
import { readTextHeader } from "./table-columns";
import type { Word } from "./word";

const footer =
  /^(注|备注|说明|填表说明|填报说明)[:0-9]|^(填表|填报|制表|经办|审核|单位负责|项目负责|财务负责|联系)人([:：]|$)|^(填报|填表|打印|导出)(日期|时间)|意见[:：]?$|^联系电话|^其[他它].{0,6}(说明|问题|事项)/;
const signed = /(经办人|联系电话|负责人|填表人|填报人|制表人|填报日期|填表日期|填报时间).{0,8}:/;
const longestFooter = 40;

/** Whether a text stands below a form: signatures, notes, opinions. */
export function isFooter(text: string): boolean {
  if (isUnsigned(text)) return true;
  const folded = fold(text);
  return footer.test(folded) || (folded.length <= longestFooter && signed.test(folded));
}

/** Fields whose labels an indicator is never called; 完成时间 is one that it may be. */
const headFields = ["name", "department", "unit", "category", "nature"];
const shortestLabel = 4;

/** A label inside a table with the word behind it, which tells whether it is the name of an indicator. */
interface LabelInside {
  readonly words: readonly Word[];
  readonly at: number;
  readonly text: string;
  readonly label: Label;
}

function isName({ words, at }: LabelInside): boolean {
  const next = words[at + 1];
  return next !== undefined && next.gap !== "line" && looksLikeTarget(next.text);
}

function isWithColon({ text, label }: LabelInside): boolean {
  return label.inline !== null || /[:：]$/.test(text);
}

/** Whether a label of each kind announces something that is no indicator's. */
const announcesOther: Readonly<Record<Meaning["kind"], (inside: LabelInside) => boolean>> = {
  other: isWithColon,
  detail: isWithColon,
  head: ({ text, label: { meaning } }) =>
    meaning.kind === "head" && headFields.includes(meaning.field) && fold(text).length >= shortestLabel,
  goal: (inside) => !isName(inside) && inside.label.inline === null,
  heading: (inside) => !isName(inside) && !isHeadingInside(inside.words, inside.at),
  amount: () => false,
};

/** Whether the table's rows end before this word: another table or form begins, or what stands below a form. */
export function endsTable(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.isTitle || isFooter(word.text)) return true;
  if (word.header !== null && readTextHeader(words, at) !== null) return true;
  const [label] = word.labels;
  if (!label || word.gap === "blank") return false;
  return announcesOther[label.meaning.kind]({ words, at, text: word.text, label });
}

/** Whether a word is the heading beside a table (绩效指标), printed again where a page begins. */
export function isHeadingInside(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const [label] = word?.labels ?? [];
  if (!word || label?.meaning.kind !== "heading" || !/指标|绩效/.test(fold(word.text))) return false;
  const next = words[at + 1];
  return !(next?.header && readTextHeader(words, at + 1) !== null);
}
