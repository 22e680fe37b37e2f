import type { CellAddress } from "../grid/grid";
import type { CellLink } from "./tables/table-sheet";
import type { JudgedForm } from "./judged-form";

/** The way to a cell of a form, or to its first cell. Null where there is nothing to go to: pasted text has no sheet. */
export function formLink(
  { file, form }: Pick<JudgedForm, "file" | "form">,
  cell: CellAddress | null,
): CellLink | null {
  if (file === null && form.sheet === null) return null;
  return { file, sheet: form.sheet, cell: cell ?? { row: form.range.top, column: form.range.left } };
}

/** The name of the file that a form was read from, without its folders; null for the workbook that is open. */
export function fileName({ file }: Pick<JudgedForm, "file">): string | null {
  return file?.split(/[\\/]/).at(-1) ?? null;
}
