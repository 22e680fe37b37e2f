import { readTarget } from "../../form/target";
import { isBlank } from "../../form/text";
import { qualitativeWords } from "../../form/vocabulary";

const gradingWords = new Set<string>(Object.values(qualitativeWords).flat());
const endOfName = /(率|数|数量|量|度|性|额|情况|面积|成本|标准|水平|能力|程度|环境|机制|效果)[%)]?$/;
const longestWord = 6;
const words = /\p{Script=Han}|\p{L}{2}/u;
/** A day or a month of the form's year: 12月20日前, 6月底前完成. */
const withinYear =
  /^(?:于|在)?\d{1,2}月(?:\d{1,2}日|底|末|初|[上中下]旬)?(?:之前|以前|前|内|完成|完工|竣工){0,2}$/;

/** A sign, a figure, a date or a short word that grades: what stands in a target's cell. A name has words. */
export function looksLikeTarget(text: string): boolean {
  if (!words.test(text)) return !isBlank(text);
  const { operator, number, date, word } = readTarget(text);
  if (word !== null && withinYear.test(word)) return true;
  if (operator !== null || number !== null || date !== null) return true;
  return word !== null && word.length <= longestWord && !endOfName.test(word);
}

/** A figure, or one of the words that targets are graded by: what stands in a target's cell and hardly elsewhere. */
export function isGradable(text: string): boolean {
  const { number, word } = readTarget(text);
  return number !== null || (word !== null && gradingWords.has(word));
}
