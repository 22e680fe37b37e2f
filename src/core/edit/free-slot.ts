import { insertionIndex } from "../form/insertion-index";
import type { LevelBranch } from "../form/level-names";
import { plainLevel, readLevel } from "../form/levels";
import type { IndicatorList, Levels } from "../form/project";
import type { FormReading, Slot } from "../recognise/reading";

type Reading = Pick<FormReading, "slots" | "places" | "project">;

function isNamed(printed: string | null, level: string | null): boolean {
  const plain = (name: string): string => plainLevel(readLevel(name) ?? name);
  return printed !== null && level !== null && plain(printed) === plain(level);
}

/** Whether the slot is printed for indicators of these levels; a 一级 that the form does not print is not asked for. */
function isFor(slot: Slot, { level1, level2 }: Levels): boolean {
  const isGroup = slot.level1 === null || isNamed(slot.level1, level1);
  return isGroup && (slot.level2 === null ? slot.level1 !== null : isNamed(slot.level2, level2));
}

/** The printed rows that wait for an indicator of these levels, from top to bottom. */
export function slotsFor({ slots }: Reading, list: IndicatorList, levels: Levels): readonly Slot[] {
  return slots.filter((slot) => slot.list === list && isFor(slot, levels));
}

/** Which number (0-based) an indicator of the list has once it stands in the slot. */
export function indexIn({ places, project }: Reading, { list, row }: Slot): number {
  return project.indicators[list].filter(
    (_, at) => (places[`indicators.${list}.${at}.name`]?.cell.row ?? 0) < row,
  ).length;
}

/** Where a new indicator will stand in its list (0-based): in the first free slot of its 二级, else behind its like. */
export function placeInList(
  form: Reading,
  list: IndicatorList,
  levels: Levels,
  tree: readonly LevelBranch[],
): number {
  const [slot] = slotsFor(form, list, levels);
  return slot ? indexIn(form, slot) : insertionIndex(form.project.indicators[list], levels, tree);
}
