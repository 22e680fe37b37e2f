import { identityKey } from "../../form/identity";
import { rangeName } from "../../grid/address";
import type { FormReading } from "../../recognise/reading";
import { nothing, type CrossFormRule } from "../rule";

/**
 * The same project stands twice in the workbook: name, unit and year agree. The second form and each further one are
 * reported, with the place of the first, and its file where that is another one.
 */
export const nameDuplicate: CrossFormRule = {
  id: "name-duplicate",
  severity: "warning",
  basis: "practice",
  checkAll(forms, _, files) {
    const firstOf = new Map<string, number>();
    return forms.map((form, at) => {
      const { name } = form.project;
      const key = identityKey(form.project);
      if (name === null || key === null) return nothing;
      const first = firstOf.get(key) ?? at;
      firstOf.set(key, first);
      const other = forms[first];
      if (!other || first === at) return nothing;
      const place = [files[first] === files[at] ? undefined : files[first], placeOf(other)];
      const said = place.filter((part) => part !== undefined).join(" › ");
      return [{ verdict: "found", field: "name", values: { name, other: said } }];
    });
  },
};

function placeOf({ sheet, range }: FormReading): string {
  return sheet === null ? rangeName(range) : `${sheet}!${rangeName(range)}`;
}
