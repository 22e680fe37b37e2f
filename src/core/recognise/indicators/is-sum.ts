import { fold } from "../../form/text";
import type { Cell } from "../../grid/grid";

const sumWords = ["合计", "小计", "总计", "总分", "总分值"];
const longestSum = 8;

/** Whether a row of a table begins so: it adds up the scores, of the rows above or of all, and is no indicator. */
export function isSum(cell: Cell | undefined): boolean {
  return cell !== undefined && cell.text.length <= longestSum && sumWords.includes(fold(cell.text));
}
