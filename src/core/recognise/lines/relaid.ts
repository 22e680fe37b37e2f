import type { Cell, CellAddress, Grid } from "../../grid/grid";
import { cellKey } from "../lines";

/** A text with the cells of the source that it comes from. */
export interface Sourced {
  readonly text: string;
  readonly sources: readonly Cell[];
}

/** A text that was laid nowhere, and the label that it stands behind, if any. */
export interface Unread extends Sourced {
  readonly label: string | null;
}

/** A text without columns, laid into a grid that has them. */
export interface Relaid {
  readonly grid: Grid;
  /** The source's cells that each cell of the grid comes from, by its key. */
  readonly sources: ReadonlyMap<number, readonly Cell[]>;
  readonly unread: readonly Unread[];
  /** What only draws the table or the page: rules of a frame, a column's heading above its parts. */
  readonly furniture: readonly CellAddress[];
}

/** A grid while it is being laid, row by row. */
export class Laying {
  readonly #cells: Cell[] = [];
  readonly #sources = new Map<number, readonly Cell[]>();
  readonly #unread: Unread[] = [];
  readonly #furniture: CellAddress[] = [];
  #row = 0;

  /** Lays texts side by side into the next row; null leaves a cell empty. */
  add(texts: readonly (Sourced | null)[], left = 0): void {
    texts.forEach((own, at) => {
      if (!own) return;
      const cell = { row: this.#row, column: left + at, text: own.text, value: valueOf(own) };
      this.#cells.push(cell);
      this.#sources.set(cellKey(cell), own.sources);
    });
    this.#row++;
  }

  /** Leaves a text over; pieces of one cell one after the other are left as one. */
  leave({ text, sources }: Sourced, label: string | null = null): void {
    const last = this.#unread.at(-1);
    const goesOn = sources.length === 1 && last?.sources.length === 1 && last.sources[0] === sources[0];
    if (goesOn && last.label === label) this.#unread.splice(-1, 1, { ...last, text: `${last.text} ${text}` });
    else this.#unread.push({ text, sources, label });
  }

  furnish({ sources }: Sourced): void {
    this.#furniture.push(...sources);
  }

  done(name: string | null): Relaid {
    return {
      grid: { name, cells: this.#cells, merges: [] },
      sources: this.#sources,
      unread: this.#unread,
      furniture: this.#furniture,
    };
  }
}

/** The value behind a text that is a whole cell: a figure keeps its digits. */
function valueOf({ text, sources: [first, ...others] }: Sourced): Cell["value"] {
  return first && others.length === 0 && first.text === text ? first.value : text;
}
