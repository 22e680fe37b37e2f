import { saidTexts } from "../../form/paper";
import type { Grid } from "../../grid/grid";
import { listsForms } from "../list-of-forms";
import { rowsOf } from "../lines";
import { placedFields, type FormReading, type Reading } from "../reading";
import { shapeOf } from "./is-text";
import { layBars } from "./lay-bars";
import { layEven } from "./lay-even";
import { layLines, layProse } from "./lay-lines";
import { mapBack } from "./map-back";
import { withoutUnsurePaper } from "./unsure-paper";

/** A name says more than any other field: most of what is taken for one by mistake is not. */
const worthOfName = 3;

/** How much a form's reading explains: the fields that it fills, but for those that no label announced. */
function fieldsOf(form: FormReading): number {
  const filled = placedFields(form).filter(([, { text }]) => text !== "").length;
  const guessed = form.repairs.filter(({ kind }) => kind === "unit-unlabelled").length;
  const ofPaper = form.paper ? saidTexts(form.paper).length : 0;
  return filled + ofPaper - guessed + (form.project.name === null ? 0 : worthOfName);
}

/** How much a reading explains; of equals the one that leaves less explains more. */
function worth({ forms, leftovers }: Reading): number {
  const left = forms.reduce((sum, form) => sum + form.leftovers.length, leftovers.length);
  return forms.reduce((sum, form) => sum + fieldsOf(form), 0) + 1 / (left + 2);
}

/**
 * A text laid into columns. Bars, or rows as wide as the header, say where its cells are, and leave nothing to find; running
 * text has no columns at all.
 */
function layText(grid: Grid, recognise: (grid: Grid) => Reading): Reading {
  const columned = layBars(grid) ?? layEven(grid);
  if (columned) return mapBack(recognise(columned.grid), columned, grid);
  const relaid = layLines(grid);
  const laid = mapBack(withoutUnsurePaper(recognise(relaid.grid)), relaid, grid);
  const prose = laid.forms.some(hasIndicators) && !isMostlySentences(grid) ? null : layProse(grid);
  const read = prose && mapBack(withoutUnsurePaper(recognise(prose.grid)), prose, grid);
  return read && worth(read) > worth(laid) ? read : laid;
}

function hasIndicators({ project: { indicators } }: FormReading): boolean {
  return indicators.annual.length > 0;
}

const shareOfSentences = 0.25;

/** Whether so many of its lines are sentences that they hardly are the cells of a table. */
function isMostlySentences({ cells }: Grid): boolean {
  return cells.filter(({ text }) => /[。；;]/.test(text)).length >= cells.length * shareOfSentences;
}

/**
 * Reads a grid as it stands, or laid into columns if it is a text that lost them. Where some of its columns are there, the
 * reading that explains more is taken; where none is, nothing stands beside anything, and it is laid in any case.
 */
export function chooseReading(grid: Grid, recognise: (grid: Grid) => Reading): Reading {
  const shape = shapeOf(grid);
  // Rows about forms that stand elsewhere are full of a form's words: they are not laid into columns to make one.
  if (shape === "table" || listsForms(rowsOf(grid.cells))) return recognise(grid);
  const laid = layText(grid, recognise);
  if (shape === "lines") return laid;
  const standing = recognise(grid);
  return worth(laid) > worth(standing) ? laid : standing;
}
