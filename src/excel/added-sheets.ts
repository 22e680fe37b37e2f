import { isBlank } from "../core/form/text";
import { cellName } from "../core/grid/address";
import type { PlannedCell, SheetPlan } from "../core/layout/sheet-plan";
import { ExcelProblem } from "./excel-problem";
import type { SheetRef } from "./sheet-read";

/** A sheet that the add-in put in, and what it wrote there. */
export interface AddedSheet extends SheetRef {
  readonly plan: SheetPlan;
}

/**
 * Asks for the sheets that were added. After the next sync the function that is returned makes sure that they are as
 * they were left, and gives the one that deletes them; a sheet that the user has deleted already is passed over.
 * @throws ExcelProblem `changed-meanwhile` if somebody has written on one of them
 */
export function loadAdded(context: Excel.RequestContext, added: readonly AddedSheet[]): () => () => void {
  const asked = added.map((own) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(own.id);
    const used = sheet.getUsedRangeOrNullObject(true);
    return { ...own, sheet, used: used.load("formulas, text, rowIndex, columnIndex") };
  });
  return () => {
    const there = asked.filter(({ sheet }) => !sheet.isNullObject);
    for (const { name, plan, used } of there) demandAsWritten(name, plan, used);
    return () => {
      for (const { sheet } of there) sheet.delete();
    };
  };
}

function demandAsWritten(name: string, { cells }: SheetPlan, used: Excel.Range): void {
  const written = new Map(
    cells.filter(({ text, formula }) => formula ?? !isBlank(text)).map((cell) => [cellName(cell), cell]),
  );
  const changed = (cell: string, found: string): ExcelProblem =>
    new ExcelProblem("changed-meanwhile", { cell: `${name}!${cell}`, found });
  // A cell without a formula has its value there.
  const formulas = used.isNullObject ? [] : (used.formulas as readonly (readonly Content[])[]);
  formulas.forEach((line, row) => {
    line.forEach((found, column) => {
      const cell = cellName({ row: used.rowIndex + row, column: used.columnIndex + column });
      const before = written.get(cell);
      written.delete(cell);
      if (!(before ? isAsWritten(before, found) : isBlank(String(found))))
        throw changed(cell, used.text[row]?.[column] ?? "");
    });
  });
  const [missing] = written.keys();
  if (missing !== undefined) throw changed(missing, "");
}

type Content = string | number | boolean;

function isAsWritten({ text, number, formula }: PlannedCell, found: Content): boolean {
  if (formula) return plain(`=${formula.text}`) === plain(String(found));
  return found === (number === null ? text : Number(number));
}

/** Excel writes the names of functions and cells in capitals. */
function plain(formula: string): string {
  return formula.toUpperCase().replace(/\s/g, "");
}
