import { fold } from "../../form/text";
import { instructionParts, instructionWords } from "./affixes";
import { words } from "../../form/words";

const longest = 30;
const inBrackets = /^[([【]([^()[\]【】]*)[)\]】]$/;
const years = /^\d{4}年?(?:度|[-–—~至到]+\d{4}年?)?$/;

/** Whether what stands in brackets says how a label is to be filled in, or in which unit: 盖章, 必填, 万元. */
export function isInstruction(inside: string): boolean {
  const folded = fold(inside);
  if (folded.length > longest) return false;
  return (
    folded === "" ||
    instructionWords.includes(folded) ||
    instructionParts.some((part) => folded.includes(part)) ||
    years.test(folded)
  );
}

/** The text inside the brackets, where a text is wholly in brackets; null otherwise. */
export function insideBrackets(text: string): string | null {
  return inBrackets.exec(fold(text))?.[1] ?? null;
}

/** Words of a cell between a label and its amount: what is counted there, and in which unit. */
const subLabels = new Set(
  words("小计 合计 金额 数额 万元 元 金额(万元) 金额(元) (万元) (元) 单位:万元 单位:元 人民币 预算数 计"),
);

/** Whether a cell between a label and its value is a part of the label: （与部门预算一致）, 小计, 金额（万元）. */
export function isLabelTail(text: string): boolean {
  if (text.length > longest) return false;
  const folded = fold(text).replace(/:$/, "");
  const inside = insideBrackets(text);
  return subLabels.has(folded) || (inside !== null && isInstruction(inside));
}
