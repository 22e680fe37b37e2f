import { unsaid, type Paper, type Said } from "../../form/paper";
import { cellKey } from "../lines";
import { cellsOf, placedFields, type FormReading, type Leftover, type Reading } from "../reading";

/** What of a later paper only columns tell: which of two texts is the goal and which the result, which figure the total. */
function unsureOf({ goals, total }: Paper): readonly Said[] {
  return [goals.expected, goals.actual, ...(total ? [total.weight, total.score] : [])];
}

function withoutUnsure(form: FormReading): FormReading {
  const { paper } = form;
  if (!paper) return form;
  const taken = new Set([
    ...form.labels.map(cellKey),
    ...placedFields(form).flatMap(([, place]) => cellsOf(place).map(cellKey)),
  ]);
  const left = unsureOf(paper).flatMap(({ text, cell }): Leftover[] =>
    text === null || !cell || taken.has(cellKey(cell)) ? [] : [{ cell, text, label: null }],
  );
  return {
    ...form,
    paper: { ...paper, goals: { expected: unsaid, actual: unsaid }, total: null },
    leftovers: [...form.leftovers, ...left],
  };
}

/**
 * The reading of a text that was laid into columns by guess, without what a later paper says by columns alone: it is left over,
 * since a wrong value is worse than none.
 */
export function withoutUnsurePaper({ forms, leftovers }: Reading): Reading {
  return { forms: forms.map(withoutUnsure), leftovers };
}
