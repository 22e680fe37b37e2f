import { readDate } from "../../core/form/date";
import type { FieldPath } from "../../core/form/project";
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

/** What the sheet says in a field, as the user should see and edit it. */
export function sheetValue(form: FormReading, field: FieldPath): SheetValue {
  if (field === "goals.period")
    return { text: form.goalPeriod?.text ?? "", isUnread: false, hasCell: form.goalPeriod !== null };
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
