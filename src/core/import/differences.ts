import { projectFields } from "../form/fields";
import {
  indicatorLists,
  indicatorParts,
  levelParts,
  type FieldPath,
  type Indicator,
  type IndicatorList,
  type Project,
} from "../form/project";
import { valueOf } from "../form/value-of";
import { inCurrency } from "./in-currency";
import { pairIndicators } from "./pair-indicators";
import { sameValue } from "./same-text";

/** One thing in which a form on a sheet differs from one that is to be taken into it. */
export type Difference = FieldDifference | RegroupedIndicator | AddedIndicator | MissingIndicator;

/** A field that says something else; `before` is on the sheet, empty where it says nothing. */
export interface FieldDifference {
  readonly kind: "field";
  readonly field: FieldPath;
  readonly before: string;
  readonly after: string;
}

/** An indicator, by its number on the sheet, that stands under other levels: it goes, and comes again in its group. */
export interface RegroupedIndicator {
  readonly kind: "regroup-indicator";
  readonly list: IndicatorList;
  readonly index: number;
  readonly before: Indicator;
  readonly indicator: Indicator;
}

/** An indicator that only the form to be taken has. */
export interface AddedIndicator {
  readonly kind: "add-indicator";
  readonly list: IndicatorList;
  readonly indicator: Indicator;
}

/** An indicator that only the form on the sheet has, by its number there. */
export interface MissingIndicator {
  readonly kind: "remove-indicator";
  readonly list: IndicatorList;
  readonly index: number;
  readonly indicator: Indicator;
}

/**
 * In what a form on a sheet differs from another one: field by field, in the form's order. Amounts are compared, and would
 * be written, in the currency unit of the sheet, exactly.
 */
export function differencesOf(onSheet: Project, other: Project): readonly Difference[] {
  const taken = inCurrency(other, onSheet.funding.currency);
  return [
    ...projectFields.flatMap((field) =>
      fieldDifference(field, valueOf(onSheet, field), valueOf(taken, field)),
    ),
    ...indicatorLists.flatMap((list) => ofList(list, onSheet.indicators[list], taken.indicators[list])),
  ];
}

function ofList(
  list: IndicatorList,
  onSheet: readonly Indicator[],
  taken: readonly Indicator[],
): Difference[] {
  const { partners, alone } = pairIndicators(onSheet, taken);
  const ofPairs = taken.flatMap((indicator, at): Difference[] => {
    const index = partners[at] ?? null;
    const own = index === null ? undefined : onSheet[index];
    if (index === null || !own) return [{ kind: "add-indicator", list, indicator }];
    return ofPair(list, index, own, indicator);
  });
  const missing = alone.flatMap((index): Difference[] => {
    const indicator = onSheet[index];
    return indicator ? [{ kind: "remove-indicator", list, index, indicator }] : [];
  });
  return [...ofPairs, ...missing];
}

/** Levels that the other form does not state are no difference: it has no such column, or left them to the row above. */
function ofPair(list: IndicatorList, index: number, before: Indicator, other: Indicator): Difference[] {
  const indicator = {
    ...other,
    level1: other.level1 ?? before.level1,
    level2: other.level2 ?? before.level2,
    weight: other.weight ?? before.weight,
    note: other.note ?? before.note,
  };
  const isRegrouped = levelParts.some(
    (part) => !sameValue(`indicators.${list}.${index}.${part}`, before[part], indicator[part]),
  );
  if (isRegrouped) return [{ kind: "regroup-indicator", list, index, before, indicator }];
  return ownParts.flatMap((part) =>
    fieldDifference(`indicators.${list}.${index}.${part}`, before[part], other[part]),
  );
}

const ownParts = indicatorParts.filter((part) => part !== "level1" && part !== "level2");

function fieldDifference(
  field: FieldPath,
  before: string | number | null,
  after: string | number | null,
): FieldDifference[] {
  if (sameValue(field, before, after)) return [];
  return [{ kind: "field", field, before: String(before ?? ""), after: String(after ?? "") }];
}

/**
 * Whether a difference is taken unless the user says otherwise: what the other form says, but not that it says nothing,
 * which may only mean that it has no such field.
 */
export function isTakenAtFirst(difference: Difference): boolean {
  if (difference.kind === "field") return difference.after !== "";
  return difference.kind !== "remove-indicator";
}
