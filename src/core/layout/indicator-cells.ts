import {
  indicatorParts,
  type FieldPath,
  type IndicatorList,
  type IndicatorPart,
  type Project,
} from "../form/project";
import { amountCell } from "./amount-cell";
import { columnsOf } from "./columns";
import { labelCell, textCell, type FormCell } from "./form-cells";
import type { HeadedColumn, IndicatorColumns, Layout, OverallTable, TableHeading } from "./layout";
import {
  blankRows,
  listed,
  rowsSideBySide,
  rowsWithSharedNames,
  runsBy,
  tableRow,
  withPrintedRows,
  zip,
  type ListedIndicator,
  type TableRow,
} from "./table-rows";

/**
 * The cells of the indicator tables, the first of whose headers stands in row `top`. The 一级 and 二级 cells reach over
 * equal neighbours; the order of the indicators stays as it is. A list without indicators gets the blank form's rows.
 * @param keepsRows whether the year's list keeps a row for each printed 二级 of which it has no indicator
 */
export function indicatorCells(project: Project, layout: Layout, top: number, keepsRows = false): FormCell[] {
  const { overall, ...annual } = layout.indicators;
  if (!overall) return tableCells(layout, annual, annualColumns(annual.columns), single("annual"), top);
  if (overall.stands === "above") {
    const columns = columnsFor(["overall"], overall.columns);
    const above = tableCells(layout, overall, columns, single("overall"), top);
    const next = Math.max(...above.map(({ range }) => range.bottom)) + 1;
    const below = tableCells(layout, annual, annualColumns(annual.columns), single("annual"), next);
    return [...above, ...below];
  }
  const columns = columnsBeside(annual.columns, overall);
  return tableCells(layout, annual, columns, rowsBeside(project, layout, overall), top);

  function single(list: IndicatorList): TableRow[] {
    const own = listed(list, project);
    const rows = own.length > 0 ? own : blankRows(list, layout);
    const all = keepsRows && list === "annual" ? withPrintedRows(rows, blankRows(list, layout)) : rows;
    return all.map((one) => tableRow([one]));
  }
}

const bothLists: readonly IndicatorList[] = ["annual", "overall"];

/** Where one of the lists is empty, its side of the table is. */
function rowsBeside(project: Project, layout: Layout, { stands, columns }: OverallTable): TableRow[] {
  const isBlank = bothLists.every((list) => project.indicators[list].length === 0);
  if (stands === "shared" && !isBlank) return rowsWithSharedNames(project);
  const rows = (list: IndicatorList) => (isBlank ? blankRows(list, layout) : listed(list, project));
  return (columns.level1 ? zip : rowsSideBySide)(rows("overall"), rows("annual"));
}

/** A column of a table, and the lists whose indicators it shows. */
interface TableColumn extends HeadedColumn {
  readonly part: IndicatorPart;
  readonly lists: readonly IndicatorList[];
}

function columnsFor(lists: readonly IndicatorList[], columns: IndicatorColumns): TableColumn[] {
  return indicatorParts.flatMap((part) => {
    const headed = columns[part];
    return headed ? [{ ...headed, part, lists }] : [];
  });
}

/** The columns of two lists in one table; what only the annual one has a column for may be said of both. */
function columnsBeside(annual: IndicatorColumns, overall: OverallTable): TableColumn[] {
  const isForBoth = (part: IndicatorPart) =>
    !overall.columns[part] && (part === "level1" || overall.stands === "shared");
  return [
    ...annualColumns(annual).map((column) =>
      isForBoth(column.part) ? { ...column, lists: bothLists } : column,
    ),
    ...columnsFor(["overall"], overall.columns),
  ];
}

function annualColumns(columns: IndicatorColumns): TableColumn[] {
  return columnsFor(["annual"], columns);
}

function tableCells(
  layout: Layout,
  { heading, others }: { readonly heading: TableHeading | null; readonly others: readonly HeadedColumn[] },
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  top: number,
): FormCell[] {
  const bottom = top + rows.length;
  const cells = heading ? [labelCell({ top, bottom, ...columnsOf(heading.at) }, heading.text)] : [];
  for (const { at, header } of [...columns, ...others])
    cells.push(labelCell({ top, bottom: top, ...columnsOf(at) }, header));
  for (const { at } of others)
    for (let row = top + 1; row <= bottom; row++)
      cells.push(textCell({ top: row, bottom: row, ...columnsOf(at) }, ""));
  return cells.concat(...columns.map((column) => columnCells(column, columns, rows, layout, top + 1)));
}

function listedIn({ lists }: TableColumn, row: TableRow): ListedIndicator[] {
  return lists.flatMap((list) => row[list] ?? []);
}

/** The rows that one cell of a column reaches over: equal levels, and single rows for all else. */
function runsOf(
  column: TableColumn,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
): TableRow[][] {
  const { part } = column;
  if (part !== "level1" && part !== "level2") return rows.map((row) => [row]);
  const level1 = columns.find(
    (other) => other.part === "level1" && other.lists.some((list) => column.lists.includes(list)),
  );
  const groups = level1 ? runsBy(rows, levelIn(level1)) : [[...rows]];
  return part === "level1" ? groups : groups.flatMap((group) => runsBy(group, levelIn(column)));
}

function levelIn(column: TableColumn): (row: TableRow) => string | null {
  return (row) => listedIn(column, row)[0]?.indicator[column.part] ?? null;
}

/** One cell for each run of rows. */
function columnCells(
  column: TableColumn,
  columns: readonly TableColumn[],
  rows: readonly TableRow[],
  layout: Layout,
  top: number,
): FormCell[] {
  const { part } = column;
  const reach = columnsOf(column.at);
  const choices = choicesOf(part, layout);
  const style = part === "name" ? "indicatorName" : "base";
  let row = top;
  return runsOf(column, columns, rows).map((run): FormCell => {
    const range = { top: row, bottom: row + run.length - 1, ...reach };
    row += run.length;
    const indicator = run[0] && listedIn(column, run[0])[0]?.indicator;
    const fields = run.map((one) => fieldsIn(column, one));
    const figure = part === "weight" && indicator?.weight ? amountCell(indicator.weight, layout) : {};
    return { ...textCell(range, indicator?.[part] ?? ""), ...figure, style, fields, choices };
  });
}

function fieldsIn(column: TableColumn, row: TableRow): FieldPath[] {
  return listedIn(column, row).flatMap(({ list, index }): FieldPath[] =>
    index === null ? [] : [`indicators.${list}.${index}.${column.part}`],
  );
}

function choicesOf(column: IndicatorPart, { indicators: { groups } }: Layout): readonly string[] {
  if (column === "level1") return groups.map(({ level1 }) => level1);
  return column === "level2" ? groups.flatMap(({ level2s }) => level2s) : [];
}
