import type { Cell, CellAddress, CellRange, Grid } from "../../grid/grid";
import { mapSaid, saidCells, type Said } from "../../form/paper";
import type { FieldPath } from "../../form/project";
import { addressOf } from "../draft";
import { cellKey } from "../lines";
import { cellsOf, placedFields, type FormReading, type Leftover, type Place, type Reading } from "../reading";
import type { Relaid, Unread } from "./relaid";

/** The smallest range round the cells. */
function rangeOf(cells: Iterable<CellAddress>): CellRange {
  const range = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of cells) {
    range.top = Math.min(range.top, row);
    range.left = Math.min(range.left, column);
    range.bottom = Math.max(range.bottom, row);
    range.right = Math.max(range.right, column);
  }
  return range;
}

class WayBack {
  readonly #relaid: Relaid;

  constructor(relaid: Relaid) {
    this.#relaid = relaid;
  }

  /** The source's cells of a cell of the laid grid; none for one that is empty there. */
  sources(cell: CellAddress): readonly Cell[] {
    return this.#relaid.sources.get(cellKey(cell)) ?? [];
  }

  /** The place in the source; an empty cell of the laid grid is nowhere in the source. */
  #place(place: Place): Place | null {
    const [first, ...others] = [place.cell, ...(place.more ?? [])].flatMap((cell) => this.sources(cell));
    if (!first) return null;
    const cell = addressOf(first);
    const keys = new Set(others.map(cellKey));
    keys.delete(cellKey(cell));
    const more = [...new Map(others.map((other) => [cellKey(other), addressOf(other)])).entries()]
      .filter(([key]) => keys.has(key))
      .map(([, address]) => address);
    const repeats = (place.repeats ?? []).flatMap((again) => this.sources(again)).map(addressOf);
    return {
      cell,
      text: first.text,
      ...(more.length > 0 && { more }),
      ...(repeats.length > 0 && { repeats }),
    };
  }

  /** A cell of a paper in the source; what is to be written where nothing stands has no cell there. */
  #said(said: Said): Said {
    const { text, cell, more = [] } = said;
    if (cell === null) return said;
    const [first, ...others] = [cell, ...more].flatMap((one) => this.sources(one)).map(addressOf);
    return { text, cell: first ?? null, ...(others.length > 0 && { more: others }) };
  }

  form(form: FormReading): FormReading {
    const places: Partial<Record<FieldPath, Place>> = {};
    for (const [field, place] of placedFields(form)) {
      const own = this.#place(place);
      if (own) places[field] = own;
    }
    const labels = form.labels.flatMap((cell) => this.sources(cell)).map(addressOf);
    const leftovers = form.leftovers.flatMap(({ cell, text, label }): Leftover[] => {
      const [first, ...others] = this.sources(cell);
      if (!first) return [];
      return [
        { cell: addressOf(first), text, label },
        ...others.map((other): Leftover => ({ cell: addressOf(other), text: other.text, label })),
      ];
    });
    const period = form.goalPeriod;
    const [heading] = period ? this.sources(period.cell) : [];
    return {
      ...form,
      places,
      paper: form.paper && mapSaid(form.paper, (said) => this.#said(said)),
      labels,
      leftovers,
      goalPeriod: period && heading ? { ...period, cell: addressOf(heading), text: heading.text } : null,
      repairs: form.repairs.flatMap((repair) => {
        const [first] = this.sources(repair.cell);
        return first ? [{ ...repair, cell: addressOf(first) }] : [];
      }),
      range: rangeOf([
        ...labels,
        ...leftovers.map(({ cell }) => cell),
        ...placedFields({ places }).flatMap(([, place]) => cellsOf(place)),
      ]),
    };
  }
}

function leftoversOf({ text, sources, label }: Unread): Leftover[] {
  return sources.map((cell) => ({
    cell: addressOf(cell),
    text: sources.length === 1 ? text : cell.text,
    label,
  }));
}

/** The form that a cell belongs to: the last that begins at or above it, else the first. */
function ownerOf(forms: readonly FormReading[], { row }: CellAddress): number {
  return Math.max(
    0,
    forms.findLastIndex(({ range }) => range.top <= row),
  );
}

const inOrder = (a: Leftover, b: Leftover): number =>
  a.cell.row - b.cell.row || a.cell.column - b.cell.column;

/** The cells that a label or a field has, in whole or in part. */
function takenCells(forms: readonly FormReading[]): ReadonlySet<number> {
  return new Set(
    forms.flatMap((form) => [
      ...form.labels.map(cellKey),
      ...placedFields(form).flatMap(([, place]) => cellsOf(place).map(cellKey)),
      ...(form.paper ? saidCells(form.paper) : []).map(cellKey),
    ]),
  );
}

/** A cell of which nothing was read is one leftover, as it stands; of one that was read in part the rest is left. */
function wholeCells(
  leftovers: readonly Leftover[],
  taken: ReadonlySet<number>,
  textOf: ReadonlyMap<number, string>,
): Leftover[] {
  const seen = new Set<number>();
  return leftovers.flatMap((leftover): Leftover[] => {
    const key = cellKey(leftover.cell);
    const whole = textOf.get(key) ?? leftover.text;
    if (taken.has(key)) return whole === leftover.text ? [] : [leftover];
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...leftover, text: whole }];
  });
}

/** Says of a reading of a laid grid where everything stands in the source; what was laid nowhere is left over. */
export function mapBack(reading: Reading, relaid: Relaid, source: Grid): Reading {
  const way = new WayBack(relaid);
  const textOf = new Map(source.cells.map((cell) => [cellKey(cell), cell.text]));
  const forms = reading.forms.map((form) => way.form(form));
  const unread = relaid.unread.flatMap(leftoversOf);
  const furniture = relaid.furniture.map(addressOf);
  if (forms.length === 0)
    return {
      forms,
      leftovers: source.cells.map((cell) => ({ cell: addressOf(cell), text: cell.text, label: null })),
    };
  const more = forms.map(() => ({ leftovers: [] as Leftover[], labels: [] as CellAddress[] }));
  for (const leftover of unread) more[ownerOf(forms, leftover.cell)]?.leftovers.push(leftover);
  for (const cell of furniture) more[ownerOf(forms, cell)]?.labels.push(cell);
  const withLabels = forms.map((form, at) => ({
    ...form,
    labels: [...form.labels, ...(more[at]?.labels ?? [])],
  }));
  const taken = takenCells(withLabels);
  return {
    forms: withLabels.map((form, at) => ({
      ...form,
      leftovers: wholeCells([...form.leftovers, ...(more[at]?.leftovers ?? [])].sort(inOrder), taken, textOf),
    })),
    leftovers: [],
  };
}
