import { placedFields, type FormReading } from "../../recognise/reading";
import type { CellAddress } from "../../grid/grid";
import { saysSomething } from "../indicator-name";
import type { Details } from "../find-on-indicators";
import type { Verdict } from "../rule";
import type { Subject } from "../subject";

/** So many rows below the last indicator may still be rows of the table. */
const rowsBelow = 3;
/** What stands below a table and is no indicator: who filled it in, notes. */
const signOff = /^\s*(?:填[表报]|制表|联系|负责|经办|审[核批]|单位负责|日期|备?注|说明|附|主管|财政|意见)/u;

/**
 * The cells of rows of the indicator table that were not understood: no indicator was read of them. While there are any,
 * nobody can say that the form has no indicator of some kind.
 */
export function unreadRows(form: FormReading): readonly CellAddress[] {
  const { tables, leftovers } = form;
  if (leftovers.length === 0) return [];
  const read = new Set(
    placedFields(form).flatMap(([field, { cell }]) => (field.startsWith("indicators.") ? [cell.row] : [])),
  );
  const top = Math.min(...tables.map((table) => table.top), ...read);
  const bottom = Math.max(top, ...read) + rowsBelow;
  return leftovers
    .filter(
      ({ cell: { row }, text, label }) =>
        label === null && row >= top && row <= bottom && !read.has(row) && saysIndicator(text),
    )
    .map(({ cell }) => cell);
}

function saysIndicator(text: string): boolean {
  return saysSomething(text) && !signOff.test(text);
}

/** What a rule says of a list that lacks something: that, or that nobody can tell for the rows that were not understood. */
export function lacking(form: Subject, details: Details = {}): readonly Verdict[] {
  const field = "indicators.annual";
  const unread = unreadRows(form);
  return [
    unread.length > 0
      ? { verdict: "cannot-judge", field, reason: "text-unread", unread }
      : { verdict: "found", field, ...details },
  ];
}
