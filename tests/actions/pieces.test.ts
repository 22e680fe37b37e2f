import fc from "fast-check";
import { collectPieces, pieceSize, toPieces, type Found } from "../../src/actions/thread/pieces";
import type { Cell, Grid } from "../../src/core/grid/grid";
import { recognise } from "../../src/core/recognise/recognise";
import { readFormFile } from "../helpers/form-files";

const source = "去年.xlsx";
const form = recognise(readFormFile("real/shanghai_2026_a")).forms[0];
if (!form) throw new Error("The form is there");

function throughPieces(found: Found): Found {
  const collection = collectPieces(source);
  for (const piece of toPieces(found)) collection.add(structuredClone(piece));
  return collection.found();
}

function longGrid(rows: number): Grid {
  const cells = Array.from({ length: rows }, (_, row): Cell => ({ row, column: 0, text: "项", value: null }));
  return { name: null, cells, merges: [] };
}

const positions = fc.nat({ max: 9 });
const cells = fc.array(
  fc.record({ row: positions, column: positions, text: fc.string(), value: fc.constant(null) }),
);
const merges = fc.array(fc.record({ top: positions, left: positions, bottom: positions, right: positions }));
const formulas = fc.array(fc.record({ row: positions, column: positions, formula: fc.string() }));
const grids = fc.record(
  { name: fc.option(fc.string()), cells, merges, formulas },
  { requiredKeys: ["name", "cells", "merges"] },
);

test("what was taken apart is the same put together again", () => {
  fc.assert(
    fc.property(grids, grids, grids, (grid, part, other) => {
      const found = {
        forms: [
          { source, grid, form },
          { source, grid, form, parts: [part, other] },
        ],
        sheets: [{ source, grid: other }],
      };
      expect(throughPieces(found)).toEqual(found);
    }),
  );
});

test("the forms of one sheet share its grid afterwards, too", () => {
  const grid = longGrid(3);
  const [one, two] = throughPieces({
    forms: [
      { source, grid, form },
      { source, grid, form },
    ],
    sheets: [],
  }).forms;
  expect(one?.grid).toBe(two?.grid);
});

test("a sheet larger than a piece passes in several", () => {
  const grid = longGrid(2 * pieceSize + 1);
  const found = { forms: [], sheets: [{ source, grid }] };
  const pieces = [...toPieces(found)].flatMap((piece) => (piece.kind === "grid" ? [piece.piece] : []));
  expect(pieces.map((piece) => piece.cells.length)).toEqual([pieceSize, pieceSize, 1]);
  expect(throughPieces(found)).toEqual(found);
});
