import type { FormKind } from "../../form/form-kind";
import type { OwnIndicatorPart } from "../../form/paper";
import { isPaperKind, paperWords } from "../../kinds/papers";
import type { ColumnRole } from "../labels/indicator-headers";
import { makeBlock, type IndicatorBlock, type TableColumn } from "../indicators/columns";
import { partNamed } from "./paper-labels";

/** What such a column was taken for may be what only a later paper has. */
const open: readonly ColumnRole[] = ["note", "weight", "value", "unknown"];

/** The block with the columns marked that only papers of its kind have (实际完成值, 得分, 偏差原因); others stay as they are. */
export function withOwnColumns(block: IndicatorBlock, kind: FormKind | null): IndicatorBlock {
  if (!isPaperKind(kind)) return block;
  const taken = new Set<OwnIndicatorPart>();
  const all = block.all.map((column): TableColumn => {
    const part = open.includes(column.role)
      ? partNamed(paperWords[kind].indicator, column.header.text)
      : null;
    if (part === null || taken.has(part)) return column;
    taken.add(part);
    return { ...column, part, role: column.role === "weight" ? "weight" : "own" };
  });
  return makeBlock(all, block.scope, block);
}
