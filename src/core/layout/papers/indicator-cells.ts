import { tick } from "../../kinds/monitoring/likelihood";
import type { IndicatorContents, PaperContents } from "../../form/paper-contents";
import type { PaperIndicatorPart } from "../../form/paper";
import { fill } from "../../language/language";
import { columnsOf } from "../columns";
import { labelCell, textCell, type FormCell } from "../form-cells";
import { runsBy } from "../table-rows";
import { blankFigure, figureCell } from "./figure-cell";
import { monthsTold } from "./months-told";
import type { PaperLayout } from "./paper-layout";

type Table = PaperLayout["indicators"];
type Column = Table["columns"][number];

/** An indicator and its number; null for a row of a form without indicators. */
interface Row {
  readonly indicator: IndicatorContents;
  readonly index: number | null;
}

const figures: readonly PaperIndicatorPart[] = ["weight", "score"];
const written: readonly PaperIndicatorPart[] = ["name", "reason", "text", "note"];
const ticks: readonly PaperIndicatorPart[] = ["certain", "possible", "impossible"];

function rowsOf({ indicators }: PaperContents, { groups }: Table): readonly Row[] {
  if (indicators.length > 0) return indicators.map((indicator, index) => ({ indicator, index }));
  return groups.flatMap(({ level1, level2s }) =>
    level2s.map((level2) => ({ indicator: { level1, level2 }, index: null })),
  );
}

/** The headers, in two rows where some share a heading. */
function headerCells({ columns }: Table, months: string, top: number): FormCell[] {
  const hasTwo = columns.some(({ over }) => over !== undefined);
  const bottom = hasTwo ? top + 1 : top;
  const shared = runsBy(columns, ({ over }) => over ?? null).flatMap((run): FormCell[] => {
    const [first] = run;
    if (first?.over === undefined) return [];
    const { left } = columnsOf(first.at);
    const { right } = columnsOf(run.at(-1)?.at ?? first.at);
    return [labelCell({ top, bottom: top, left, right }, first.over)];
  });
  const own = columns.map(({ at, header, over }) =>
    labelCell({ top: over === undefined ? top : bottom, bottom, ...columnsOf(at) }, fill(header, { months })),
  );
  return [...shared, ...own];
}

/** The rows that one cell of a column reaches over: equal levels, and single rows for all else. */
function runsOf(part: PaperIndicatorPart, rows: readonly Row[]): Row[][] {
  const level = (of: "level1" | "level2") => (row: Row) => row.indicator[of] ?? null;
  if (part === "level1") return runsBy(rows, level("level1"));
  if (part === "level2") return runsBy(rows, level("level1")).flatMap((run) => runsBy(run, level("level2")));
  return rows.map((row) => [row]);
}

function textOf({ part }: Column, { indicator }: Row, { levelWeights }: PaperContents): string {
  const text = indicator[part] ?? "";
  const points = part === "level1" ? levelWeights[text] : undefined;
  return points === undefined ? text : `${text}（${points}分）`;
}

function columnCells(column: Column, rows: readonly Row[], contents: PaperContents, top: number): FormCell[] {
  const { part, at } = column;
  let row = top;
  return runsOf(part, rows).map((run): FormCell => {
    const range = { top: row, bottom: row + run.length - 1, ...columnsOf(at) };
    row += run.length;
    const [first] = run;
    const text = first ? textOf(column, first, contents) : "";
    return {
      ...textCell(range, text),
      ...(figures.includes(part) && (text === "" ? blankFigure : figureCell(text))),
      style: written.includes(part) ? "indicatorName" : "base",
      fields: run.map(({ index }) => (index === null ? [] : [`paper.indicators.${index}.${part}` as const])),
      choices: ticks.includes(part) ? [tick] : [],
    };
  });
}

/** The cells of the indicator table, the first of whose headers stands in row `top`. */
export function paperIndicatorCells(
  { indicators: table }: PaperLayout,
  contents: PaperContents,
  top: number,
): FormCell[] {
  const rows = rowsOf(contents, table);
  const headers = headerCells(table, monthsTold(contents.months), top);
  const first = headers.reduce((last, { range }) => Math.max(last, range.bottom), top) + 1;
  const bottom = first + rows.length - 1;
  return [
    labelCell({ top, bottom, ...columnsOf(table.heading.at) }, table.heading.text),
    ...headers,
    ...table.columns.flatMap((column) => columnCells(column, rows, contents, first)),
  ];
}
