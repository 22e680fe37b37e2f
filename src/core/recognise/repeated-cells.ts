import { isGradable } from "./indicators/looks-like-target";
import { namesIndicators } from "./indicators/read-header";
import type { Cell, CellRange, Grid } from "../grid/grid";
import { addressOf } from "./draft";
import { rowsOf } from "./lines";
import { isTitle } from "./regions";
import type { FormReading, Reading } from "./reading";

/** A grid without the repeats of its merged cells, and the reading of it told of the grid as it stands. */
export interface UnrepeatedGrid {
  readonly grid: Grid;
  readonly told: (reading: Reading) => Reading;
}

const longRun = 3;
const fewestPairs = 3;
const longText = 6;
/** Two letters; a label written downwards has a line for each. */
const words = /\p{Script=Han}\s*\p{Script=Han}/u;

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

/** Whether the source wrote what a merged cell holds into all cells that it covers: no form says its title or long words twice side by side. */
function isSpread(runs: readonly (readonly Run[])[]): boolean {
  if (runs.flat().some(({ first, others }) => others.length + 1 >= longRun && isTitle(first))) return true;
  const repeats = runs.flat().filter(({ first, others }) => others.length > 0 && words.test(first.text));
  const long = repeats.filter(({ first }) => first.text.length >= longText);
  return (
    repeats.some(({ others }) => others.length + 1 >= longRun) &&
    new Set(long.map(({ first }) => first.row)).size >= fewestPairs
  );
}

/** What stands in a row, by column. */
function textsByColumn(row: readonly Run[]): Map<number, string> {
  return new Map(
    row.flatMap(({ first, others }) =>
      [first, ...others].map(({ column, text }): [number, string] => [column, text]),
    ),
  );
}

/** Whether a row heads the figures below it, as 年度资金总额 and 财政拨款 do. */
function isNamed({ first }: Run): boolean {
  return words.test(first.text) && !isGradable(first.text);
}

/** A run cut where the words above are different: two columns may say the same. */
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

/** Runs of one text in the same columns of rows below each other, as one block of cells. */
interface Block extends Run {
  readonly range: CellRange;
}

function blockOf({ first, others }: Run): Block {
  const right = others.at(-1)?.column ?? first.column;
  return {
    first,
    others,
    range: { top: first.row, bottom: first.row, left: first.column, right },
  };
}

function continues(above: Block, { first, range }: Block): boolean {
  return (
    above.first.text === first.text &&
    above.range.left === range.left &&
    above.range.right === range.right &&
    above.range.bottom === first.row - 1 &&
    words.test(first.text)
  );
}

/**
 * Joins a row's blocks to those above that they go on, from the left: right of a cell that says something else, the same words
 * are another field's, as where 主管部门 and 实施单位 are one.
 */
function joinedDown(row: readonly Block[], above: readonly Block[]): Block[] {
  let isBegun = true;
  return row.map((block) => {
    const upper = isBegun ? above.find((other) => continues(other, block)) : undefined;
    isBegun = upper !== undefined;
    if (!upper) return block;
    const others = [...upper.others, block.first, ...block.others];
    return { first: upper.first, others, range: { ...upper.range, bottom: block.range.bottom } };
  });
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
  const blocks = new Map<Cell, Block>();
  let heads: ReadonlyMap<number, string> = new Map();
  let isTable = false;
  let above: readonly Block[] = [];
  for (const row of runs) {
    const isHeader = namesIndicators(row.map(({ first }) => first));
    const own = row
      .flatMap((run) => (isHeader || (!isTable && isNamed(run)) ? [run] : cutAtColumns(run, heads)))
      .map(blockOf);
    above = isTable && !isHeader ? own : joinedDown(own, above);
    isTable ||= isHeader;
    if (isHeader) heads = textsByColumn(row);
    else if (!isTable) heads = textsByColumn(row.filter(isNamed));
    for (const block of above) blocks.set(block.first, block);
  }
  const cells = [...blocks.keys()];
  const left = [...blocks.values()].flatMap(({ others }) => others);
  const merges = [...blocks.values()].filter(({ others }) => others.length > 0).map(({ range }) => range);
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
