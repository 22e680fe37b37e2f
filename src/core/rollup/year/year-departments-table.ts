import { amountWidths } from "../rollup/roll-up-table";
import {
  amountCell,
  countCell,
  textCell,
  type TableCell,
  type TableColumn,
  type TableSheet,
} from "../tables/table-sheet";
import type { YearTextKey } from "./messages/zh-CN";
import { sayYear, yearHeaders } from "./say-year";
import type { DepartmentYear, DepartmentYears } from "./year-departments";
import { yearAmounts } from "./year-money";
import type { YearChoice } from "./year-table";

interface Column extends TableColumn {
  readonly cell: (year: DepartmentYear) => TableCell;
}

/** The columns of the office's own grades: “优”个数 … */
function gradeColumns({ language, unit, preset }: YearChoice): readonly Column[] {
  return preset.grades.map(({ word }) => ({
    ...{ key: `graded-${word}`, look: "count", width: 60, total: null },
    ...yearHeaders(language, "graded", unit, { word }),
    cell: ({ grades }) => countCell(grades.find((grade) => grade.word === word)?.count ?? 0),
  }));
}

function columnsFor(choice: YearChoice): readonly Column[] {
  const { language, unit } = choice;
  const column = (key: YearTextKey, look: Column["look"], width: number, cell: Column["cell"]): Column => ({
    key,
    look,
    width,
    cell,
    total: null,
    ...yearHeaders(language, key, unit),
  });
  const name = ({ department }: DepartmentYear) => textCell(department ?? sayYear(language, "no-department"));
  return [
    column("department", "text", 160, name),
    column("projects", "count", 60, ({ projects }) => countCell(projects)),
    column("monitored", "count", 72, ({ monitored }) => countCell(monitored)),
    column("evaluated", "count", 72, ({ evaluated }) => countCell(evaluated)),
    column("not-counted", "count", 84, ({ withoutCurrency }) => countCell(withoutCurrency)),
    ...yearAmounts.map((key) =>
      column(key, "amount", amountWidths[unit], ({ money }) => amountCell(money[key])),
    ),
    column("rate", "amount", 64, ({ rate }) => amountCell(rate)),
    column("average", "amount", 72, ({ average }) => amountCell(average)),
    ...gradeColumns(choice),
  ];
}

/**
 * Plans the sheet of the departments' year: a row for each with how many projects were monitored and evaluated, their money,
 * rate, average score and how many have each grade; all of them together in the last row. The figures are exact values.
 */
export function yearDepartmentsTable({ departments, all }: DepartmentYears, choice: YearChoice): TableSheet {
  const { language } = choice;
  const columns = columnsFor(choice);
  return {
    name: sayYear(language, "departments-sheet"),
    table: "FormsYearDepartments",
    title: sayYear(language, "departments-title"),
    columns: columns.map(({ cell, ...column }): TableColumn => ({
      ...column,
      total:
        column.key === "department"
          ? { kind: "text", text: sayYear(language, "sum") }
          : { kind: "exact", cell: cell(all) },
    })),
    rows: departments.map((year) => columns.map(({ cell }) => cell(year))),
    identities: [["department"]],
    gone: { key: "projects", text: sayYear(language, "paper-gone") },
    chart: null,
  };
}
