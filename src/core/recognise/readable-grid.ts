import { mapSaid, type Said } from "../form/paper";
import { isBlank } from "../form/text";
import type { Cell, CellAddress, Grid } from "../grid/grid";
import {
  cellsOf,
  placedFields,
  type FormReading,
  type Leftover,
  type Place,
  type Reading,
  type Repair,
} from "./reading";
import { readableText } from "./readable-text";

/** A grid as people read it, and what stands in it otherwise. */
export interface ReadableGrid {
  readonly grid: Grid;
  /** Gives a reading of that grid the texts that stand in the cells, and tells what was read otherwise. */
  readonly told: (reading: Reading) => Reading;
}

/** Makes a grid readable; nearly all are. */
export function readableGrid(grid: Grid): ReadableGrid {
  /** The cells whose text is another one in the source or on the sheet. */
  const changed = new Map<string, { readonly found: string; readonly read: string; readonly cell: Cell }>();
  const cells = grid.cells.map((cell): Cell => {
    const text = readableText(cell.text);
    if (text !== cell.text || cell.original !== undefined)
      changed.set(keyOf(cell), { found: cell.original ?? cell.text, read: text, cell });
    return text === cell.text ? cell : { ...cell, text, value: cell.value === cell.text ? text : cell.value };
  });
  if (changed.size === 0) return { grid, told: (reading) => reading };

  const textAt = (at: CellAddress, text: string) => changed.get(keyOf(at))?.cell.text ?? text;
  const placeOf = (place: Place): Place =>
    place.text === "" ? place : { ...place, text: textAt(place.cell, place.text) };
  const leftoverOf = (leftover: Leftover): Leftover => ({
    ...leftover,
    text: textAt(leftover.cell, leftover.text),
  });
  /** A cell that holds more than what is said is no other text. */
  const saidOf = (said: Said): Said => {
    const change = said.cell ? changed.get(keyOf(said.cell)) : undefined;
    return change?.read.trim() === said.text ? { ...said, text: change.cell.text.trim() } : said;
  };
  const repairsOf = (form: FormReading): Repair[] => {
    const told = new Set<string>();
    return placedFields(form).flatMap(([field, place]) =>
      cellsOf(place).flatMap((at): Repair[] => {
        const key = keyOf(at);
        const change = changed.get(key);
        if (!change || told.has(key)) return [];
        told.add(key);
        const { found, read } = change;
        const kind = change.cell.isCalculated ? "formula-calculated" : "text-translated";
        return [{ kind, field, cell: at, values: { found, read } }];
      }),
    );
  };
  const told = (reading: Reading): Reading => {
    const { forms, leftovers } = reading;
    return {
      forms: forms.map((form) => ({
        ...form,
        places: Object.fromEntries(placedFields(form).map(([field, place]) => [field, placeOf(place)])),
        goalPeriod: form.goalPeriod && {
          ...form.goalPeriod,
          text: textAt(form.goalPeriod.cell, form.goalPeriod.text),
        },
        paper: form.paper && mapSaid(form.paper, saidOf),
        repairs: [...form.repairs, ...repairsOf(form)],
        leftovers: form.leftovers.map(leftoverOf),
      })),
      leftovers: leftovers.map(leftoverOf),
    };
  };
  return { grid: { ...grid, cells: cells.filter(({ text }) => !isBlank(text)) }, told };
}

function keyOf({ row, column }: CellAddress): string {
  return `${row},${column}`;
}
