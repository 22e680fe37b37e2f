import { amountFields } from "../../form/project";
import type { Language } from "../../language/language";
import {
  amountCell,
  countCell,
  textCell,
  type TableCell,
  type TableColumn,
  type TableSheet,
} from "../tables/table-sheet";
import { headersOf, sayDepartment } from "../say-department";
import type { DepartmentTextKey } from "../messages/zh-CN";
import { amountWidths } from "./roll-up-table";
import type { DepartmentSum, DepartmentSums } from "./department-sums";

interface Column extends Pick<TableColumn, "look" | "width"> {
  readonly key: DepartmentTextKey;
  readonly cell: (sum: DepartmentSum) => TableCell;
}

const amount = { look: "amount", width: 0 } as const;

const figures: readonly Column[] = [
  { key: "forms", look: "count", width: 60, cell: ({ forms }) => countCell(forms) },
  { key: "not-counted", look: "count", width: 84, cell: ({ withoutCurrency }) => countCell(withoutCurrency) },
  ...amountFields.map((field): Column => ({
    ...amount,
    key: field,
    cell: ({ funding }) => amountCell(funding[field]),
  })),
  { ...amount, key: "control", cell: ({ control }) => amountCell(control) },
  { ...amount, key: "excess", cell: ({ excess }) => amountCell(excess) },
];

/**
 * Plans the sheet of the departments: a row for each with its exact sums, its control figure and how far it is above that,
 * all of them together in the last row, and a chart of where the money of the year comes from. The sums are values and not
 * formulas: they are exact where Excel's would be binary, and count amounts too long for a number.
 */
export function departmentsTable(sums: DepartmentSums, language: Language): TableSheet {
  const currency = sums.unit;
  const say = (key: DepartmentTextKey) => sayDepartment(language, key, { currency });
  const nameOf = ({ department }: DepartmentSum) => textCell(department ?? say("no-department"));
  const columns: readonly Column[] = [
    { key: "department", look: "text", width: 160, cell: nameOf },
    ...figures,
  ];
  return {
    name: say("departments-sheet"),
    table: "FormsDepartments",
    title: say("departments-title"),
    columns: columns.map(({ key, look, width, cell }): TableColumn => ({
      ...{ key, look, width: look === "amount" ? amountWidths[currency] : width },
      ...headersOf(language, key, currency),
      total:
        key === "department" ? { kind: "text", text: say("sum") } : { kind: "exact", cell: cell(sums.all) },
    })),
    rows: sums.departments.map((sum) => columns.map(({ cell }) => cell(sum))),
    identities: [["department"]],
    gone: { key: "forms", text: say("form-gone") },
    chart: {
      title: say("chart"),
      names: "department",
      parts: ["annualFiscal", "carriedOver", "annualOther"],
    },
  };
}
