import { sameCell } from "../grid/address";
import { readDate } from "../form/date";
import type { FieldPath } from "../form/project";
import { isBlank } from "../form/text";
import { valueOf } from "../form/value-of";
import type { CellAddress, Grid } from "../grid/grid";
import type { FormReading, Place } from "../recognise/reading";
import { datesIn, spellLike } from "./date-texts";
import { anchorOf, cellAt, textAt } from "./grid-look";
import { textsAround } from "./pieces";
import { EditRefused, type CellWrite } from "./sheet-edit";
import { spreadLines, spreadTarget } from "./spread-cells";
import { wholeContents } from "./whole-cell";

/** A date of the form in its own spelling, for one that is new. */
function dateModel({ places }: FormReading, grid: Grid): string {
  const cell = [places.start, places.end].find((place) => place && !isBlank(textAt(grid, place.cell)))?.cell;
  const found = cell && cellAt(grid, cell);
  return typeof found?.value === "string" ? found.text : "";
}

function inOneCell(grid: Grid, form: FormReading, wish: FieldWish, cell: CellAddress): CellWrite[][] {
  const { field, text, isFix } = wish;
  const old = valueOf(form.project, field);
  const found = cellAt(grid, cell);
  const at = (content: { text: string; number: string | null }): CellWrite[] => [
    { row: cell.row, column: cell.column, ...content },
  ];
  const whole = wholeContents(field, text, found, dateModel(form, grid)).map(at);
  if (typeof found?.value === "number") return whole;
  const around = [...textsAround(field, found?.text ?? "", old, text), ...asPeriod(form, wish)].map((own) =>
    at({ text: own, number: null }),
  );
  const fillsCell = isBlank(found?.text ?? "") || found?.text.trim() === String(old).trim();
  return isFix || fillsCell ? [...whole, ...around] : [...around, ...whole];
}

/** A cell that holds both dates, or one word for both (`2021年度`), written anew as a period. */
function asPeriod({ project, places }: FormReading, { field, text }: FieldWish): string[] {
  const date = readDate(text);
  const [start, end] = [places.start, places.end];
  if (!date || !start || !end || !sameCell(start.cell, end.cell)) return [];
  const both = field === "start" ? [date, project.end] : field === "end" ? [project.start, date] : [];
  const model = datesIn(start.text)[0]?.text ?? "";
  const spelled = both.filter((one) => one !== null).map((one) => spellLike(one, model));
  return spelled.length === 2 ? [spelled.join(/[.-]/.test(model) ? "—" : "-")] : [];
}

/** Where a goal heading's years are written: the whole heading, or what stands in its brackets. */
function inHeading({ goalPeriod }: FormReading, text: string): CellWrite[][] {
  if (!goalPeriod) throw new EditRefused("cannot-place", "goals.period");
  const inBrackets = goalPeriod.text.replace(
    /([(（])[^()（）]*([)）])/,
    (_, open: string, close: string) => open + text + close,
  );
  const { row, column } = goalPeriod.cell;
  return [text, inBrackets].map((own) => [{ row, column, text: own, number: null }]);
}

/** The same into all cells in which the field's text stands again, as in the rows of a list. */
function repeated({ repeats = [] }: Place, way: readonly CellWrite[]): CellWrite[] {
  return [...way, ...repeats.flatMap((cell) => way.map((write) => ({ ...write, ...cell })))];
}

/** A field that is to hold a text; a fix writes the bare text, an edit leaves what stands around the old one. */
export interface FieldWish {
  readonly field: FieldPath;
  readonly text: string;
  readonly isFix: boolean;
}

/** The cell in which the field would have to stand, where it stands in a wrong one and the right one is free. */
function moved(grid: Grid, { cell, belongs }: Place, writes: readonly CellWrite[][]): CellWrite[][] {
  if (!belongs || !isBlank(textAt(grid, belongs))) return [];
  return writes.map((own) => [
    { ...cell, text: "", number: null },
    ...own.map((write) =>
      sameCell(write, cell) ? { ...write, row: belongs.row, column: belongs.column } : write,
    ),
  ]);
}

/**
 * The ways in which a field may be written into its cells, the best first; the reader tells which of them does it.
 * @throws EditRefused `cannot-place` if the form has no cell for the field
 */
export function fieldWrites(grid: Grid, form: FormReading, wish: FieldWish): CellWrite[][] {
  const { field, text } = wish;
  if (field === "goals.period") return inHeading(form, text);
  const place = form.places[field];
  if (!place || field === "indicators.annual") throw new EditRefused("cannot-place", field);
  const cell = anchorOf(grid, place.cell);
  const single = inOneCell(grid, form, wish, cell).map((way) => repeated(place, way));
  const more = place.more ?? [];
  if (more.length === 0) return [...moved(grid, place, single), ...single];
  if (field.startsWith("goals.")) return [spreadLines([cell, ...more], text), ...single];
  return isBlank(text)
    ? [[cell, ...more].map((own) => ({ ...own, text: "", number: null }))]
    : spreadTarget(grid, cell, more, text);
}
