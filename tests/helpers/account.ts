import { saidCells } from "../../src/core/form/paper";
import { cellName } from "../../src/core/grid/address";
import type { CellAddress, Grid } from "../../src/core/grid/grid";
import type { FormReading, Place, Reading } from "../../src/core/recognise/reading";

function fieldCells({ places, paper }: FormReading): CellAddress[] {
  const ofPlaces = Object.values(places as Readonly<Record<string, Place>>).flatMap(
    ({ cell, text, more, repeats }) => [...(text === "" ? [] : [cell]), ...(more ?? []), ...(repeats ?? [])],
  );
  return [...ofPlaces, ...(paper ? saidCells(paper) : [])];
}

function names(cells: readonly CellAddress[]): string[] {
  return cells.map(cellName);
}

/**
 * Holds a reading against its grid, in sentences: cells that are neither label nor field nor leftover, leftovers that
 * are something else too or stand twice, and texts that changed. Of a line of a pasted text that was read in part the rest is
 * a leftover. Empty if every cell is accounted for.
 */
export function unaccounted(grid: Grid, reading: Reading): string[] {
  const textOf = new Map(grid.cells.map((cell) => [cellName(cell), cell.text]));
  const taken = new Set(reading.forms.flatMap((form) => [...names(form.labels), ...names(fieldCells(form))]));
  const leftovers = [...reading.leftovers, ...reading.forms.flatMap((form) => form.leftovers)];
  const left = leftovers.map(({ cell }) => cellName(cell));
  const lost = [...textOf.keys()].filter((name) => !taken.has(name) && !left.includes(name));
  const isPart = ({ cell, text }: { cell: CellAddress; text: string }): boolean => {
    const whole = textOf.get(cellName(cell)) ?? "";
    return (
      taken.has(cellName(cell)) && text !== whole && text.split(/\s+/).every((word) => whole.includes(word))
    );
  };
  const whole = leftovers.filter((leftover) => !isPart(leftover));
  const doubled = names(whole.map(({ cell }) => cell)).filter(
    (name, at, all) => taken.has(name) || all.indexOf(name) !== at,
  );
  const changed = [
    ...whole,
    ...reading.forms.flatMap(({ places }) =>
      Object.values(places as Readonly<Record<string, Place>>).filter(({ text }) => text !== ""),
    ),
  ].filter(({ cell, text }) => textOf.get(cellName(cell)) !== text);
  return [
    ...lost.map((name) => `${name} is lost: ${textOf.get(name) ?? ""}`),
    ...doubled.map((name) => `${name} is a leftover and something else, or twice one`),
    ...changed.map(({ cell, text }) => `${cellName(cell)} reads ${text}`),
  ];
}
