import { isBlank } from "../../form/text";
import type { Cell, Grid } from "../../grid/grid";
import { isLevel } from "../indicators/level-cell";
import { isStructuralHeader } from "../indicators/read-header";
import { readLabels } from "../labels/read-label";
import { isListedLabel } from "./word";

const mostlySingle = 0.5;
const fewestRows = 3;
/** Sentences tell that a few rows are running text. */
const longestCell = 40;
/** A row that lost its tabs is longer than a label and shorter than a goal. */
const longestLost = 160;
/** It begins at the left, or behind the one cell that is merged down there. */
const furthestLost = 1;
const firstWords = /^[\s\u3000]*(\S+)[\s\u3000]+(\S.*)$/s;

/** Whether words are a label that stands on forms only; a telephone's stands beside them too. */
function isFormsLabel(words: string): boolean {
  const [label] = isListedLabel(words) ? readLabels(words) : [];
  return label !== undefined && !["detail", "other"].includes(label.meaning.kind);
}

/** Whether a cell holds a label, a level or a header and what should stand beside it, with only blanks between. */
function lostTabs({ text }: Cell): boolean {
  if (text.length > longestLost) return false;
  const [, first = "", rest = ""] = firstWords.exec(text) ?? [];
  if (isBlank(rest)) return false;
  const isWord = isFormsLabel(first) || isLevel(first) || isStructuralHeader(first);
  return isWord && !isLevel(text) && !isStructuralHeader(text) && readLabels(text).length === 0;
}

/**
 * What a grid looks like: `lines` is a text with one cell to a row, `rows` one that may have lost some of its columns (most
 * of its rows have one cell, or some cells hold several with blanks between them), `table` any other.
 */
export function shapeOf({ cells, merges }: Grid): "lines" | "rows" | "table" {
  if (merges.length > 0) return "table";
  let rows = 0;
  let single = 0;
  let lost = 0;
  cells.forEach((cell, at) => {
    if (cells[at - 1]?.row === cell.row) return;
    // What stands so behind other cells is a note, and no row that lost its tabs.
    if (cell.column <= furthestLost && lostTabs(cell)) lost++;
    rows++;
    if (cells[at + 1]?.row !== cell.row) single++;
  });
  const isRunning = single === rows && cells.some(({ text }) => text.length > longestCell);
  if (rows < fewestRows && !isRunning) return "table";
  if (single === rows) return "lines";
  return lost > 0 || single > rows * mostlySingle ? "rows" : "table";
}
