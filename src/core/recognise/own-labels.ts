import { fieldName } from "../form/field-names";
import type { FieldPath } from "../form/project";
import type { CellAddress, CellRange } from "../grid/grid";
import type { FormDraft } from "./draft";
import { cellKey, extent, type Line } from "./lines";
import type { Label } from "./labels/read-label";
import { placedFields, type OwnLabels } from "./reading";

/** A cell that was taken as a label, and what it may say. */
interface LabelCell {
  readonly range: CellRange;
  readonly labels: readonly Label[];
}

/** Words that say of an amount or text no more than where it stands. */
const saysLittle = /^.{0,2}$|^(小计|合计|总计|金额|本年|本年度|当年)$/;

/** The labels of the form's head, its funding and goals that are other words than the official form's. */
export function ownLabels(draft: FormDraft): OwnLabels {
  const { lines } = draft.region;
  const cells = lines.flatMap((line) => labelCells(line, draft));
  const found = placedFields(draft).flatMap(([field, { cell, text }]) => {
    if (field.startsWith("indicators.") || field.startsWith("paper.")) return [];
    const label = announcing(field, cell, cells, text !== "")?.replace(/\s+/g, "") ?? "";
    return saysLittle.test(label) || label === fieldName(field, "zh-CN") ? [] : [[field, label] as const];
  });
  // The same words over the total's column and the year's say nothing; those of one period are its start and its end.
  const isShared = ([field, label]: readonly [FieldPath, string]): boolean =>
    field !== "start" &&
    field !== "end" &&
    found.some(([other, words]) => other !== field && words === label);
  return Object.fromEntries(found.filter((one) => !isShared(one)));
}

function labelCells(line: Line, { labels, fields, region }: FormDraft): LabelCell[] {
  return line.cells.flatMap((cell, at) => {
    const said = line.labels[at] ?? [];
    // A cell may hold its label and value together.
    const isTaken = labels.has(cellKey(cell)) || fields.has(cellKey(cell));
    return said.length > 0 && isTaken ? [{ range: extent(region.merges, cell), labels: said }] : [];
  });
}

/** The words of the nearest label of a field: in its own cell, left of it, or above it. */
function announcing(
  field: FieldPath,
  cell: CellAddress,
  cells: readonly LabelCell[],
  isFilled: boolean,
): string | null {
  const covers = ({ range }: LabelCell): number | null => {
    if (range.top === cell.row && range.left === cell.column) return isFilled ? 0 : null;
    if (range.top <= cell.row && cell.row <= range.bottom && range.right < cell.column)
      return cell.column - range.right;
    if (range.left <= cell.column && cell.column <= range.right && range.bottom < cell.row)
      return 100 + cell.row - range.bottom;
    return null;
  };
  let best: { readonly words: string; readonly far: number } | null = null;
  for (const label of cells) {
    const far = covers(label);
    const own = far === null ? undefined : label.labels.find(({ meaning }) => isOf(field, meaning));
    if (far === null || !own) continue;
    const distance = far + awayFromStandard(own.meaning);
    if (distance < (best?.far ?? Infinity)) best = { words: own.words, far: distance };
  }
  return best?.words ?? null;
}

/** 项目绩效目标 beside both goals says less of one of them than 年度总目标 above it. */
function awayFromStandard(meaning: Label["meaning"]): number {
  return meaning.kind === "goal" ? 1_000 * meaning.rank : 0;
}

function isOf(field: FieldPath, meaning: Label["meaning"]): boolean {
  switch (meaning.kind) {
    case "head":
    case "detail":
      return (
        meaning.field === field || (meaning.field === "period" && (field === "start" || field === "end"))
      );
    case "amount":
      return field.startsWith("funding.") && field !== "funding.currency";
    case "goal":
      return field.startsWith("goals.") && field.endsWith(meaning.goal);
    case "heading":
    case "other":
      return false;
  }
}
