import type { Indicator } from "../form/project";
import { cellAt } from "./grid-look";
import { placeOf, type ListInGrid } from "./indicator-rows";
import type { CellWrite } from "./sheet-edit";
import { spreadTarget } from "./spread-cells";
import type { PartColumns } from "./table-columns";
import { wholeContents } from "./whole-cell";

/** Where a new indicator goes: between two others, either of which may not be there. */
export interface Gap {
  readonly sheet: ListInGrid;
  readonly at: number;
  readonly indicator: Indicator;
  readonly columns: PartColumns;
  /** The indicator whose cells show how the new one's are filled. */
  readonly model: number | null;
}

/** The target's cells in a new row: split into sign, figure and unit as in the row of the model. */
function targetWrites({ sheet, indicator: { target }, columns, model }: Gap, row: number): CellWrite[][] {
  if (columns.target === undefined || target === null) return [[]];
  const place = model === null ? undefined : placeOf(sheet, model, "target");
  const alone = [{ row, column: columns.target, text: target, number: null }];
  if (!place?.more || place.belongs) return [alone];
  const ways = spreadTarget(sheet.grid, place.cell, place.more, target);
  return [...ways.map((way) => way.map((cell) => ({ ...cell, row }))), alone];
}

/** The ways to fill the parts of a row but for the levels. */
export function rowWrites(gap: Gap, row: number): CellWrite[][] {
  const { sheet, indicator, columns, model } = gap;
  const others = (["name", "weight", "note"] as const).flatMap((part): CellWrite[] => {
    const [text, column] = [indicator[part], columns[part]];
    if (text === null || column === undefined) return [];
    const like = model === null ? undefined : placeOf(sheet, model, part)?.cell;
    const [content] = wholeContents(
      `indicators.annual.0.${part}`,
      text,
      like && cellAt(sheet.grid, like),
      "",
    );
    return content ? [{ row, column, ...content }] : [];
  });
  return targetWrites(gap, row).map((target) => [...others, ...target]);
}
