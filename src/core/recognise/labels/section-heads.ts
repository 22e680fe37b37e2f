import { fold } from "../../form/text";

const longest = 20;
const numbered = /^[一二三四五六七八九十]{1,2}[、.](?=\p{Script=Han})/u;
const head = /^[一二三四五六七八九十]{1,2}[、.]\p{Script=Han}{2,10}$/u;

/** Whether a cell heads a part of the form: `二、资金安排`, `四、具体指标`. */
export function isSectionHead(text: string): boolean {
  return text.length <= longest && head.test(fold(text));
}

/** Whether a text counts its own points in the numbers that sections have. */
export function countsLikeSections(text: string): boolean {
  return text.split("\n").some((line) => numbered.test(fold(line)));
}
