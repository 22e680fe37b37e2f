import { fold } from "../../form/text";
import { rangeName } from "../../grid/address";
import type { FormReading } from "../../recognise/reading";
import { nothing, type CrossFormRule } from "../rule";

/**
 * The same project stands twice in the workbook: name, unit and year agree. The second form and each further one are
 * reported, with the place of the first.
 */
export const nameDuplicate: CrossFormRule = {
  id: "name-duplicate",
  severity: "warning",
  basis: "practice",
  checkAll(forms) {
    const firstOf = new Map<string, FormReading>();
    return forms.map((form) => {
      const { name, unit, year } = form.project;
      if (name === null) return nothing;
      const key = `${fold(name)}\n${fold(unit ?? "")}\n${year ?? ""}`;
      const first = firstOf.get(key);
      if (!first) firstOf.set(key, form);
      return first ? [{ verdict: "found", field: "name", values: { name, other: placeOf(first) } }] : nothing;
    });
  },
};

function placeOf({ sheet, range }: FormReading): string {
  return sheet === null ? rangeName(range) : `${sheet}!${rangeName(range)}`;
}
