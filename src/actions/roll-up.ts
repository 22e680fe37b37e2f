import type { ControlFigure } from "../core/rollup/rollup/control-figure";
import { departmentsTable } from "../core/rollup/rollup/departments-table";
import { sumDepartments } from "../core/rollup/rollup/department-sums";
import { rollUpTable } from "../core/rollup/rollup/roll-up-table";
import { putTables } from "../excel/tables/put-tables";
import type { SheetRef } from "../excel/sheet-read";
import type { CurrencyUnit } from "../core/form/project";
import type { Language } from "../core/language/language";
import type { JudgedForm } from "../core/rollup/judged-form";

/** How a department's forms are rolled up. */
export interface RollUpWish {
  readonly unit: CurrencyUnit;
  readonly language: Language;
  readonly controls: readonly ControlFigure[];
}

/**
 * Makes or refreshes the roll-up (汇总) of the workbook's forms and the sheet of its departments, and shows the roll-up.
 * @returns the two sheets
 * @throws ExcelProblem
 * @throws RangeError if there is no form
 */
export function rollUp(
  forms: readonly JudgedForm[],
  { unit, language, controls }: RollUpWish,
  signal?: AbortSignal,
): Promise<readonly SheetRef[]> {
  const sums = sumDepartments(forms, unit, controls);
  const tables = [rollUpTable(forms, { unit, language, withFiles: false }), departmentsTable(sums, language)];
  return putTables(tables, signal);
}
