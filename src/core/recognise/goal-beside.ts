import type { Cell, CellAddress } from "../grid/grid";
import type { Line } from "./lines";
import type { GoalEntry } from "./read-goals";

/** 绩效目标 does not say for which time it is: goals for either may stand beside it. */
const saysWhen = /年度|当年|本年|年初|20\d{2}/;

/**
 * Gives each goal's label the cell beside it as its text, also where the text begins like a label (`实施单位：…`,
 * `年度目标：…`). A label that heads others, such as 总体目标 left of `长期目标：…` and `年度目标：…`, has no text itself.
 */
export function withTextsBeside(goals: readonly GoalEntry[], lines: readonly Line[]): readonly GoalEntry[] {
  return goals.map((entry) => {
    if (entry.value !== null || entry.label.inline !== null) return entry;
    const beside = cellBeside(entry, lines);
    return beside && !headsOthers(entry, beside, goals) ? { ...entry, value: beside } : entry;
  });
}

/** The cell beside a label, if it is no label itself, or one with its value. */
function cellBeside({ cell, line: at, besides }: GoalEntry, lines: readonly Line[]): Cell | null {
  const line = lines[at];
  const index =
    line?.cells.findIndex((other) => isAt(other, { row: cell.row, column: besides.column })) ?? -1;
  const found = line?.cells[index];
  return found && line.labels[index]?.every(({ inline }) => inline !== null) ? found : null;
}

function headsOthers(entry: GoalEntry, beside: Cell, goals: readonly GoalEntry[]): boolean {
  const { cell, label } = entry;
  const { goal } = label.meaning;
  const inside = goals.filter((other) => other.cell === beside).length;
  // What is meant for the year heads nothing that is meant for longer.
  if (inside === 0 || (goal === "annual" && saysWhen.test(label.words))) return false;
  if (inside > 1)
    return !goals.some((other) => other.label.inline === null && other.label.meaning.goal !== goal);
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
