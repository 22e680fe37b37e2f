import {
  indicatorParts,
  type FieldPath,
  type Indicator,
  type IndicatorPart,
  type Project,
} from "../form/project";
import type { CellRange } from "../grid/grid";
import { columnsOf } from "./columns";
import { textCell, type FormCell } from "./form-cells";
import { amountCell } from "./amount-cell";
import type { Layout } from "./layout";

/** A row of the indicator table: `index` counts in the project's indicators; null in a row of the blank form. */
interface IndicatorRow {
  readonly indicator: Indicator;
  readonly index: number | null;
}

/**
 * The cells of the indicator table, whose header stands in row `top`. The 一级 and 二级 cells reach over equal
 * neighbours; the order of the indicators stays as it is. A project without indicators gets the blank form's rows.
 */
export function indicatorCells(project: Project, layout: Layout, top: number): FormCell[] {
  const { heading, columns, others } = layout.indicators;
  const rows = project.indicators.length > 0 ? ownRows(project) : blankRows(layout);
  const level1Runs = columns.level1 ? runs(rows, ({ indicator }) => indicator.level1) : [rows];
  const level2Runs = level1Runs.flatMap((run) => runs(run, ({ indicator }) => indicator.level2));
  const singles = rows.map((row) => [row]);
  const runsOf = { level1: level1Runs, level2: level2Runs } as const;

  const bottom = top + rows.length;
  const cells = heading ? [textCell({ top, bottom, ...columnsOf(heading.at) }, heading.text)] : [];
  for (const { at, header } of [...Object.values(columns), ...others])
    cells.push(textCell({ top, bottom: top, ...columnsOf(at) }, header));
  for (const { at } of others)
    for (let row = top + 1; row <= bottom; row++)
      cells.push(textCell({ top: row, bottom: row, ...columnsOf(at) }, ""));
  return cells.concat(
    ...indicatorParts.map((part) => {
      const runsOfRows = part === "level1" || part === "level2" ? runsOf[part] : singles;
      return columnCells(part, runsOfRows, layout, top + 1);
    }),
  );
}

const emptyIndicator: Indicator = {
  level1: null,
  level2: null,
  name: null,
  target: null,
  weight: null,
  note: null,
};

function ownRows(project: Project): IndicatorRow[] {
  return project.indicators.map((indicator, index) => ({ indicator, index }));
}

function blankRows(layout: Layout): IndicatorRow[] {
  return layout.indicators.groups.flatMap(({ level1, level2s }) =>
    level2s.map((level2) => ({ indicator: { ...emptyIndicator, level1, level2 }, index: null })),
  );
}

/** Cuts the rows into runs with the same key; rows without a key stand alone. */
function runs(rows: readonly IndicatorRow[], key: (row: IndicatorRow) => string | null): IndicatorRow[][] {
  const found: IndicatorRow[][] = [];
  for (const row of rows) {
    const run = found.at(-1);
    if (run?.[0] && key(row) !== null && key(run[0]) === key(row)) run.push(row);
    else found.push([row]);
  }
  return found;
}

/** One cell for each run of rows. */
function columnCells(
  column: IndicatorPart,
  runsOfRows: readonly IndicatorRow[][],
  layout: Layout,
  top: number,
): FormCell[] {
  const headed = layout.indicators.columns[column];
  if (!headed) return [];
  const columns = columnsOf(headed.at);
  const choices = choicesOf(column, layout);
  let row = top;
  return runsOfRows.map((run): FormCell => {
    const range: CellRange = { top: row, bottom: row + run.length - 1, ...columns };
    row += run.length;
    const fields = run.flatMap(({ index }): FieldPath[] =>
      index === null ? [] : [`indicators.${index}.${column}`],
    );
    const style = column === "name" ? "indicatorName" : "base";
    const { weight = null } = run[0]?.indicator ?? {};
    const isWeight = column === "weight" && weight !== null;
    const shown = isWeight ? amountCell(weight, layout) : {};
    return { ...textCell(range, run[0]?.indicator[column] ?? ""), ...shown, style, fields, choices };
  });
}

function choicesOf(column: IndicatorPart, { indicators: { groups } }: Layout): readonly string[] {
  if (column === "level1") return groups.map(({ level1 }) => level1);
  return column === "level2" ? groups.flatMap(({ level2s }) => level2s) : [];
}
