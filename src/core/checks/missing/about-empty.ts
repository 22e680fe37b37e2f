import { indicatorField } from "../../form/indicator-lists";
import { isBlank } from "../../form/text";
import { valueOf } from "../../form/value-of";
import type { FormReading } from "../../recognise/reading";
import type { CheckedFinding } from "../check";
import { requiredGroups } from "./required-groups";

/** The rules that say of a whole list that something is not in it yet; others about a list speak of what is. */
const listsLack: ReadonlySet<string> = new Set([
  ...Object.keys(requiredGroups),
  "indicators-missing",
  "indicators-few",
  "cost-missing",
  "satisfaction-missing",
]);

/** Whether a finding is about nothing but that something has not been filled in: an empty field, a list that lacks something. */
export function isAboutEmpty(
  { project, places }: Pick<FormReading, "project" | "places">,
  { rule, field }: Pick<CheckedFinding, "rule" | "field">,
): boolean {
  const place = indicatorField(field);
  if (place && !place.part) return listsLack.has(rule);
  return valueOf(project, field) === null && isBlank(places[field]?.text ?? "");
}
