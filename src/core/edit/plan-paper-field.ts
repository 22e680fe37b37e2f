import Big from "big.js";

import { isPaperField, mapSaid, saidAt, type Paper, type PaperField } from "../form/paper";
import { sameCell } from "../grid/address";
import type { Grid } from "../grid/grid";
import { usualPreset, type ScoringPreset } from "../kinds/scoring/presets";
import { isNoneMark } from "../form/read-amount";
import type { FormReading } from "../recognise/reading";
import { recognise } from "../recognise/recognise";
import { applyToGrid } from "./apply-to-grid";
import { asFormula } from "./figure-formula";
import { followingFigures } from "./following-figures";
import type { FormInGrid } from "./form-in-grid";
import { anchorOf, cellAt } from "./grid-look";
import { entriesOf, withEntries, type PaperEntry } from "./paper-entries";
import { located, onlyChanges } from "./plan-field";
import { readsAs } from "./same-project";
import { EditRefused, type CellWrite, type EditStep, type SheetEdit } from "./sheet-edit";
import { spreadLines } from "./spread-cells";
import { wholeContents } from "./whole-cell";

const plainDigits = /^-?\d+(?:\.\d+)?$/;
const money = /^paper\.funding\.\d+\.(?!label|rate|reason)/;

/** The cells that say one thing, filled with it: lines go on in further rows, and what stood beside it is one text with it. */
function writesOf(grid: Grid, paper: Paper, { field, text }: PaperEntry): readonly CellWrite[] {
  const said = saidAt(paper, field);
  if (!said?.cell) throw new EditRefused("cannot-place", field);
  const cell = anchorOf(grid, said.cell);
  const more = said.more ?? [];
  if (field.startsWith("paper.goals.") && more.length > 0) return spreadLines([cell, ...more], text);
  const isFigure = money.test(field) || plainDigits.test(text);
  const [content = { text, number: null }] = isFigure
    ? wholeContents("funding.total", text, cellAt(grid, cell), "")
    : [];
  return [{ ...cell, ...content }, ...more.map((other) => ({ ...other, text: "", number: null }))];
}

function hasFormula({ formulas = [] }: Grid, paper: Paper, field: PaperField): boolean {
  const cell = saidAt(paper, field)?.cell;
  return cell != null && formulas.some((formula) => sameCell(formula, cell));
}

/** What a paper says, without its cells; a mark for nothing says nothing, and figures are the same with commas. */
function wordsOf(paper: Paper | null): string {
  const plain = (text: string | null) => {
    if (text === null || isNoneMark(text)) return null;
    const bare = text.replaceAll(",", "").trim();
    return plainDigits.test(bare) ? new Big(bare).toFixed() : text.trim();
  };
  return JSON.stringify(paper && mapSaid(paper, ({ text }) => ({ text: plain(text), cell: null })));
}

function leftoversOf({ leftovers }: FormReading): string {
  return JSON.stringify(leftovers.map(({ text }) => text).sort());
}

/** Whether the sheet then reads as before, but for this paper, which says what it should. */
function isRight(before: FormInGrid, steps: readonly EditStep[], wanted: Paper): boolean {
  const { forms } = recognise(applyToGrid(before.grid, steps));
  return (
    forms.length === before.forms.length &&
    before.forms.every((old, at) => {
      const form = forms[at];
      const words = wordsOf(at === before.at ? wanted : old.paper);
      return (
        form !== undefined &&
        readsAs(old.project, form.project) &&
        leftoversOf(old) === leftoversOf(form) &&
        wordsOf(form.paper) === words
      );
    })
  );
}

/**
 * Plans the filling in of one thing of a 自评表 or 监控表, with the computed figures that follow from it; where they cannot be
 * written together, of the thing alone. Nothing else on the sheet reads differently afterwards.
 * @param asFormulas whether Excel is to work out what follows, where it can, by formulas
 * @throws EditRefused `cannot-place` where the form has no cell for it; `not-read-back`
 */
export function planPaperField(
  grid: Grid,
  form: FormReading,
  field: PaperField,
  text: string,
  preset: ScoringPreset = usualPreset,
  asFormulas = false,
): SheetEdit {
  const before = located(grid, form, field);
  const { paper } = form;
  if (!paper || !isPaperField(field)) throw new EditRefused("cannot-place", field);
  const own = entriesOf(paper, field, text);
  const after = withEntries(paper, field, text);
  const fields = own.map((entry) => entry.field);
  const following = followingFigures(paper, after, fields, preset).filter(
    (entry) => !hasFormula(grid, paper, entry.field),
  );
  for (const entries of following.length > 0 ? [[...own, ...following], own] : [own]) {
    const wanted = entries.reduce((now, entry) => withEntries(now, entry.field, entry.text), paper);
    const planned = entries.map((entry) => ({ entry, writes: writesOf(grid, paper, entry) }));
    const around = { grid, paper, preset, writes: planned.flatMap(({ writes }) => writes) };
    const isOwn = (entry: PaperEntry) => own.includes(entry);
    const written = planned.flatMap(({ entry, writes }) => {
      const [only] = writes;
      if (!asFormulas || isOwn(entry) || entry.text === "" || !only || writes.length > 1) return writes;
      return [asFormula(around, entry.field, only)];
    });
    const cells = onlyChanges(grid, written);
    const steps: readonly EditStep[] = cells.length > 0 ? [{ kind: "write", cells }] : [];
    if (isRight(before, steps, wanted)) return { expected: cells, steps, form: form.range };
  }
  throw new EditRefused("not-read-back", field);
}
