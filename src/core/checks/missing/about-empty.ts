import { indicatorField } from "../../form/indicator-lists";
import { isPaperField, saidAt, type Paper, type PaperField } from "../../form/paper";
import { isBlank } from "../../form/text";
import { valueOf } from "../../form/value-of";
import { likelihoodColumns } from "../../kinds/monitoring/likelihood";
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

/** Whether a later paper leaves a place empty; 完成目标可能性 with its columns to tick, of which several may be ticked. */
function saysNothing(paper: Paper, field: PaperField): boolean {
  const row = field.replace(/\.likelihood$/, "") as PaperField;
  const columns = row === field ? [] : likelihoodColumns.map((column) => `${row}.${column}` as const);
  return (
    saidAt(paper, field)?.text === null && columns.every((column) => saidAt(paper, column)?.text == null)
  );
}

/** Whether a finding is about nothing but that something has not been filled in: an empty field, a list that lacks something. */
export function isAboutEmpty(
  { project, places, paper }: Pick<FormReading, "project" | "places" | "paper">,
  { rule, field }: Pick<CheckedFinding, "rule" | "field">,
): boolean {
  const place = indicatorField(field);
  if (place && !place.part) return listsLack.has(rule);
  if (isPaperField(field)) return paper !== null && saysNothing(paper, field);
  return valueOf(project, field) === null && isBlank(places[field]?.text ?? "");
}
