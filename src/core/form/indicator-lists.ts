import {
  indicatorLists,
  type FieldPath,
  type Indicator,
  type IndicatorList,
  type IndicatorLists,
  type IndicatorPart,
  type Project,
} from "./project";

/** A list of indicators as a field, or what one indicator of it says: its number from 0, and the part. */
export type IndicatorField =
  | { readonly list: IndicatorList; readonly index: null; readonly part: null }
  | { readonly list: IndicatorList; readonly index: number; readonly part: IndicatorPart };

/** What a field is among the indicators; null for one that is none of theirs. */
export function indicatorField(field: FieldPath): IndicatorField | null {
  const [block, name, index, part] = field.split(".");
  const list = block === "indicators" && indicatorLists.find((one) => one === name);
  if (!list) return null;
  if (index === undefined || part === undefined) return { list, index: null, part: null };
  return { list, index: Number(index), part: part as IndicatorPart };
}

/** An indicator and where it stands: its list, and its number there, from 0. */
export interface ListedIndicator {
  readonly list: IndicatorList;
  readonly index: number;
  readonly indicator: Indicator;
}

/** The indicators of all lists, one list after the other. */
export function everyIndicator(lists: IndicatorLists): readonly ListedIndicator[] {
  return indicatorLists.flatMap((list) =>
    lists[list].map((indicator, index) => ({ list, index, indicator })),
  );
}

/** The project with other indicators in one of its lists. */
export function withIndicators(
  project: Project,
  list: IndicatorList,
  indicators: readonly Indicator[],
): Project {
  return { ...project, indicators: { ...project.indicators, [list]: indicators } };
}

/** A record of all lists, each made in the same way. */
export function ofEachList<One>(make: (list: IndicatorList) => One): Readonly<Record<IndicatorList, One>> {
  return { annual: make("annual"), overall: make("overall") };
}
