import type { CellChange } from "../engine/engine";
import { type Area, intersect, isWholeColumns, isWholeRows, subtract } from "../engine/area";
import { ExcelError } from "../errors";
import type { Cells } from "./cells";
import { writeContents } from "./edit";
import { applyFormat } from "./formatting";
import { demandAllowed, demandUnlocked } from "./guard";
import { removeLinks } from "./links";
import { defaultFields } from "../engine/format";

/** `Excel.ClearApplyTo`: what of the cells goes. */
const parts: Readonly<
  Record<
    string,
    { readonly contents?: true; readonly formats?: true; readonly links?: true; readonly rules?: true }
  >
> = {
  All: { contents: true, formats: true, links: true, rules: true },
  Contents: { contents: true },
  Formats: { formats: true, rules: true },
  Hyperlinks: { links: true },
  RemoveHyperlinks: { links: true, formats: true },
  ResetContents: { contents: true },
};

function clearContents(cells: Cells, area: Area): void {
  const { sheet } = cells;
  demandUnlocked(sheet, isWholeColumns(area) || isWholeRows(area) ? [] : [area]);
  if (sheet.protection && (isWholeColumns(area) || isWholeRows(area))) demandAllowed(sheet);
  const changes: CellChange[] = [];
  sheet.book.engine.each(sheet.id, area, (row, column, { value, formula }) => {
    if (value !== null || formula !== undefined) changes.push({ row, column, value: null });
  });
  if (changes.length > 0) writeContents(sheet, area, changes);
}

/** Conditional formats on nothing but these cells go; others keep the cells that are left. */
function clearRules({ sheet, areas: cleared }: Cells): void {
  const { change } = sheet.book.history;
  const kept = sheet.conditionalFormats.filter((rule) => {
    if (!rule.areas.some((area) => cleared.some((hole) => intersect(area, hole)))) return true;
    const left = cleared.reduce<readonly Area[]>(
      (areas, hole) => areas.flatMap((area) => subtract(area, hole)),
      rule.areas,
    );
    if (left.length > 0) change(rule, "areas", left);
    return left.length > 0;
  });
  if (kept.length < sheet.conditionalFormats.length) change(sheet, "conditionalFormats", kept);
}

/** Clears contents, formats or links. @throws ExcelError InvalidArgument if `what` is no `ClearApplyTo` */
export function clear(cells: Cells, what: string): void {
  const part = parts[what];
  if (!part) throw new ExcelError("InvalidArgument");
  if (part.contents) for (const area of cells.areas) clearContents(cells, area);
  if (part.formats) applyFormat(cells, defaultFields);
  if (part.links) removeLinks(cells);
  if (part.rules) clearRules(cells);
}
