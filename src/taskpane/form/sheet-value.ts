import { readDate } from "../../core/form/date";
import type { FieldPath } from "../../core/form/project";
import { isPaperField, saidAt, type PaperField } from "../../core/form/paper";
import { likelihoodColumns, likelihoodOf, likelihoodWords } from "../../core/kinds/monitoring/likelihood";
import { isNoneMark } from "../../core/form/read-amount";
import { isBlank } from "../../core/form/text";
import { valueOf } from "../../core/form/value-of";
import type { FormReading } from "../../core/recognise/reading";

/** What a field shows of the sheet. */
export interface SheetValue {
  /** What was read or, where nothing could be, the cell's text untouched. */
  readonly text: string;
  /** Whether the cell holds something that could not be read. */
  readonly isUnread: boolean;
  /** Whether the form has a cell for the field. */
  readonly hasCell: boolean;
}

/** What a later paper says; 完成目标可能性 in its words where it is ticked in one of three columns. */
function paperValue({ paper }: FormReading, field: PaperField): SheetValue {
  const said = paper && saidAt(paper, field);
  if (said?.cell) return { text: said.text ?? "", isUnread: false, hasCell: true };
  const [, at] = /^paper\.indicators\.(\d+)\.likelihood$/.exec(field) ?? [];
  const indicator = at === undefined ? undefined : paper?.indicators[Number(at)];
  const chosen = indicator && likelihoodOf(indicator);
  const hasCell = indicator !== undefined && likelihoodColumns.some((column) => indicator[column].cell);
  return { text: chosen ? likelihoodWords[chosen] : "", isUnread: false, hasCell };
}

/** What the sheet says in a field, as the user should see and edit it. */
export function sheetValue(form: FormReading, field: FieldPath): SheetValue {
  if (field === "goals.period")
    return { text: form.goalPeriod?.text ?? "", isUnread: false, hasCell: form.goalPeriod !== null };
  if (isPaperField(field)) return paperValue(form, field);
  const place = form.places[field];
  const value = valueOf(form.project, field);
  const cellText = place?.text ?? "";
  const hasCell = place !== undefined;
  if (value === null)
    return { text: cellText, isUnread: !isBlank(cellText) && !isNoneMark(cellText), hasCell };
  // A date keeps its spelling, if the cell holds nothing else.
  const isDate = field === "start" || field === "end";
  const text = isDate && readDate(cellText) === value ? cellText : String(value);
  return { text, isUnread: false, hasCell };
}
