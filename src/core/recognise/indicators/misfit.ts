import type { Cell } from "../../grid/grid";
import type { ColumnRole } from "../labels/indicator-headers";
import { factsOf, type CellFacts } from "./cell-facts";
import type { LevelCell } from "./level-cell";

/** What a row's table tells about how its cells are to be taken. */
export interface RowContext {
  /** 一级 names (产出指标) stand in the 二级 column on this form, under a level of their own. */
  readonly nested: boolean;
  /**
   * The source kept its merged cells, so that what stands under a header is what the header says: a level that nobody
   * knows, a target of any words.
   */
  readonly columnsHold: boolean;
  /** The table has no column for the 二级, so that what is one may stand in that of the 一级. */
  readonly oneLevel: boolean;
}

/** Moving a cell to another column than it stands in costs this much; less than this is taken as it stands. */
export const costOfShift = 1.5;

const never = 5;

function isOfSatisfaction({ name }: LevelCell): boolean {
  return name?.includes("满意度") === true;
}

function level1Misfit(
  { level, looksLikeTarget, isWords, isPath, isGradable }: CellFacts,
  { columnsHold, oneLevel }: RowContext,
): number {
  if (level.isLevel1 || isPath) return 0;
  // Some forms have the 二级 of the satisfaction for its 一级 too.
  if (level.isLevel2) return oneLevel || (columnsHold && isOfSatisfaction(level)) ? 0.3 : never;
  return isGradable || (looksLikeTarget && !isWords) ? 3 : columnsHold ? 0.3 : 1.2;
}

function level2Misfit(facts: CellFacts, { nested, columnsHold }: RowContext): number {
  const { level, looksLikeTarget, isWords, isPath, isGradable } = facts;
  if (level.isLevel2 || isPath) return 0;
  if (level.isLevel1) return nested ? 0 : 2.5;
  return isGradable || (looksLikeTarget && !isWords) ? 3 : columnsHold ? 0.3 : 1.2;
}

function nameMisfit(facts: CellFacts, { columnsHold }: RowContext): number {
  const { isWrittenOutLevel, level, isWords, looksLikeTarget, isGradable, isDots } = facts;
  if (isWrittenOutLevel) return never;
  if (isDots) return 0;
  if (!isWords) return columnsHold ? 1 : looksLikeTarget ? 2.2 : 1.6;
  if (level.name !== null) return 1;
  return isGradable ? 0.8 : looksLikeTarget ? 0.4 : 0;
}

function targetMisfit(
  { isWrittenOutLevel, looksLikeTarget }: CellFacts,
  { columnsHold }: RowContext,
): number {
  if (isWrittenOutLevel) return never;
  return looksLikeTarget ? 0 : columnsHold ? 0.3 : 1.3;
}

const anything = ({ isWrittenOutLevel }: CellFacts): number => (isWrittenOutLevel ? 3 : 0);

const misfits: Readonly<Record<ColumnRole, (facts: CellFacts, context: RowContext) => number>> = {
  level1: level1Misfit,
  level2: level2Misfit,
  path: ({ isPath, level }) => (isPath || level.name !== null ? 0 : 1.2),
  name: nameMisfit,
  target: targetMisfit,
  value: targetMisfit,
  packed: ({ isPacked }) => (isPacked ? 0 : 1.2),
  sign: ({ isSign, isUnit }) => (isSign || isUnit ? 0 : 1),
  secondSign: ({ isSign, isUnit }) => (isSign || isUnit ? 0 : 1),
  measure: ({ isUnit, looksLikeTarget }) => (isUnit ? 0 : looksLikeTarget ? 1.2 : 0.6),
  weight: ({ isFigure, looksLikeTarget }) => (isFigure ? 0 : looksLikeTarget ? 0.6 : 1.2),
  serial: ({ isFigure }) => (isFigure ? 0 : 2),
  note: anything,
  term: anything,
  own: anything,
  unknown: anything,
};

/** How ill a cell's words suit a column; 0 where they suit it well. */
export function misfit({ text }: Cell, role: ColumnRole, context: RowContext): number {
  return misfits[role](factsOf(text), context);
}

/** What it costs to leave a column empty in a row that says something. */
export const costOfEmpty: Readonly<Partial<Record<ColumnRole, number>>> = { name: 1, target: 0.6, packed: 1 };
