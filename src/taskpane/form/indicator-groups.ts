import { plainLevel } from "../../core/form/levels";
import type { Indicator } from "../../core/form/project";

/** Indicators that stand together under one 一级 and 二级; `indexes` are their places among the form's indicators. */
export interface IndicatorGroup {
  readonly level1: string | null;
  readonly level2: string | null;
  readonly indexes: readonly number[];
}

/** Cuts a form's indicators into groups, in the form's order: a level that comes again later begins a group of its own. */
export function groupIndicators(indicators: readonly Indicator[]): readonly IndicatorGroup[] {
  const groups: { level1: string | null; level2: string | null; indexes: number[] }[] = [];
  indicators.forEach(({ level1, level2 }, index) => {
    const last = groups.at(-1);
    if (last && same(last.level1, level1) && same(last.level2, level2)) last.indexes.push(index);
    else groups.push({ level1, level2, indexes: [index] });
  });
  return groups;
}

function same(a: string | null, b: string | null): boolean {
  return plainLevel(a ?? "") === plainLevel(b ?? "");
}
