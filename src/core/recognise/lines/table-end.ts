import { fold } from "../../form/text";
import { isUnsigned } from "../labels/signature-words";
import { looksLikeTarget } from "../indicators/looks-like-target";
import { readTextHeader } from "./table-columns";
import type { Word } from "./word";

const footer =
  /^(注|备注|说明|填表说明|填报说明)[:0-9]|^(填表|填报|制表|经办|审核|单位负责|项目负责|财务负责|联系)人([:：]|$)|^(填报|填表)(日期|时间)|意见[:：]?$|^联系电话|^其[他它].{0,6}(说明|问题|事项)/;

/** Fields whose labels an indicator is never called; 完成时间 is one that it may be. */
const headFields = ["name", "department", "unit", "category", "nature"];

/** Whether the table's rows end before this word: another table or form begins, or what stands below a form. */
export function endsTable(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || word.isTitle) return true;
  const folded = fold(word.text);
  if (isUnsigned(word.text) || footer.test(folded)) return true;
  if (word.header !== null && readTextHeader(words, at) !== null) return true;
  const [label] = word.labels;
  if (!label || word.gap === "blank") return false;
  const { meaning } = label;
  if (meaning.kind === "head") return headFields.includes(meaning.field) && folded.length >= 4;
  const next = words[at + 1];
  if (next && next.gap !== "line" && looksLikeTarget(next.text)) return false;
  if (meaning.kind === "goal") return label.inline === null;
  if (meaning.kind === "heading") return /指标|绩效/.test(folded);
  return false;
}
