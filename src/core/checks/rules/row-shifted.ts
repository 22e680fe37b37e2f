import { indicatorField } from "../../form/indicator-lists";
import { indicatorParts, type FieldPath } from "../../form/project";
import { isBlank } from "../../form/text";
import type { Place } from "../../recognise/reading";
import type { FieldChange, Rule, Verdict } from "../rule";
import type { Subject } from "../subject";

/** Cells of a row stand in the wrong columns; the fix writes what was read into the right ones. */
export const rowShifted: Rule = {
  id: "row-shifted",
  severity: "warning",
  basis: "practice",
  repeats: true,
  check: (form) =>
    form.repairs.filter(({ kind }) => kind === "row-shifted").flatMap(({ field }) => finding(form, field)),
};

function finding({ project, places }: Subject, field: FieldPath): Verdict[] {
  const place = indicatorField(field);
  const indicator = place && project.indicators[place.list][place.index ?? 0];
  if (!indicator) return [];
  const row = `indicators.${place.list}.${place.index ?? 0}` as const;
  const reading = indicatorParts
    .map((part) => indicator[part])
    .filter((text) => text !== null)
    .join(" / ");
  const fix = indicatorParts.flatMap((part): FieldChange[] => {
    const [text, own] = [indicator[part], `${row}.${part}` as const];
    return text === null || holdsAlready(places[own]) ? [] : [{ kind: "set", field: own, text }];
  });
  const found = { verdict: "found", field, values: { reading } } as const;
  return [fix.length > 0 ? { ...found, fix } : found];
}

/** A cell in its right place that says it already, such as a 一级 carried down from the rows above. */
function holdsAlready(place: Place | undefined): boolean {
  return place !== undefined && !place.belongs && !isBlank(place.text);
}
