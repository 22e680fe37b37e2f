import type { Grid } from "../grid/grid";
import { finishDraft, type FormDraft } from "./draft";
import { listsForms } from "./list-of-forms";
import { indexMerges, linesOf, type Line, type MergeIndex } from "./lines";
import { findForms, isTitle } from "./regions";
import type { Leftover, Reading } from "./reading";
import { recogniseBracketed } from "./recognise-bracketed";
import { findList, recogniseList } from "./recognise-list";
import { recogniseForm } from "./recognise-form";

/** A form without a title of its own stands under the sheet's: year and currency unit are those of the form above it. */
function inherit(draft: FormDraft, above: FormDraft | undefined): void {
  if (!above || draft.region.lines.some(({ cells }) => cells.some(isTitle))) return;
  draft.project.year ??= above.project.year;
  draft.project.funding.currency ??= above.project.funding.currency;
  for (const field of ["year", "funding.currency"] as const) {
    const place = above.places[field];
    if (place) draft.places[field] ??= place;
  }
}

function recogniseRegion(lines: readonly Line[], merges: MergeIndex): FormDraft[] {
  const list = findList(lines);
  const projects = list ? recogniseList(list, lines, merges) : [];
  return projects.length > 0 ? projects : [recogniseForm({ lines, merges })];
}

function leftoversOf(lines: readonly Line[]): Leftover[] {
  return lines.flatMap(({ cells }) =>
    cells.map(({ row, column, text }) => ({ cell: { row, column }, text, label: null })),
  );
}

/**
 * Recognises the forms on a grid by their words, wherever they stand: above each other, beside each other, or as rows
 * of a list. Never throws. Every non-blank cell is a label, a field or a leftover of a form; what stands above the first
 * form is left over with it, and on a grid without a form all cells are leftovers of the reading. A list of forms that
 * stand elsewhere, such as a roll-up, is no form.
 */
export function recognise(grid: Grid): Reading {
  const merges = indexMerges(grid);
  const lines = linesOf(grid.cells);
  if (listsForms(lines)) return { forms: [], leftovers: leftoversOf(lines) };
  const found = findForms(lines);
  const drafts = found.length === 0 ? recogniseBracketed(lines, merges) : [];
  for (const form of found)
    for (const draft of recogniseRegion(form.lines, merges)) {
      inherit(draft, drafts.at(-1));
      drafts.push(draft);
    }
  const forms = drafts.map((draft) => finishDraft(draft, grid.name));
  const [first, ...others] = forms;
  if (!first) return { forms, leftovers: leftoversOf(lines) };
  const preface = leftoversOf(found.flatMap((form) => form.preface));
  return { forms: [{ ...first, leftovers: [...preface, ...first.leftovers] }, ...others], leftovers: [] };
}
