import { planField } from "../core/edit/plan-field";
import { planPaperField } from "../core/edit/plan-paper-field";
import { isPaperField, type PaperField } from "../core/form/paper";
import type { FieldPath } from "../core/form/project";
import { rangeAt } from "../core/grid/address";
import type { CellFormula } from "../core/grid/grid";
import type { ScoringPreset } from "../core/kinds/scoring/presets";
import { ExcelProblem } from "../excel/excel-problem";
import { changeSheet } from "./change-sheet";
import type { FormOnSheet } from "./checked-sheet";

/**
 * Writes a field's text into its cell, so that the form reads as before but for this field; on a 自评表 or 监控表 the figures that
 * follow from it are written with it, as one step to be undone.
 * @param asFormulas whether Excel is to work out what follows, where it can, by formulas
 * @throws ExcelProblem, among them `cannot-place`, `not-read-back`, `changed-meanwhile`, `holds-formula`
 */
export function editField(
  onSheet: FormOnSheet,
  field: FieldPath,
  text: string,
  preset?: ScoringPreset,
  asFormulas = false,
): Promise<void> {
  if (isPaperField(field)) return fillIn(onSheet, { field, text, preset, asFormulas });
  const { sheet, form } = onSheet;
  return changeSheet({ kind: "edit-field", field }, onSheet, () => planField(sheet.grid, form, field, text));
}

interface Filling {
  readonly field: PaperField;
  readonly text: string;
  readonly preset: ScoringPreset | undefined;
  readonly asFormulas: boolean;
}

/**
 * Fills in one thing of a paper. A figure that follows may be a formula, which is only known when Excel is asked: Excel works it
 * out by itself, and it is planned again without it. Nothing has been changed by then.
 */
async function fillIn(
  onSheet: FormOnSheet,
  filling: Filling,
  known: readonly CellFormula[] = [],
): Promise<void> {
  const { sheet, form } = onSheet;
  const { field, text, preset, asFormulas } = filling;
  const grid = { ...sheet.grid, formulas: [...(sheet.grid.formulas ?? []), ...known] };
  try {
    await changeSheet({ kind: "edit-field", field }, onSheet, () =>
      planPaperField(grid, form, field, text, preset, asFormulas),
    );
  } catch (error) {
    if (!(error instanceof ExcelProblem)) throw error;
    if (error.kind === "holds-formula" && known.length === 0) {
      await fillIn(onSheet, filling, formulasIn(error));
      return;
    }
    // Where Excel gives another result, as beside numbers that stand as texts, the values are written.
    if (!asFormulas || error.kind !== "restored") throw error;
    await fillIn(onSheet, { ...filling, asFormulas: false }, known);
  }
}

function formulasIn({ values }: ExcelProblem): CellFormula[] {
  const ranges = (values["cells"] ?? "").split(" ").flatMap((cell) => rangeAt(cell) ?? []);
  return ranges.map(({ top, left }) => ({ row: top, column: left, formula: "" }));
}
