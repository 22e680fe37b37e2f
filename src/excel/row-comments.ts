import type { EditStep } from "../core/edit/sheet-edit";
import type { CellAddress, Grid } from "../core/grid/grid";
import { rowAfter } from "../core/edit/row-after";
import { cellName } from "../core/grid/address";
import { ExcelProblem } from "./excel-problem";

/** A comment 批注 with its replies. Notes of the old kind are no part of what Excel tells below ExcelApi 1.18. */
export interface CommentThread extends CellAddress {
  /** Who wrote it and its replies, each once. */
  readonly authors: readonly string[];
  readonly content: string;
  readonly replies: readonly string[];
  readonly resolved: boolean;
}

const asked = ["authorName", "content", "resolved", "replies/items/authorName", "replies/items/content"]
  .map((name) => `items/${name}`)
  .join(", ");

/** Asks for a sheet's comments, if the steps delete a row and this Excel has comments that can be resolved (1.11). */
export function loadComments(
  sheet: Excel.Worksheet,
  steps: readonly EditStep[],
): Excel.CommentCollection | null {
  const deletes = steps.some(({ kind }) => kind === "delete-row");
  if (!deletes || !Office.context.requirements.isSetSupported("ExcelApi", "1.11")) return null;
  return sheet.comments.load(asked);
}

/** Asks where loaded comments stand; they can be had after the next sync. */
export function loadPlaces(comments: Excel.CommentCollection | null): () => CommentThread[] {
  const found = (comments?.items ?? []).map((comment) => ({
    comment,
    place: comment.getLocation().load("rowIndex, columnIndex"),
  }));
  return () =>
    found.map(({ comment, place }) => ({
      row: place.rowIndex,
      column: place.columnIndex,
      authors: [...new Set([comment, ...comment.replies.items].map(({ authorName }) => authorName))],
      content: signed(comment),
      replies: comment.replies.items.map(signed),
      resolved: comment.resolved,
    }));
}

/** A comment that is made again counts as the user's own: its author's name goes into the text, as Excel's notes have it. */
function signed({ authorName, content }: { authorName: string; content: string }): string {
  return /^[^\n]{1,60}:\n/.test(content) ? content : `${authorName}:\n${content}`;
}

/**
 * A comment can be made again, but not in its author's name, nor with its time: the user is asked before it goes with its row.
 * @param lost those that go, sheet by sheet
 * @throws ExcelProblem `takes-comments`
 */
export function demandNoComments(
  lost: readonly (readonly CommentThread[])[],
  sheets: readonly string[],
): void {
  const all = lost.flatMap((threads, at) => threads.map((thread) => ({ thread, sheet: sheets[at] ?? "" })));
  const [first] = all;
  if (!first) return;
  throw new ExcelProblem("takes-comments", {
    sheet: first.sheet,
    cells: all.map(({ thread }) => cellName(thread)).join("、"),
    authors: [...new Set(all.flatMap(({ thread }) => thread.authors))].join("、"),
  });
}

/** Makes comments again that went with their rows. */
export function restoreComments(sheet: Excel.Worksheet, threads: readonly CommentThread[]): void {
  for (const { row, column, content, replies, resolved } of threads) {
    const comment = sheet.comments.add(sheet.getCell(row, column), content);
    for (const reply of replies) comment.replies.add(reply);
    if (resolved) comment.resolved = true;
  }
}

/** Those that stand in rows which the steps delete. */
export function lostComments(
  threads: readonly CommentThread[],
  steps: readonly EditStep[],
): readonly CommentThread[] {
  return threads.filter(({ row }) => rowAfter(steps, row) === null);
}

/** Those that are left, where they stand after the steps. */
export function commentsAfter(
  threads: readonly CommentThread[],
  steps: readonly EditStep[],
): readonly CommentThread[] {
  return threads.flatMap((thread) => {
    const row = rowAfter(steps, thread.row);
    return row === null ? [] : [{ ...thread, row }];
  });
}

/**
 * The comments of a row that moved, in its new place: each in its own column, or in the next that is free where merged
 * cells reach into the new row.
 * @param grid as it stands after the steps
 */
export function movedComments(
  threads: readonly CommentThread[],
  steps: readonly EditStep[],
  { merges }: Grid,
): readonly CommentThread[] {
  const inserted = steps.findLastIndex(({ kind }) => kind === "insert-row");
  const step = steps[inserted];
  const row = step?.kind === "insert-row" ? rowAfter(steps.slice(inserted + 1), step.at) : null;
  if (row === null) return [];
  const taken = new Set<number>();
  return lostComments(threads, steps).map((thread) => {
    let { column } = thread;
    while (taken.has(column) || merges.some((merge) => covers(merge, row, column))) column++;
    taken.add(column);
    return { ...thread, row, column };
  });
}

function covers({ top, left, bottom, right }: Grid["merges"][number], row: number, column: number): boolean {
  const isWithin = row >= top && row <= bottom && column >= left && column <= right;
  return isWithin && !(top === row && left === column);
}
