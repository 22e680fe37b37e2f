import { levelParts, type Levels } from "../form/project";

/** Whether two indicators stand under the same levels, to the letter; none at all counts as one without levels. */
export function sameGroup(a: Levels | undefined, b: Levels | undefined): boolean {
  return levelParts.every((part) => (a?.[part] ?? null) === (b?.[part] ?? null));
}
