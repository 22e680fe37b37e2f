import type { CurrencyUnit } from "../form/project";
import { presetOf, usualPreset, type PresetId } from "../kinds/scoring/presets";
import type { Language } from "../language/language";
import { targetForms, type JudgedForm } from "./judged-form";
import type { ControlFigure } from "./rollup/control-figure";
import { sumDepartments } from "./rollup/department-sums";
import { departmentsTable } from "./rollup/departments-table";
import { rollUpTable } from "./rollup/roll-up-table";
import type { TableSheet } from "./tables/table-sheet";
import { yearByDepartment } from "./year/year-departments";
import { yearDepartmentsTable } from "./year/year-departments-table";
import { yearLines } from "./year/year-lines";
import { yearTable, type YearChoice } from "./year/year-table";

/** How forms of all kinds are rolled up. */
export interface RollUpWish {
  readonly unit: CurrencyUnit;
  readonly language: Language;
  readonly controls: readonly ControlFigure[];
  /** Whether the forms come from files of their own. */
  readonly withFiles: boolean;
  /** The office's rules of scoring; the usual ones where it has none. */
  readonly scoring: PresetId | null;
}

/** Whether a form is a paper of a project's year: 申报表, 监控表 or 自评表. */
export function isOfTheYear({ form: { kind, paper } }: Pick<JudgedForm, "form">): boolean {
  return kind === "target" || paper !== null;
}

/**
 * The tables that forms of all kinds are rolled up in: what the 申报表 ask for, by form and by department, and where there are
 * later papers, the year of each project and of each department. Money of 申报表 and of later papers is never in one sum.
 * @throws RangeError if none of the forms is a paper of a project's year
 */
export function rollUpTables(
  forms: readonly JudgedForm[],
  { unit, language, controls, withFiles, scoring }: RollUpWish,
): readonly TableSheet[] {
  const papers = forms.filter(isOfTheYear);
  if (papers.length === 0) throw new RangeError("A roll-up needs at least one form");
  const targets = targetForms(papers);
  const asked =
    targets.length === 0
      ? []
      : [
          rollUpTable(targets, { unit, language, withFiles }),
          departmentsTable(sumDepartments(targets, unit, controls), language),
        ];
  if (targets.length === papers.length) return asked;
  const choice: YearChoice = { unit, language, preset: presetOf(scoring ?? usualPreset.id) };
  const lines = yearLines(papers);
  const byDepartment = yearByDepartment(lines, unit, choice.preset);
  return [...asked, yearTable(lines, choice), yearDepartmentsTable(byDepartment, choice)];
}
