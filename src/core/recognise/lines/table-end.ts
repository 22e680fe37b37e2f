import { fold } from "../../form/text";
import { isUnsigned } from "../labels/signature-words";
import { looksLikeTarget } from "../indicators/looks-like-target";
import { readTextHeader } from "./table-columns";
import type { Word } from "./word";

const footer =
  /^(注|备注|说明|填表说明|填报说明)[:0-9]|^(填表|填报|制表|经办|审核|单位负责|项目负责|财务负责|联系)人([:：]|$)|^(填报|填表)(日期|时间)|意见[:：]?$|^联系电话|^其[他它].{0,6}(说明|问题|事项)/;

/** Fields whose labels an indicator is never called; 完成时间 is one that it may be. */
const headFields = ["name", "department", "unit", "category", "nature"];

const signed = /(经办人|联系电话|负责人|填表人|填报人|制表人|填报日期|填表日期|填报时间).{0,8}:/;
const longestFooter = 40;

function isFooter(folded: string): boolean {
  return footer.test(folded) || (folded.length <= longestFooter && signed.test(folded));
}

/** Whether the table's rows end before this word: another table or form begins, or what stands below a form. */
export function endsTable(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.isTitle) return true;
  const folded = fold(word.text);
  if (isUnsigned(word.text) || isFooter(folded)) return true;
  if (word.header !== null && readTextHeader(words, at) !== null) return true;
  const [label] = word.labels;
  if (!label || word.gap === "blank") return false;
  const { meaning } = label;
  if (meaning.kind === "other" && (label.inline !== null || /[:：]$/.test(word.text))) return true;
  if (meaning.kind === "head") return headFields.includes(meaning.field) && folded.length >= 4;
  const next = words[at + 1];
  if (next && next.gap !== "line" && looksLikeTarget(next.text)) return false;
  if (meaning.kind === "goal") return label.inline === null;
  return meaning.kind === "heading" && !isHeadingInside(words, at);
}

/** Whether a word is the heading beside a table (绩效指标), printed again where a page begins. */
export function isHeadingInside(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const [label] = word?.labels ?? [];
  if (!word || label?.meaning.kind !== "heading" || !/指标|绩效/.test(fold(word.text))) return false;
  const next = words[at + 1];
  return !(next?.header && readTextHeader(words, at + 1) !== null);
}
