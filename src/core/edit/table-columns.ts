import { indicatorParts, type IndicatorPart } from "../form/project";
import type { Place, TableReading } from "../recognise/reading";
import { placeOf, type ListInGrid } from "./indicator-rows";

/** The column of each part of an indicator. */
export type PartColumns = Readonly<Partial<Record<IndicatorPart, number>>>;

/** The list's blocks of the table whose header is the last one above a row: of several tables each has its own. */
function blocksAbove({ form, list }: ListInGrid, row: number): TableReading[] {
  const own = form.tables.filter((table) => table.list === list && table.top <= row);
  const last = Math.max(...own.map(({ top }) => top));
  return own.filter(({ top }) => top === last);
}

/** The columns as the headers name them; of blocks side by side, those of the block that the list stands in. */
export function columnsByHeader(sheet: ListInGrid, near: number | null): PartColumns {
  const placed = (part: "name" | "target") => (near === null ? undefined : placeOf(sheet, near, part));
  const columnOf = (place: Place | undefined) => (place?.belongs ?? place?.cell)?.column;
  const first = placed("name") ?? sheet.form.places[`indicators.${sheet.list}`];
  const blocks = blocksAbove(sheet, first?.cell.row ?? sheet.form.range.bottom + 1);
  const named = blocks.filter(({ columns }) => columns.name === columnOf(first));
  // Values of the year and of the whole time may share their names.
  const own = named.find(({ columns }) => columns.target === columnOf(placed("target"))) ?? named[0];
  return (own ?? blocks[0])?.columns ?? {};
}

/** The columns as they are filled in the row of an indicator; what it lacks, as the headers name it. */
export function columnsOf(sheet: ListInGrid, near: number | null): PartColumns {
  const columns = columnsByHeader(sheet, near);
  if (near === null) return columns;
  const beside: Partial<Record<IndicatorPart, number>> = { ...columns };
  for (const part of indicatorParts) {
    const place = placeOf(sheet, near, part);
    if (place) beside[part] = (place.belongs ?? place.cell).column;
  }
  // In a row that slid, two parts may stand under one header.
  const used = Object.values(beside);
  return new Set(used).size === used.length ? beside : columns;
}

/** The columns in which an indicator's own parts stand, though under other headers where its row slid. */
export function filledColumns(sheet: ListInGrid, index: number): PartColumns {
  const places = (["name", "target", "weight", "note"] as const).flatMap((part) => {
    const place = placeOf(sheet, index, part);
    return place ? [[part, place.cell.column] as const] : [];
  });
  return Object.fromEntries(places);
}

/** The columns but for those of the levels. */
export function withoutLevels(columns: PartColumns): PartColumns {
  return Object.fromEntries(Object.entries(columns).filter(([part]) => !part.startsWith("level")));
}
