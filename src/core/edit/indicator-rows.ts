import type { FieldPath, Indicator, IndicatorList, IndicatorPart } from "../form/project";
import type { CellAddress } from "../grid/grid";
import type { Place } from "../recognise/reading";
import type { FormInGrid } from "./form-in-grid";
import { extentOf } from "./grid-look";
import { EditRefused } from "./sheet-edit";

/** A form of which one list of indicators is to be changed. */
export interface ListInGrid extends FormInGrid {
  readonly list: IndicatorList;
}

/** The first and the last row of an indicator; both 0-based. */
export interface Rows {
  readonly top: number;
  readonly bottom: number;
}

const ownParts: readonly IndicatorPart[] = ["name", "target", "weight", "note"];

export function indicatorsOf({ form, list }: ListInGrid): readonly Indicator[] {
  return form.project.indicators[list];
}

export function placeOf({ form, list }: ListInGrid, index: number, part: IndicatorPart): Place | undefined {
  return form.places[`indicators.${list}.${index}.${part}`];
}

/** The cells of an indicator's own parts, without the levels that it shares with others. */
export function ownCells(sheet: ListInGrid, index: number): CellAddress[] {
  return ownParts.flatMap((part) => {
    const place = placeOf(sheet, index, part);
    return place ? [place.cell, ...(place.more ?? [])] : [];
  });
}

/** The rows in which an indicator stands; null where it has no cells. */
export function rowsOf(sheet: ListInGrid, index: number): Rows | null {
  const extents = ownCells(sheet, index).map((cell) => extentOf(sheet.grid, cell));
  if (extents.length === 0) return null;
  return {
    top: Math.min(...extents.map(({ top }) => top)),
    bottom: Math.max(...extents.map(({ bottom }) => bottom)),
  };
}

/** Whole rows move: with another form beside, that one would be torn apart. @throws EditRefused `form-beside` */
export function demandNothingBeside(
  { forms, form, at }: FormInGrid,
  { top, bottom }: Rows,
  field: FieldPath,
): void {
  const isBeside = forms.some(
    (other, number) =>
      number !== at &&
      other.range.top < bottom + 1 &&
      other.range.bottom >= top &&
      (other.range.left > form.range.right || other.range.right < form.range.left),
  );
  if (isBeside) throw new EditRefused("form-beside", field);
}
