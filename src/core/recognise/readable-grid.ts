import { contains } from "../grid/address";
import { isBlank } from "../form/text";
import type { Cell, CellAddress, Grid } from "../grid/grid";
import {
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
  const errors = grid.cells.filter(({ text }) => errorValue.test(text));
  const sound = errors.length > 0 ? grid.cells.filter(({ text }) => !errorValue.test(text)) : grid.cells;
  const cells = sound.map((cell): Cell => {
    const text = readableText(cell.text);
    if (text !== cell.text || cell.original !== undefined)
      changed.set(keyOf(cell), { found: cell.original ?? cell.text, read: text, cell });
    return text === cell.text ? cell : { ...cell, text, value: cell.value === cell.text ? text : cell.value };
  });
  if (changed.size === 0 && errors.length === 0) return { grid, told: (reading) => reading };

  const textAt = (at: CellAddress, text: string) => changed.get(keyOf(at))?.cell.text ?? text;
  const placeOf = (place: Place): Place =>
    place.text === "" ? place : { ...place, text: textAt(place.cell, place.text) };
  const leftoverOf = (leftover: Leftover): Leftover => ({
    ...leftover,
    text: textAt(leftover.cell, leftover.text),
  });
  const repairsOf = (form: FormReading): Repair[] => {
    const told = new Set<string>();
    return placedFields(form).flatMap(([field, { cell, more = [] }]) =>
      [cell, ...more].flatMap((at): Repair[] => {
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
    const taken = new Set<Cell>();
    /** An error is left over with the first form that it stands in, else with the last. */
    const errorsOf = (form: FormReading): Leftover[] => {
      const isLast = form === forms.at(-1);
      const own = errors.filter((cell) => !taken.has(cell) && (contains(form.range, cell) || isLast));
      for (const cell of own) taken.add(cell);
      return own.map(asLeftover);
    };
    return {
      forms: forms.map((form) => ({
        ...form,
        places: Object.fromEntries(placedFields(form).map(([field, place]) => [field, placeOf(place)])),
        goalPeriod: form.goalPeriod && {
          ...form.goalPeriod,
          text: textAt(form.goalPeriod.cell, form.goalPeriod.text),
        },
        repairs: [...form.repairs, ...repairsOf(form)],
        leftovers: [...form.leftovers.map(leftoverOf), ...errorsOf(form)],
      })),
      leftovers: [...leftovers.map(leftoverOf), ...(forms.length === 0 ? errors.map(asLeftover) : [])],
    };
  };
  return { grid: { ...grid, cells: cells.filter(({ text }) => !isBlank(text)) }, told };
}

/** What a spreadsheet shows where a formula fails; it is no value of anything. */
export const errorValue = /^\s*#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)\s*$/;

function asLeftover({ row, column, text }: Cell): Leftover {
  return { cell: { row, column }, text, label: null };
}

function keyOf({ row, column }: CellAddress): string {
  return `${row},${column}`;
}
