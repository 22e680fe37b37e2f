import type { TableSheet } from "../../core/rollup/tables/table-sheet";

/** Told apart by lightness too, for a print without colours. */
const partColors = ["#0E7C72", "#7FB7B0", "#D8A24A"];
/** In points. */
const size = { width: 460, least: 230, each: 22 };

/** Where the rows of a table are on its sheet: the first one below the header, and which column is where. 0-based. */
export interface TablePlace {
  readonly firstRow: number;
  readonly rows: number;
  readonly columnOf: (key: string) => number;
}

/** Asks for the table's chart beside it, without a sync of its own. */
export function requestChart(
  sheet: Excel.Worksheet,
  { columns, table, chart }: TableSheet,
  place: TablePlace,
): void {
  if (!chart) return;
  const [first = ""] = chart.parts;
  const source = sheet.getRangeByIndexes(
    place.firstRow - 1,
    place.columnOf(first),
    place.rows + 1,
    chart.parts.length,
  );
  const made = sheet.charts.add("BarStacked", source, "Columns");
  made.name = table;
  made.title.text = chart.title;
  made.legend.position = "Bottom";
  made.axes.categoryAxis.reversePlotOrder = true;
  made.setPosition(sheet.getCell(0, columns.length + 1), sheet.getCell(0, columns.length + 1));
  made.width = size.width;
  made.height = Math.max(size.least, 120 + size.each * place.rows);
  chart.parts.forEach((_, at) => {
    const series = made.series.getItemAt(at);
    series.setXAxisValues(cellsUnder(sheet, place, chart.names));
    series.format.fill.setSolidColor(partColors[at % partColors.length] ?? "");
  });
}

/** Lets the chart of a refreshed table show all its rows; its looks stay as the user made them. */
export function refreshChart(
  sheet: Excel.Worksheet,
  made: Excel.Chart,
  { chart }: TableSheet,
  place: TablePlace,
): void {
  chart?.parts.forEach((key, at) => {
    const series = made.series.getItemAt(at);
    series.setValues(cellsUnder(sheet, place, key));
    series.setXAxisValues(cellsUnder(sheet, place, chart.names));
  });
}

function cellsUnder(
  sheet: Excel.Worksheet,
  { firstRow, rows, columnOf }: TablePlace,
  key: string,
): Excel.Range {
  return sheet.getRangeByIndexes(firstRow, columnOf(key), rows, 1);
}
