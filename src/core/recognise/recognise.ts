import type { Cell, Grid } from "../grid/grid";
import { finishDraft, type FormDraft } from "./draft";
import { listsForms } from "./list-of-forms";
import { indexMerges, linesOf, rowsOf, type Line, type MergeIndex } from "./lines";
import { fieldsBeforeTable } from "./beside-table";
import { extentOf } from "./form-extent";
import { findForms, isTitle } from "./regions";
import { readableGrid } from "./readable-grid";
import { unrepeated } from "./repeated-cells";
import type { Leftover, Reading } from "./reading";
import { recogniseBracketed } from "./recognise-bracketed";
import { findList } from "./list/find-list";
import { recogniseList } from "./list/recognise-list";
import { recogniseForm } from "./recognise-form";
import { chooseReading } from "./lines/choose-reading";

const numbered = /^\s*[(（]?(?:[一二三四五六七八九十]+|\d{1,2})[)）、.．]/;

/** Whether a cell is a title of its own; one with a number is a heading under the sheet's: 2、…绩效目标表. */
function isOwnTitle(cell: Cell): boolean {
  return isTitle(cell) && !numbered.test(cell.text);
}

/** A form without a title of its own stands under the sheet's: kind, year and currency unit are those of the form above it. */
function inherit(draft: FormDraft, above: FormDraft | undefined): void {
  if (!above || draft.region.lines.some(({ cells }) => cells.some(isOwnTitle))) return;
  draft.kind ??= above.kind;
  draft.project.year ??= above.project.year;
  draft.project.funding.currency ??= above.project.funding.currency;
  for (const field of ["year", "funding.currency"] as const) {
    const place = above.places[field];
    if (place) draft.places[field] ??= place;
  }
}

function recogniseRegion(given: readonly Line[], merges: MergeIndex): FormDraft[] {
  const lines = fieldsBeforeTable(given);
  const list = findList(lines, merges);
  const projects = list ? recogniseList(list, lines, merges) : [];
  return projects.length > 0 ? projects : [recogniseForm({ lines, merges })];
}

function leftoversOf(cells: readonly Cell[]): Leftover[] {
  return cells.map(({ row, column, text }) => ({ cell: { row, column }, text, label: null }));
}

/** The forms of some lines; what stands outside them is left over with the first. */
function readingsOf(lines: readonly Line[], merges: MergeIndex, above: FormDraft | undefined): FormDraft[] {
  const { lines: inside, outside } = extentOf(lines, merges);
  const drafts = recogniseRegion(inside, merges);
  let last = above;
  for (const draft of drafts) {
    inherit(draft, last);
    last = draft;
  }
  drafts[0]?.outside.push(...outside);
  return drafts;
}

/**
 * Recognises the forms on a grid, whatever it looks like; a text that lost its table is laid into columns where more of
 * it is understood so. Texts are read as they are seen (`readableGrid`); places and leftovers are the given grid's. See `recogniseTables` for the rest.
 */
export function recognise(grid: Grid): Reading {
  const readable = readableGrid(grid);
  const { grid: once, told } = unrepeated(readable.grid);
  return readable.told(told(chooseReading(once, recogniseTables)));
}

/**
 * Recognises the forms on a grid by their words, wherever they stand: above each other, beside each other, or as rows
 * of a list. Never throws. Every non-blank cell is a label, a field or a leftover of a form; what stands above the first
 * form is left over with it, and on a grid without a form all cells are leftovers of the reading. A list of forms that
 * stand elsewhere, such as a roll-up, is no form.
 */
function recogniseTables(grid: Grid): Reading {
  const merges = indexMerges(grid);
  const rows = rowsOf(grid.cells);
  if (listsForms(rows)) return { forms: [], leftovers: leftoversOf(grid.cells) };
  const lines = linesOf(rows);
  const found = findForms(lines);
  const drafts = found.length === 0 ? recogniseBracketed(lines, merges) : [];
  for (const form of found) drafts.push(...readingsOf(form.lines, merges, drafts.at(-1)));
  const forms = drafts.map((draft) => finishDraft(draft, grid.name));
  const [first, ...others] = forms;
  if (!first) return { forms, leftovers: leftoversOf(grid.cells) };
  const preface = leftoversOf(found.flatMap((form) => form.preface.flatMap(({ cells }) => cells)));
  return { forms: [{ ...first, leftovers: [...preface, ...first.leftovers] }, ...others], leftovers: [] };
}
