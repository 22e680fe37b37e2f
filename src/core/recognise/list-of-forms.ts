import { fold } from "../form/text";
import type { Row } from "./lines";

/** Column headers that only a list of forms or of what was found on them has: where each form stands, how many there are. */
const words: readonly string[] = [
  "所在工作表",
  "申报表数",
  "所缺的表",
  "自评项目数",
  "意见类别",
  "sheet of the form",
  "number of forms",
  "papers that are missing",
  "projects self-evaluated",
  "kind of remark",
].map((word) => fold(word).toLowerCase());
/** Notes may stand above the list. */
const linesRead = 10;
const fewestHeaders = 3;

/**
 * Whether a sheet lists forms that stand elsewhere, as roll-ups and reports do, and so is none itself: its header says on
 * which sheet each form stands, or how many forms there are. It may have been moved, saved, or got more columns since.
 */
export function listsForms(rows: readonly Row[]): boolean {
  return rows
    .slice(0, linesRead)
    .some(
      ({ cells }) =>
        cells.length >= fewestHeaders &&
        cells.some(({ text }) => text.length < 40 && words.includes(fold(text).toLowerCase())),
    );
}
