import { plainLevel } from "../form/levels";
import type { Indicator } from "../form/project";
import { fold } from "../form/text";

/** Which indicators of two forms are the same ones; both lists count from 0. */
export interface Pairs {
  /** For each indicator of the second form its number on the first; null where the first does not have it. */
  readonly partners: readonly (number | null)[];
  /** Those of the first form that the second does not have. */
  readonly alone: readonly number[];
}

type Key = (indicator: Indicator) => string | null;

const group = ({ level1, level2 }: Indicator) => `${plainLevel(level1 ?? "")}/${plainLevel(level2 ?? "")}`;
const name = (indicator: Indicator) => (indicator.name === null ? null : fold(indicator.name));

/** By what two indicators are taken for the same one, the surest first. */
const keys: readonly Key[] = [
  (indicator) => `${group(indicator)}/${name(indicator) ?? ""}/${fold(indicator.target ?? "")}`,
  (indicator) => name(indicator) && `${group(indicator)}/${name(indicator) ?? ""}`,
  (indicator) => name(indicator) && `${plainLevel(indicator.level2 ?? "")}/${name(indicator) ?? ""}`,
  name,
];

/** Pairs the indicators of two forms by group and name; of several that are alike the first ones belong together. */
export function pairIndicators(first: readonly Indicator[], second: readonly Indicator[]): Pairs {
  const partners = new Array<number | null>(second.length).fill(null);
  const free = new Set(first.keys());
  for (const key of keys) {
    second.forEach((indicator, at) => {
      const wanted = partners[at] === null ? key(indicator) : null;
      if (wanted === null) return;
      const found = [...free].find((index) => first[index] && key(first[index]) === wanted);
      if (found === undefined) return;
      partners[at] = found;
      free.delete(found);
    });
  }
  return { partners, alone: [...free] };
}
