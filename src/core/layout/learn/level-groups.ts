import { standardLevels, type LevelBranch } from "../../form/level-names";
import { fold } from "../../form/text";
import type { Grid } from "../../grid/grid";
import { levelOf } from "../../recognise/indicators/level-cell";
import type { FormReading } from "../../recognise/reading";
import type { FoundTable } from "./found-tables";
import { cellKey } from "../../recognise/lines";

interface LevelsOfRow {
  readonly row: number;
  readonly level1: string | null;
  readonly level2: string | null;
}

/** The 一级 groups with their 二级 that a form has, filled in or not; the standard ones where it has none. */
export function levelGroups(grid: Grid, form: FormReading, table: FoundTable): readonly LevelBranch[] {
  const groups = new Map<string, Set<string>>();
  let level1: string | null = null;
  for (const found of [...ofIndicators(form), ...ofEmptyRows(grid, form, table)].sort(byRow)) {
    level1 = found.level1 ?? level1;
    if (level1 === null || found.level2 === null) continue;
    groups.set(level1, (groups.get(level1) ?? new Set()).add(found.level2));
  }
  if (groups.size === 0) return standardLevels("2015");
  return Array.from(groups, ([name, level2s]) => ({ level1: name, level2s: [...level2s] }));
}

function byRow(a: LevelsOfRow, b: LevelsOfRow): number {
  return a.row - b.row;
}

function ofIndicators({ project, places }: FormReading): LevelsOfRow[] {
  return project.indicators.annual.map(({ level1, level2 }, index) => {
    const place = places[`indicators.annual.${index}.name`] ?? places[`indicators.annual.${index}.target`];
    return { row: place?.cell.row ?? 0, level1, level2 };
  });
}

/** Rows that name levels and have no indicator. */
function ofEmptyRows({ cells }: Grid, { labels }: FormReading, table: FoundTable): LevelsOfRow[] {
  const texts = new Map(cells.map(({ row, column, text }) => [cellKey({ row, column }), text]));
  const rows = new Map<number, LevelsOfRow>();
  for (const { row, column } of labels) {
    const part = table.columns.get(column);
    if (row <= table.header || row > table.last || (part !== "level1" && part !== "level2")) continue;
    const text = texts.get(cellKey({ row, column })) ?? "";
    const found = rows.get(row) ?? { row, level1: null, level2: null };
    rows.set(row, { ...found, [part]: levelOf(text).name ?? fold(text) });
  }
  return [...rows.values()];
}
