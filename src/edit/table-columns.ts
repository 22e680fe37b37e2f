import type { IndicatorPart } from "../form/project";
import { readIndicatorHeader } from "../recognise/indicators/read-header";
import type { FormInGrid } from "./form-in-grid";
import { textAt } from "./grid-look";
import { placeOf } from "./indicator-rows";

/** The column of each part of an indicator. */
export type PartColumns = Readonly<Partial<Record<IndicatorPart, number>>>;

const parts: readonly IndicatorPart[] = ["level1", "level2", "name", "target", "weight", "note"];

/** The columns as the headers name them; a header further down the sheet counts, not one of another table above. */
export function columnsOf(sheet: FormInGrid, near: number | null): PartColumns {
  const columns: Partial<Record<IndicatorPart, number>> = {};
  for (const cell of sheet.form.labels) {
    const column = readIndicatorHeader(textAt(sheet.grid, cell))?.column;
    if (column && (parts as readonly string[]).includes(column))
      columns[column as IndicatorPart] ??= cell.column;
  }
  if (near === null) return columns;
  const beside = { ...columns };
  for (const part of parts) {
    const place = placeOf(sheet, near, part);
    if (place) beside[part] = (place.belongs ?? place.cell).column;
  }
  // In a row that slid, two parts may stand under one header.
  const used = Object.values(beside);
  return new Set(used).size === used.length ? beside : columns;
}

/** The columns in which an indicator's own parts stand, though under other headers where its row slid. */
export function filledColumns(sheet: FormInGrid, index: number): PartColumns {
  const places = (["name", "target", "weight", "note"] as const).flatMap((part) => {
    const place = placeOf(sheet, index, part);
    return place ? [[part, place.cell.column] as const] : [];
  });
  return Object.fromEntries(places);
}
