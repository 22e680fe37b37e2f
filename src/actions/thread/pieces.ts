import type { Cell, CellFormula, CellRange, Grid, RowOrigin } from "../../core/grid/grid";
import type { FormReading } from "../../core/recognise/reading";
import type { FoundForm, FoundSheet } from "../../core/import/found-form";

/** Cells, merges and formulas of a grid in one piece: a few milliseconds' work for the page that takes it. */
export const pieceSize = 2_000;

/**
 * What a source holds, in pieces that each pass between threads in a moment, where a large sheet as a whole would hold up
 * the page. Grids have numbers, since the forms of one sheet share its grid.
 */
export type Piece =
  | { readonly kind: "grid"; readonly number: number; readonly piece: Grid }
  | { readonly kind: "form"; readonly form: FormReading; readonly grids: readonly number[] }
  | { readonly kind: "sheet"; readonly number: number };

/** What is taken apart. */
export interface Found {
  readonly forms: readonly FoundForm[];
  readonly sheets: readonly FoundSheet[];
}

/** Takes apart what was found: its grids first. */
export function* toPieces({ forms, sheets }: Found): Generator<Piece, void> {
  const numbers = new Map<Grid, number>();
  for (const grid of [...forms.flatMap(gridsOf), ...sheets.map(({ grid }) => grid)]) {
    if (numbers.has(grid)) continue;
    const number = numbers.size;
    numbers.set(grid, number);
    for (const piece of piecesOf(grid)) yield { kind: "grid", number, piece };
  }
  const numberOf = (grid: Grid) => numbers.get(grid) ?? 0;
  for (const found of forms) yield { kind: "form", form: found.form, grids: gridsOf(found).map(numberOf) };
  for (const { grid } of sheets) yield { kind: "sheet", number: numberOf(grid) };
}

/** The grid that a form was read from, then those that this one was made of. */
function gridsOf({ grid, parts = [] }: FoundForm): readonly Grid[] {
  return [grid, ...parts];
}

function* piecesOf({ name, cells, merges, formulas, origins }: Grid): Generator<Grid, void> {
  const longest = Math.max(cells.length, merges.length, formulas?.length ?? 0, origins?.length ?? 0, 1);
  for (let start = 0; start < longest; start += pieceSize) {
    const slice = <Thing>(list: readonly Thing[]) => list.slice(start, start + pieceSize);
    yield {
      name,
      cells: slice(cells),
      merges: slice(merges),
      ...(formulas && { formulas: slice(formulas) }),
      ...(origins && { origins: slice(origins) }),
    };
  }
}

interface GrowingGrid extends Grid {
  readonly cells: Cell[];
  readonly merges: CellRange[];
  readonly formulas?: CellFormula[];
  readonly origins?: RowOrigin[];
}

/** Puts the pieces of a source together again. */
export interface Collection {
  readonly add: (piece: Piece) => void;
  readonly found: () => Found;
}

/** A new collection, of a source that the user knows by this name. */
export function collectPieces(source: string): Collection {
  const grids: GrowingGrid[] = [];
  const forms: FoundForm[] = [];
  const sheets: FoundSheet[] = [];
  const gridAt = (number: number): Grid => grids[number] ?? { name: null, cells: [], merges: [] };
  return {
    add: (piece) => {
      if (piece.kind === "grid") addTo(grids, piece.number, piece.piece);
      else if (piece.kind === "sheet") sheets.push({ source, grid: gridAt(piece.number) });
      else {
        const [grid = 0, ...parts] = piece.grids;
        const own = parts.length > 0 && { parts: parts.map(gridAt) };
        forms.push({ source, grid: gridAt(grid), form: piece.form, ...own });
      }
    },
    found: () => ({ forms, sheets }),
  };
}

function addTo(grids: GrowingGrid[], number: number, { name, cells, merges, formulas, origins }: Grid): void {
  const before = grids[number];
  if (before) {
    before.cells.push(...cells);
    before.merges.push(...merges);
    before.formulas?.push(...(formulas ?? []));
    before.origins?.push(...(origins ?? []));
  } else
    grids[number] = {
      name,
      cells: [...cells],
      merges: [...merges],
      ...(formulas && { formulas: [...formulas] }),
      ...(origins && { origins: [...origins] }),
    };
}
