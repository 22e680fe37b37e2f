import { indexIn } from "../../core/edit/free-slot";
import { plainLevel } from "../../core/form/levels";
import type { IndicatorList, Levels } from "../../core/form/project";
import type { FormReading, Slot } from "../../core/recognise/reading";

/** A line of a form's table: an indicator by its number (0-based) in its list, or a printed row that waits for one (空行). */
export type FormLine =
  { readonly kind: "indicator"; readonly index: number } | { readonly kind: "slot"; readonly slot: Slot };

/** Lines that stand together under one 一级 and 二级. */
export interface LineGroup extends Levels {
  /** Tells the group from the form's others, and stays the same from one reading to the next. */
  readonly key: string;
  readonly lines: readonly FormLine[];
}

type Reading = Pick<FormReading, "slots" | "places" | "project">;

/**
 * A list of indicators as the form prints it, filled and empty lines alike, in the form's order: a level that comes again later
 * begins a group of its own.
 */
export function lineGroups(form: Reading, list: IndicatorList): readonly LineGroup[] {
  const groups: { level1: string | null; level2: string | null; lines: FormLine[] }[] = [];
  for (const { levels, line } of linesOf(form, list)) {
    const last = groups.at(-1);
    if (last && isSame(last, levels)) last.lines.push(line);
    else groups.push({ level1: levels.level1, level2: levels.level2, lines: [line] });
  }
  const seen = new Map<string, number>();
  return groups.map((group) => {
    const name = `${group.level1 ?? ""} ${group.level2 ?? ""}`;
    const number = (seen.get(name) ?? 0) + 1;
    seen.set(name, number);
    return { ...group, key: `${name} ${number}` };
  });
}

function linesOf(form: Reading, list: IndicatorList): readonly { levels: Levels; line: FormLine }[] {
  const slots = form.slots
    .filter((slot) => slot.list === list)
    .map((slot) => ({ levels: slot, line: { kind: "slot", slot } as const, before: indexIn(form, slot) }));
  const indicators = form.project.indicators[list];
  return Array.from({ length: indicators.length + 1 }, (_, index) => {
    const levels = indicators[index];
    const own = levels ? [{ levels, line: { kind: "indicator", index } as const }] : [];
    return [...slots.filter(({ before }) => before === index), ...own];
  }).flat();
}

/** A row that prints no 一级 belongs to what stands above it. */
function isSame(group: Levels, { level1, level2 }: Levels): boolean {
  const same = (a: string | null, b: string | null) => plainLevel(a ?? "") === plainLevel(b ?? "");
  return same(group.level2, level2) && (level1 === null || same(group.level1, level1));
}
