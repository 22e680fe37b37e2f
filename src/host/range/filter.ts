import type { Sheet, SheetFilter } from "../book/book";
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
  if (filterOn !== "Custom")
    throw new ExcelError("ApiNotFound", `This Excel has no filter on ${String(filterOn)}.`);
  const first = comparison(criterion1, locale);
  if (criterion2 === null || criterion2 === undefined) return first;
  const second = comparison(criterion2, locale);
  return operator === "Or" ? (cell) => first(cell) || second(cell) : (cell) => first(cell) && second(cell);
}

/** Hides the rows that a filter does not keep, and shows the others; without a filter shows all rows of `before`. */
export function setFilter(sheet: Sheet, filter: SheetFilter | null): void {
  demandAllowed(sheet, "allowAutoFilter");
  const { engine, locale, history } = sheet.book;
  const before = sheet.filter;
  const area = filter?.area ?? before?.area;
  history.change(sheet, "filter", filter);
  if (!area) return;
  const rows = Array.from({ length: area.bottom - area.top }, (_, index) => area.top + 1 + index);
  const keeps = Object.entries(filter?.criteria ?? {}).map(([column, criteria]) => {
    const at = area.left + Number(column);
    const keep = keeper(
      criteria,
      rows.map((row) => engine.cell(sheet.id, row, at)),
      locale,
    );
    return (row: number): boolean => keep(engine.cell(sheet.id, row, at));
  });
  for (const row of rows) {
    const hidden = !keeps.every((keep) => keep(row));
    if (hidden !== (engine.line(sheet.id, "rows", row).hidden === true))
      engine.setLines(sheet.id, "rows", row, row, { hidden });
  }
}
