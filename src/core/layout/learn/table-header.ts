import type { IndicatorPart } from "../../form/project";
import type { CellRange, Grid } from "../../grid/grid";
import type { HeadedColumn, IndicatorColumns, TableHeading } from "../layout";
import type { FoundTable } from "./found-tables";
import { lettersOf } from "./head-cells";
import { LayoutProblem } from "./layout-problem";
import { spansOf } from "./spans";

/** What a table's header says: the heading left of it, the columns of indicators, and columns for anything else. */
export interface TableHeader {
  readonly heading: TableHeading | null;
  readonly columns: IndicatorColumns;
  readonly others: readonly HeadedColumn[];
}

/** @throws LayoutProblem `no-header` if nothing stands above the names or the targets of a table of its own */
export function ownTableHeader(grid: Grid, range: CellRange, table: FoundTable): TableHeader {
  const found = tableHeader(grid, range, table);
  if (!found.columns.name || !found.columns.target) throw new LayoutProblem("no-header");
  return found;
}

/** What stands above the columns of a table that may share some with another. */
export function tableHeader(grid: Grid, range: CellRange, { header, columns }: FoundTable): TableHeader {
  const [spans = []] = spansOf(grid, { ...range, top: header, bottom: header });
  const parts: Partial<Record<IndicatorPart, HeadedColumn>> = {};
  const others: HeadedColumn[] = [];
  let heading: TableHeading | null = null;
  spans.forEach(({ range: own, cell }, index) => {
    const at = lettersOf(own.left - range.left, own.right - range.left);
    const text = (cell?.text ?? "").replaceAll("{", "｛");
    const part = columns.get(own.left);
    if (part) parts[part] = { at, header: text };
    else if (index === 0) heading = { at, text };
    else others.push({ at, header: text });
  });
  return { heading, columns: parts, others };
}
