import { unsaid, type RemarkPart, type Said } from "../../form/paper";
import { addressOf, claimLabel, type FormDraft } from "../draft";
import { cellKey, extent, type Line } from "../lines";
import { claimSaid } from "./claim-said";
import { atColon, isTotal, remarkNamed } from "./paper-labels";

/** Reads the texts below the tables: 评价等级, 评价结论, 存在问题, 改进措施, beside their labels or behind a colon. */
export function readRemarks(draft: FormDraft, lines: readonly Line[]): Readonly<Record<RemarkPart, Said>> {
  const found: Partial<Record<RemarkPart, Said>> = {};
  const { kind, region } = draft;
  for (const { cells } of lines)
    cells.forEach((cell, at) => {
      const part = remarkNamed(kind, cell.text);
      if (part === null || found[part]) return;
      const inline = atColon(cell.text);
      if (inline) {
        draft.fields.add(cellKey(cell));
        found[part] = { text: inline.value, cell: addressOf(cell) };
        return;
      }
      claimLabel(draft, cell);
      const next = cells[at + 1];
      const isValue = next && remarkNamed(kind, next.text) === null && !isTotal(kind, next.text);
      const home = { row: cell.row, column: extent(region.merges, cell).right + 1 };
      found[part] = claimSaid(draft, isValue ? next : undefined, home);
    });
  return { grade: unsaid, conclusion: unsaid, problems: unsaid, measures: unsaid, ...found };
}
