import type { Grid } from "../../../core/grid/grid";
import { fits, widened, type ColumnSet } from "./column-set";
import { gridBuilder } from "./grid-builder";
import type { Section } from "./sections";

/** The grid of a section: its tables below each other, each line of text in a row of its own. */
export function gridOf(section: Section): Grid {
  const sets = columnSets(section);
  const builder = gridBuilder();
  section.forEach(({ block, page, repeated }, index) => {
    const set = sets[index] ?? { places: [] };
    const before = section[index - 1];
    if (before && before.page !== page && repeated === null) builder.skipRow();
    if (block.kind === "line") builder.addLine(block, page, set);
    else builder.addTable(block, page, set, repeated);
  });
  return builder.finish();
}

/** The columns of each block: those of the tables with the same sides, of a line those of the table below it, or above. */
function columnSets(section: Section): readonly ColumnSet[] {
  const groups: { set: ColumnSet; readonly members: number[] }[] = [];
  let waiting: number[] = [];
  section.forEach(({ block }, index) => {
    waiting.push(index);
    if (block.kind === "line") return;
    const group = groups.at(-1);
    if (group && fits(group.set, block)) {
      group.set = widened(group.set, block);
      group.members.push(...waiting);
    } else groups.push({ set: { places: block.columns }, members: waiting });
    waiting = [];
  });
  const last = groups.at(-1) ?? { set: { places: [] }, members: [] };
  const sets: ColumnSet[] = [];
  for (const { set, members } of groups) for (const member of members) sets[member] = set;
  for (const member of waiting) sets[member] = last.set;
  return sets;
}
