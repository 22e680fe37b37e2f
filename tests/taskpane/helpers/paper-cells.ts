import { entriesOf } from "../../../src/core/edit/paper-entries";
import { isPaperField, saidAt } from "../../../src/core/form/paper";
import type { CellAddress } from "../../../src/core/grid/grid";
import type { FieldPath } from "../../../src/core/form/project";
import type { FormReading } from "../../../src/core/recognise/reading";

/** The cells of a later paper into which something that is filled in goes, and what then stands in them. */
export function paperCells(
  form: FormReading | undefined,
  field: FieldPath,
  text: string,
): readonly { readonly cell: CellAddress; readonly text: string }[] {
  const { paper } = form ?? {};
  if (!paper || !isPaperField(field)) return [];
  return entriesOf(paper, field, text).flatMap((entry) => {
    const cell = saidAt(paper, entry.field)?.cell;
    return cell ? [{ cell, text: entry.text }] : [];
  });
}
