import type { Sheet, SheetFilter, Table } from "../book/book";
import { type Area, rowCount } from "../engine/area";
import type { Cell, CellValue } from "../engine/engine";
import { ExcelError } from "../errors";
import { demandAllowed } from "./guard";
import { shownText } from "./text";

type Criteria = Readonly<Record<string, unknown>>;
type Keep = (cell: Cell) => boolean;

/** How a criterion such as `>=5`, `<>x` or `a*` compares. */
function comparison(given: unknown, locale: string): Keep {
  const [, operator = "", wanted = ""] =
    /^(<>|>=|<=|=|>|<)?(.*)$/s.exec(typeof given === "string" ? given : "") ?? [];
  const number = wanted === "" ? NaN : Number(wanted);
  const source = wanted
    .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  const pattern = new RegExp(`^${source}$`, "is");
  const same: Keep = (cell) =>
    (typeof cell.value === "number" && cell.value === number) || pattern.test(shownText(cell, locale));
  const compare =
    (test: (value: number) => boolean): Keep =>
    ({ value }) =>
      typeof value === "number" && test(value);
  const keeps: Readonly<Record<string, Keep>> = {
    "": same,
    "=": same,
    "<>": (cell) => !same(cell),
    ">": compare((value) => value > number),
    "<": compare((value) => value < number),
    ">=": compare((value) => value >= number),
    "<=": compare((value) => value <= number),
  };
  return keeps[operator] ?? same;
}

/** The largest or smallest so many numbers, or so many of a hundred. */
function ranked(values: readonly CellValue[], count: number, percent: boolean, bottom: boolean): Keep {
  const numbers = values
    .filter((value) => typeof value === "number")
    .sort((a, b) => (bottom ? a - b : b - a));
  const many = percent ? Math.floor((numbers.length * count) / 100) : count;
  const limit = numbers[Math.max(1, many) - 1] ?? NaN;
  return ({ value }) => typeof value === "number" && (bottom ? value <= limit : value >= limit);
}

const averages: Readonly<Record<string, (value: number, mean: number) => boolean>> = {
  AboveAverage: (value, mean) => value > mean,
  BelowAverage: (value, mean) => value < mean,
};

/** What a column's criteria keep. @throws ExcelError ApiNotFound for filters by colour, icon or date */
function keeper(criteria: Criteria, column: readonly Cell[], locale: string): Keep {
  const { filterOn, values, criterion1, criterion2, operator } = criteria;
  const rank = /^(Top|Bottom)(Items|Percent)$/.exec(String(filterOn));
  if (rank)
    return ranked(
      column.map(({ value }) => value),
      Number(criterion1),
      rank[2] === "Percent",
      rank[1] === "Bottom",
    );
  if (filterOn === "Values" && Array.isArray(values)) {
    const wanted = new Set((values as unknown[]).map((value) => String(value).toLowerCase()));
    return (cell) => wanted.has(shownText(cell, locale).toLowerCase());
  }
  const average = filterOn === "Dynamic" && averages[String(criteria["dynamicCriteria"])];
  if (average) {
    const numbers = column.flatMap(({ value }) => (typeof value === "number" ? [value] : []));
    const mean = numbers.reduce((sum, value) => sum + value, 0) / numbers.length;
    return ({ value }) => typeof value === "number" && average(value, mean);
  }
  if (filterOn !== "Custom")
    throw new ExcelError("ApiNotFound", `This Excel has no filter on ${String(filterOn)}.`);
  const first = comparison(criterion1, locale);
  if (criterion2 === null || criterion2 === undefined) return first;
  const second = comparison(criterion2, locale);
  return operator === "Or" ? (cell) => first(cell) || second(cell) : (cell) => first(cell) && second(cell);
}

/** Criteria by column of the area, 0-based. */
type ByColumn = Readonly<Record<number, Criteria>>;

/** Hides the rows of `area` that the criteria do not keep, and shows the others. */
function hideRows(sheet: Sheet, area: Area, criteria: ByColumn): void {
  const { engine, locale } = sheet.book;
  const rows = Array.from({ length: rowCount(area) }, (_, index) => area.top + index);
  const keeps = Object.entries(criteria).map(([column, wanted]) => {
    const at = area.left + Number(column);
    const cells = rows.map((row) => engine.cell(sheet.id, row, at));
    const keep = keeper(wanted, cells, locale);
    return (row: number): boolean => keep(engine.cell(sheet.id, row, at));
  });
  for (const row of rows) {
    const hidden = !keeps.every((keep) => keep(row));
    if (hidden !== (engine.line(sheet.id, "rows", row).hidden === true))
      engine.setLines(sheet.id, "rows", row, row, { hidden });
  }
}

/** Filters the sheet; without a filter all rows of the one before are shown. The first row heads the others. */
export function setFilter(sheet: Sheet, filter: SheetFilter | null): void {
  demandAllowed(sheet, "allowAutoFilter");
  const area = filter?.area ?? sheet.filter?.area;
  sheet.book.history.change(sheet, "filter", filter);
  if (area) hideRows(sheet, { ...area, top: area.top + 1 }, filter?.criteria ?? {});
}

export const tableCriteria = ({ fields }: Pick<Table, "fields">): ByColumn =>
  (fields["filter"] ?? {}) as ByColumn;

/** Filters a table: the rows of its body. */
export function setTableFilter(sheet: Sheet, table: Table, body: Area, criteria: ByColumn): void {
  demandAllowed(sheet, "allowAutoFilter");
  sheet.book.history.change(table, "fields", { ...table.fields, filter: criteria });
  hideRows(sheet, body, criteria);
}
