import { currencyUnits } from "../../form/project";
import type { Language } from "../../language/language";
import {
  textCell,
  type CellLink,
  type TableCell,
  type TableColumn,
  type TableSheet,
} from "../tables/table-sheet";
import { placeName } from "../../recognise/place-name";
import { fileName, formLink } from "../form-link";
import type { JudgedForm } from "../judged-form";
import type { DepartmentTextKey } from "../messages/zh-CN";
import { headersOf, sayDepartment } from "../say-department";
import { kindName } from "../../kinds/kinds";
import { hasOtherKinds } from "./counted-kinds";
import { entriesOf, type Entry } from "./entries";

interface Column extends Pick<TableColumn, "look" | "width"> {
  readonly key: DepartmentTextKey;
  readonly cell: (entry: Entry, language: Language) => TableCell;
}

const columns: readonly Column[] = [
  {
    ...{ key: "name", look: "text", width: 120 },
    cell: ({ form: { form } }, language) => textCell(form.project.name ?? sayDepartment(language, "unnamed")),
  },
  {
    ...{ key: "kind", look: "text", width: 84 },
    cell: ({ form: { form } }, language) => textCell(kindName(form.kind)[language]),
  },
  {
    ...{ key: "file", look: "text", width: 116 },
    cell: (entry) => textCell(fileName(entry.form), linkToForm(entry, false)),
  },
  {
    ...{ key: "sheet", look: "text", width: 80 },
    cell: (entry) => textCell(entry.form.form.sheet, linkToForm(entry, true)),
  },
  {
    ...{ key: "cell", look: "word", width: 48 },
    cell: ({ form, cell }, language) =>
      textCell(cell && placeName(form.form, cell, language), cell && formLink(form, cell)),
  },
  {
    ...{ key: "severity", look: "word", width: 48 },
    cell: ({ severity }, language) => textCell(sayDepartment(language, severity)),
  },
  { key: "field", look: "text", width: 84, cell: (entry) => textCell(entry.fieldName) },
  { key: "problem", look: "text", width: 220, cell: ({ problem }) => textCell(problem) },
  { key: "expected", look: "text", width: 170, cell: ({ expected }) => textCell(expected) },
  { key: "basis", look: "text", width: 150, cell: ({ basis }) => textCell(basis) },
  { key: "state", look: "text", width: 100, cell: (entry, language) => textCell(stateText(entry, language)) },
];

/** Where there is no cell to go to, the form is: by its sheet, or by its file where that has none. */
function linkToForm({ form, cell }: Entry, bySheet: boolean): CellLink | null {
  const hasSheet = form.form.sheet !== null;
  return cell === null && hasSheet === bySheet ? formLink(form, null) : null;
}

/** What is to be done about a finding, or why nothing is. */
export function stateText({ state, reason }: Entry, language: Language): string {
  return sayDepartment(language, state, { reason: reason ?? "" });
}

/**
 * Plans the report (检查报告): a row for each finding and for each rule that could not judge, form after form; with the kind of
 * each form where they are not all 申报表.
 * @param withFiles whether the forms come from files of their own
 */
export function reportTable(
  forms: readonly JudgedForm[],
  { language, withFiles }: { readonly language: Language; readonly withFiles: boolean },
): TableSheet {
  const isMixed = hasOtherKinds(forms);
  const own = columns.filter(({ key }) => (withFiles || key !== "file") && (isMixed || key !== "kind"));
  const rows = forms
    .flatMap((form) => entriesOf(form, language))
    .map((entry) => own.map(({ cell }) => cell(entry, language)));
  const nothing = own.map(({ key }) =>
    textCell(key === "problem" ? sayDepartment(language, "nothing-found") : null),
  );
  return {
    name: sayDepartment(language, "report-sheet"),
    table: "FormsReport",
    title: sayDepartment(language, isMixed ? "report-title-kinds" : "report-title"),
    columns: own.map(({ key, look, width }) => ({
      ...{ key, look, width, total: null },
      ...headersOf(language, key, currencyUnits[0]),
    })),
    rows: rows.length === 0 ? [nothing] : rows,
    identities: [
      ["name", "sheet", "field", "problem"],
      ["name", "field", "problem"],
      ["sheet", "cell", "problem"],
    ],
    gone: { key: "state", text: sayDepartment(language, "finding-gone") },
    chart: null,
  };
}
