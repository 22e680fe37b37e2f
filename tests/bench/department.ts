import { checkForms } from "../../src/core/checks/check";
import type { JudgedForm } from "../../src/core/rollup/judged-form";
import { reportPage } from "../../src/core/rollup/report/report-page";
import { reportTable } from "../../src/core/rollup/report/report-table";
import { departmentsTable } from "../../src/core/rollup/rollup/departments-table";
import { sumDepartments } from "../../src/core/rollup/rollup/department-sums";
import { rollUpTable } from "../../src/core/rollup/rollup/roll-up-table";
import { writeTables } from "../../src/files/write-tables";
import type { FormReading } from "../../src/core/recognise/reading";
import { planRefresh, type FoundTable } from "../../src/core/rollup/tables/refresh-plan";
import type { TableSheet } from "../../src/core/rollup/tables/table-sheet";

/** A table as it stands on a sheet that nobody has touched. */
function found({ columns, rows }: TableSheet): FoundTable {
  const values = rows.map((row) => row.map(({ text }) => text));
  return { headers: columns.map(({ header }) => header), values, formulas: values };
}

type RollUpStep = "planned" | "refreshed: rows found again" | "in a file";
export type DepartmentStep = `roll-up, ${RollUpStep}` | `report, ${RollUpStep | "as a page"}`;

/** What is made of a department's forms: planned, written to a file, refreshed. */
export function departmentSteps(
  forms: readonly FormReading[],
): Readonly<Record<DepartmentStep, () => unknown>> {
  const results = checkForms(forms);
  const judged = forms.map((form, at): JudgedForm => ({
    file: "forms.xlsx",
    form,
    findings: (results[at]?.findings ?? []).map((finding) => ({ ...finding, waived: null })),
    notJudged: results[at]?.notJudged ?? [],
  }));
  const choice = { unit: "万元", language: "zh-CN", withFiles: true } as const;
  const rollUp = () => [
    rollUpTable(judged, choice),
    departmentsTable(sumDepartments(judged, "万元"), "zh-CN"),
  ];
  const report = () => reportTable(judged, choice);
  const [planned, refreshed] = [rollUp(), report()];
  return {
    "roll-up, planned": rollUp,
    "roll-up, refreshed: rows found again": () => planned.map((table) => planRefresh(table, found(table))),
    "roll-up, in a file": () => writeTables(rollUp()),
    "report, planned": report,
    "report, refreshed: rows found again": () => planRefresh(refreshed, found(refreshed)),
    "report, in a file": () => writeTables([report()]),
    "report, as a page": () => reportPage(judged, "zh-CN"),
  };
}
