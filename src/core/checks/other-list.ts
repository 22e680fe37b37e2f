import { indicatorField } from "../form/indicator-lists";
import type { FieldPath } from "../form/project";
import { placedFields, type FormReading } from "../recognise/reading";
import { indicatorsOnce } from "../recognise/shared-rows";
import type { FieldChange, Verdict } from "./rule";

/** The same field with the two lists of indicators exchanged; done twice, it is the field again. */
function exchanged(field: FieldPath): FieldPath {
  const own = indicatorField(field);
  if (!own) return field;
  const list = own.list === "annual" ? "overall" : "annual";
  return own.part ? `indicators.${list}.${own.index}.${own.part}` : `indicators.${list}`;
}

/** The form with its long-term indicators where those of the year are, and those where the long-term ones are. */
export function withListsExchanged(form: FormReading): FormReading {
  const { annual, overall } = form.project.indicators;
  return {
    ...form,
    project: { ...form.project, indicators: { annual: overall, overall: annual } },
    places: Object.fromEntries(placedFields(form).map(([field, place]) => [exchanged(field), place])),
    repairs: form.repairs.map((repair) => ({ ...repair, field: exchanged(repair.field) })),
  };
}

function changeBack(change: FieldChange): FieldChange {
  if (change.kind === "set") return { ...change, field: exchanged(change.field) };
  return { ...change, list: change.list === "annual" ? "overall" : "annual" };
}

/**
 * What a rule said of the form with its lists exchanged, of the form as it is. Only what it says of the long-term
 * indicators: the rest it says of the form itself. Of a row that both lists share nothing is said again, and where the row
 * has no long-term target, it promises none.
 */
export function ofLongTerm(form: FormReading, verdicts: readonly Verdict[]): readonly Verdict[] {
  const own = new Set(indicatorsOnce(form).flatMap(({ list, index }) => (list === "overall" ? [index] : [])));
  return verdicts.flatMap((verdict): Verdict[] => {
    const field = exchanged(verdict.field);
    const place = indicatorField(field);
    if (place?.list !== "overall") return [];
    const isShared = place.index !== null && !own.has(place.index);
    const target = place.index === null ? null : form.project.indicators.overall[place.index]?.target;
    if (isShared && (place.part !== "target" || target === null)) return [];
    return verdict.verdict === "found" && verdict.fix
      ? [{ ...verdict, field, fix: verdict.fix.map(changeBack) }]
      : [{ ...verdict, field }];
  });
}
