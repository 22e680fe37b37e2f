import { indicatorField } from "./indicator-lists";
import type { FieldPath, IndicatorList, Project } from "./project";

/** The keys of the lists of indicators in JSON, which were there before the project had one record of them. */
export const jsonLists = {
  annual: "indicators",
  overall: "overallIndicators",
} as const satisfies Record<IndicatorList, string>;

/** A project as JSON for outside, which `parseProject` takes back: each list of indicators under a key of its own. */
export function projectJson({ indicators, ...project }: Project): object {
  return { ...project, [jsonLists.annual]: indicators.annual, [jsonLists.overall]: indicators.overall };
}

/** A field's path in that JSON: `indicators.3.target` for `indicators.annual.3.target`. */
export function jsonField(field: FieldPath): string {
  const place = indicatorField(field);
  if (!place) return field;
  const list = jsonLists[place.list];
  return place.index === null ? list : `${list}.${place.index}.${place.part}`;
}
