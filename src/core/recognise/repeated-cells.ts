import { isGradable } from "./indicators/looks-like-target";
import { namesIndicators } from "./indicators/read-header";
import type { Cell, CellRange, Grid } from "../grid/grid";
import { addressOf } from "./draft";
import { rowsOf } from "./lines";
import type { FormReading, Reading } from "./reading";

/** A grid without the repeats of its merged cells, and the reading of it told of the grid as it stands. */
export interface UnrepeatedGrid {
  readonly grid: Grid;
  readonly told: (reading: Reading) => Reading;
}

const longRun = 3;
const fewestPairs = 3;
const longText = 6;
const words = /\p{Script=Han}{2}/u;

interface Run {
  readonly first: Cell;
  readonly others: readonly Cell[];
}

/** The cells of a row in runs of one text, in columns side by side. */
function runsOf(cells: readonly Cell[]): Run[] {
  const runs: { first: Cell; others: Cell[] }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const last = run && (run.others.at(-1) ?? run.first);
    if (last?.text === cell.text && last.column === cell.column - 1) run?.others.push(cell);
    else runs.push({ first: cell, others: [] });
  }
  return runs;
}

/** Whether the source wrote what a merged cell holds into all cells that it covers: no form says long words twice side by side. */
function isSpread(runs: readonly (readonly Run[])[]): boolean {
  const repeats = runs.flat().filter(({ first, others }) => others.length > 0 && words.test(first.text));
  const long = repeats.filter(({ first }) => first.text.length >= longText);
  return (
    repeats.some(({ others }) => others.length + 1 >= longRun) &&
    new Set(long.map(({ first }) => first.row)).size >= fewestPairs
  );
}

/** A run cut where the header above has different words: two columns may say the same. */
function cutAtColumns(run: Run, heads: ReadonlyMap<number, string>): Run[] {
  const cells = [run.first, ...run.others];
  // A long text stands in two columns by a merge only; a target may stand there twice.
  if (!isGradable(run.first.text) && run.first.text.length >= longText) return [run];
  const runs: { first: Cell; others: Cell[] }[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last && heads.get(last.first.column) === heads.get(cell.column)) last.others.push(cell);
    else runs.push({ first: cell, others: [] });
  }
  return runs;
}

function withLeft(form: FormReading, left: readonly Cell[]): FormReading {
  const { top, bottom, left: from, right: to } = form.range;
  const own = left.filter(({ row, column }) => row >= top && row <= bottom && column >= from && column <= to);
  return own.length === 0 ? form : { ...form, labels: [...form.labels, ...own.map(addressOf)] };
}

/**
 * Takes off the repeats of a source that knows no merged cells and writes their text into every cell: what is left is merged
 * over them. A grid that does not repeat itself so stays as it is.
 */
export function unrepeated(grid: Grid): UnrepeatedGrid {
  const asItIs = { grid, told: (reading: Reading) => reading };
  if (grid.merges.length > 0) return asItIs;
  const runs = rowsOf(grid.cells).map(({ cells }) => runsOf(cells));
  if (!isSpread(runs)) return asItIs;
  const cells: Cell[] = [];
  const left: Cell[] = [];
  const merges: CellRange[] = [];
  let heads: ReadonlyMap<number, string> = new Map();
  for (const row of runs) {
    const firsts = row.map(({ first }) => first);
    const all = row.flatMap(({ first, others }) => [first, ...others]);
    if (namesIndicators(firsts)) heads = new Map(all.map(({ column, text }) => [column, text]));
    for (const { first, others } of row.flatMap((run) => cutAtColumns(run, heads))) {
      cells.push(first);
      left.push(...others);
      const last = others.at(-1);
      if (last) merges.push({ top: first.row, bottom: first.row, left: first.column, right: last.column });
    }
  }
  const told = (reading: Reading): Reading => {
    if (reading.forms.length === 0)
      return {
        forms: [],
        leftovers: grid.cells.map((cell) => ({ cell: addressOf(cell), text: cell.text, label: null })),
      };
    const forms = reading.forms.map((form) => withLeft(form, left));
    const known = new Set(forms.flatMap(({ labels }) => labels.map(({ row, column }) => `${row},${column}`)));
    const rest = left.filter(({ row, column }) => !known.has(`${row},${column}`)).map(addressOf);
    const [first, ...others] = forms;
    return first
      ? { ...reading, forms: [{ ...first, labels: [...first.labels, ...rest] }, ...others] }
      : reading;
  };
  return { grid: { ...grid, cells, merges }, told };
}
