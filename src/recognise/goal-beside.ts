import type { Cell, CellAddress } from "../grid/grid";
import type { Line } from "./lines";
import type { GoalEntry } from "./read-goals";

/** Labels that do not say for which time their goal is: below or beside them others may say it. */
const saysWhen = /总体|整体|长期|中期|实施|项目期|总目标|年度|当年|本年|年初|20\d{2}/;

/**
 * Gives each goal's label the cell beside it as its text, also where the text begins like a label (`实施单位：…`,
 * `年度目标：…`). A label that heads others, such as 总体目标 left of `长期目标：…` and `年度目标：…`, has no text itself.
 */
export function withTextsBeside(goals: readonly GoalEntry[], lines: readonly Line[]): readonly GoalEntry[] {
  return goals.map((entry) => {
    if (entry.value !== null || entry.label.inline !== null) return entry;
    const line = lines[entry.line];
    const at = line?.cells.indexOf(entry.cell) ?? -1;
    const beside = line?.cells[at + 1];
    const isAdjacent = beside?.column === entry.besides.column;
    const beginsLikeLabel = (line?.labels[at + 1] ?? []).every(({ inline }) => inline !== null);
    if (!beside || !isAdjacent || !beginsLikeLabel || headsOthers(entry, beside, goals)) return entry;
    return { ...entry, value: beside };
  });
}

function headsOthers({ cell, label }: GoalEntry, beside: Cell, goals: readonly GoalEntry[]): boolean {
  const inside = goals.filter((other) => other.cell === beside);
  const [first] = inside;
  if (!first) return false;
  const { goal } = label.meaning;
  const isSame = first.label.meaning.goal === goal;
  if (inside.length > 1 || (!isSame && !saysWhen.test(label.words))) return true;
  // What is meant for the year heads nothing that is meant for longer.
  if (goal === "annual" && !isSame) return false;
  const isOwn = (text: Cell) =>
    goals.some(({ cell: { row }, besides }) => row !== cell.row && isAt(text, besides));
  return goals.some(
    (other) =>
      other.cell !== beside &&
      other.label.inline !== null &&
      !isOwn(other.cell) &&
      (other.cell.row === cell.row || other.cell.column === beside.column),
  );
}

function isAt(cell: CellAddress, { row, column }: CellAddress): boolean {
  return cell.row === row && cell.column === column;
}
