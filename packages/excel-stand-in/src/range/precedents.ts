import type { Sheet } from "../book/book";
import { type Area, cellArea, contains, intersect } from "../engine/area";
import { ExcelError } from "../errors";
import { mapReferences, referenceArea } from "../references/formula";
import { type Cells, cellsOf, sheetByName } from "./cells";

const everywhere = { top: 0, left: 0, bottom: Infinity, right: Infinity };

/** The cells that the formulas of an area refer to. */
function referredTo(sheet: Sheet, area: Area): Cells[] {
  const found: Cells[] = [];
  sheet.book.engine.each(sheet.id, area, (_row, _column, { formula }) => {
    if (formula === undefined) return;
    mapReferences(formula, (reference) => {
      const target = reference.sheet === undefined ? sheet : sheetByName(sheet.book, reference.sheet);
      if (target) found.push(cellsOf(target, referenceArea(reference)));
      return "";
    });
  });
  return found;
}

/** The cells whose formulas refer to an area. */
function referringTo(sheet: Sheet, area: Area): Cells[] {
  const found: Cells[] = [];
  for (const other of sheet.book.sheets.values()) {
    sheet.book.engine.each(other.id, everywhere, (row, column, { formula }) => {
      if (formula === undefined) return;
      const here = cellArea(row, column);
      const hits = referredTo(other, here).some(
        (cells) => cells.sheet === sheet && cells.areas.some((place) => intersect(place, area)),
      );
      if (hits) found.push(cellsOf(other, here));
    });
  }
  return found;
}

/** One entry per sheet; areas within others are left out. */
function bySheet(found: readonly Cells[]): Cells[] {
  const sheets = new Map<Sheet, Area[]>();
  for (const { sheet, areas } of found) {
    const known = sheets.get(sheet) ?? [];
    for (const area of areas) if (!known.some((other) => contains(other, area))) known.push(area);
    sheets.set(sheet, known);
  }
  return [...sheets].map(([sheet, areas]) => cellsOf(sheet, ...areas));
}

const steps = { precedents: referredTo, dependents: referringTo };

/**
 * The cells that formulas here rest on, or that rest on these cells.
 * @param direct only those named directly, not those behind them
 * @throws ExcelError ItemNotFound if there are none
 */
export function related(cells: Cells, which: keyof typeof steps, direct: boolean): Cells[] {
  const step = (from: readonly Cells[]): Cells[] =>
    from.flatMap(({ sheet, areas }) => areas.flatMap((area) => steps[which](sheet, area)));
  let newest = step([cells]);
  let found = bySheet(newest);
  while (!direct && newest.length > 0) {
    const before = JSON.stringify(found.map(({ areas }) => areas));
    newest = step(newest);
    found = bySheet([...found, ...newest]);
    if (JSON.stringify(found.map(({ areas }) => areas)) === before) break;
  }
  if (found.length === 0) throw new ExcelError("ItemNotFound");
  return found;
}
