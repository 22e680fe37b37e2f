import { sameCell } from "../grid/address";
import { computedFigures, type ComputedFigure } from "../checks/papers/computed";
import { mapSaid, saidAt, type Paper } from "../form/paper";
import type { Grid } from "../grid/grid";
import type { ScoringPreset } from "../kinds/scoring/presets";
import type { FormReading } from "../recognise/reading";
import { recognise } from "../recognise/recognise";
import { applyToGrid } from "./apply-to-grid";
import { textAt } from "./grid-look";
import { located } from "./plan-field";
import { asFormula } from "./figure-formula";
import { EditRefused, type CellWrite, type EditStep, type SheetEdit } from "./sheet-edit";

/** The figures that a form has empty cells for, and the edit that writes them. */
export interface PlannedScores {
  readonly figures: readonly ComputedFigure[];
  readonly edit: SheetEdit;
}

const plain = /^-?\d+(?:\.\d+)?$/;

/** The write of a figure into its cell; none where the form has no cell for it, or something stands there. */
function writeOf(grid: Grid, paper: Paper, { field, text }: ComputedFigure): CellWrite | null {
  const said = saidAt(paper, field);
  if (!said?.cell || said.text !== null || textAt(grid, said.cell) !== "") return null;
  return { ...said.cell, text, number: plain.test(text) ? text : null };
}

function sayingAlso(paper: Paper, writes: readonly CellWrite[]): string {
  const filled = mapSaid(paper, (said) => {
    const own = said.cell && writes.find((write) => said.cell && sameCell(write, said.cell));
    return own ? { ...said, text: own.text } : said;
  });
  return JSON.stringify(filled);
}

/**
 * Plans the writing of all figures of a 自评表 or 监控表 that follow from what is filled in and have an empty cell; what
 * stands there already is left, right or wrong. Afterwards the form reads as before, with these figures.
 * @param asFormulas whether Excel is to work out what it can: rates, the score of the money, total and grade
 * @throws EditRefused `not-read-back` if it would not
 */
export function planScores(
  grid: Grid,
  form: FormReading,
  preset: ScoringPreset,
  asFormulas = false,
): PlannedScores {
  const { paper } = form;
  const planned = (paper ? computedFigures(paper, preset) : []).flatMap((figure) => {
    const write = paper && writeOf(grid, paper, figure);
    return write ? [{ figure, write }] : [];
  });
  const figures = planned.map(({ figure }) => figure);
  if (!paper || planned.length === 0) return { figures, edit: { expected: [], steps: [] } };
  const values = planned.map(({ write }) => write);
  const around = { grid, paper, preset, writes: values };
  const cells = asFormulas
    ? planned.map(({ figure, write }) => asFormula(around, figure.field, write))
    : values;
  const steps: readonly EditStep[] = [{ kind: "write", cells }];
  const before = located(grid, form, "paper.total.score");
  const after = recognise(applyToGrid(grid, steps)).forms[before.at]?.paper;
  if (!after || JSON.stringify(after) !== sayingAlso(paper, cells))
    throw new EditRefused("not-read-back", "paper.total.score");
  return { figures, edit: { expected: cells, steps, form: form.range } };
}
