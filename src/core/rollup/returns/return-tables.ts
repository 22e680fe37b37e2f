import type { Severity } from "../../checks/rule";
import type { Language } from "../../language/language";
import { placeName } from "../../recognise/place-name";
import { fileName, formLink } from "../form-link";
import type { Entry } from "../report/entries";
import {
  countCell,
  textCell,
  type TableCell,
  type TableColumn,
  type TableSheet,
} from "../tables/table-sheet";
import type { ReturnsTextKey } from "./messages/zh-CN";
import { countsOf, type ReviewedForm, type UnitReview } from "./return-notes";
import { returnsHeader, sayReturns } from "./say-returns";

interface Row {
  readonly unit: string | null;
  readonly reviewed: ReviewedForm;
}

type Say = (key: ReturnsTextKey) => string;

interface Column<Of> extends Pick<TableColumn, "look" | "width"> {
  readonly key: ReturnsTextKey;
  readonly cell: (row: Of, say: Say, language: Language) => TableCell;
}

const ofForm: readonly Column<Row>[] = [
  { key: "unit", look: "text", width: 110, cell: ({ unit }, say) => textCell(unit ?? say("no-unit")) },
  {
    ...{ key: "name", look: "text", width: 130 },
    cell: ({ reviewed: { form } }, say) => textCell(form.form.project.name ?? say("unnamed")),
  },
  {
    ...{ key: "file", look: "text", width: 110 },
    cell: ({ reviewed: { form } }) =>
      textCell(fileName(form), form.form.sheet === null ? formLink(form, null) : null),
  },
  {
    ...{ key: "sheet", look: "text", width: 84 },
    cell: ({ reviewed: { form } }) =>
      textCell(form.form.sheet, form.form.sheet === null ? null : formLink(form, null)),
  },
];

const ofEntry: readonly Column<Row & { readonly entry: Entry }>[] = [
  ...ofForm,
  {
    ...{ key: "cell", look: "word", width: 52 },
    cell: ({ reviewed: { form }, entry: { cell } }, _, language) =>
      textCell(cell && placeName(form.form, cell, language), cell && formLink(form, cell)),
  },
  { key: "field", look: "text", width: 80, cell: ({ entry }) => textCell(entry.fieldName) },
  { key: "need", look: "word", width: 60, cell: ({ entry }, say) => textCell(say(entry.severity)) },
  { key: "problem", look: "text", width: 210, cell: ({ entry }) => textCell(entry.problem) },
  { key: "expected", look: "text", width: 170, cell: ({ entry }) => textCell(entry.expected) },
  { key: "state", look: "word", width: 60, cell: (_, say) => textCell(say("open")) },
];

const counted = (severity: Severity): Column<Row> => ({
  ...{ key: severity, look: "count", width: 56 },
  cell: ({ reviewed }) => countCell(Number(countsOf(reviewed.entries)[severity])),
});

const ofGrade: readonly Column<Row>[] = [
  ...ofForm,
  {
    ...{ key: "grade", look: "word", width: 60 },
    cell: ({ reviewed: { proposal } }, say) => textCell(say(proposal?.grade ?? "none")),
  },
  {
    ...{ key: "points", look: "count", width: 42 },
    cell: ({ reviewed: { proposal } }) => (proposal ? countCell(proposal.points) : textCell(null)),
  },
  {
    ...{ key: "decision", look: "word", width: 110 },
    cell: ({ reviewed: { proposal } }, say) => textCell(say(`decision-${proposal?.grade ?? "none"}`)),
  },
  ...(["error", "warning", "hint"] as const).map(counted),
  {
    ...{ key: "unjudged", look: "count", width: 66 },
    cell: ({ reviewed }) => countCell(reviewed.notJudged),
  },
];

/**
 * Plans the sheets of what is sent back: one with a row for each finding, by unit, with its cell to go to, and one with the
 * grade that is proposed for each form.
 * @param withFiles whether the forms come from files of their own
 */
export function returnTables(
  units: readonly UnitReview[],
  { language, withFiles }: { readonly language: Language; readonly withFiles: boolean },
): readonly [TableSheet, TableSheet] {
  const say: Say = (key) => sayReturns(language, key);
  const forms = units.flatMap(({ unit, forms: own }) => own.map((reviewed): Row => ({ unit, reviewed })));
  const entries = forms.flatMap((row) => row.reviewed.entries.map((entry) => ({ ...row, entry })));
  const sheetOf = <Of>(all: readonly Column<Of>[], rows: readonly Of[]) => {
    const columns = all.filter(({ key }) => withFiles || key !== "file");
    const empty = columns.map(({ key }) => textCell(key === "problem" ? say("nothing-to-return") : null));
    return {
      columns: columns.map(({ key, look, width }): TableColumn => ({
        ...{ key, look, width, total: null },
        ...returnsHeader(language, key),
      })),
      rows:
        rows.length === 0 ? [empty] : rows.map((row) => columns.map(({ cell }) => cell(row, say, language))),
    };
  };
  return [
    {
      ...{ name: say("notes-sheet"), table: "FormsReturnNotes", title: say("title"), chart: null },
      ...sheetOf(ofEntry, entries),
      identities: [
        ["unit", "name", "sheet", "field", "problem"],
        ["name", "field", "problem"],
        ["sheet", "cell", "problem"],
      ],
      gone: { key: "state", text: say("gone") },
    },
    {
      ...{ name: say("grades-sheet"), table: "FormsGrades", title: say("grades-title"), chart: null },
      ...sheetOf(ofGrade, forms),
      identities: [["unit", "name", "sheet"], ["unit", "name"], ["sheet"]],
      gone: { key: "decision", text: say("gone") },
    },
  ];
}
