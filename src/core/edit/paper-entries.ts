import { saidAt, withSaid, type Paper, type PaperField } from "../form/paper";
import { likelihoodColumns, likelihoodIn, tick } from "../kinds/monitoring/likelihood";

/** What is to stand at a path of a later paper. */
export interface PaperEntry {
  readonly field: PaperField;
  readonly text: string;
}

const likelihoodField = /^(paper\.indicators\.\d+)\.likelihood$/;

/**
 * What is to be written where a user fills in one thing: itself or, where 完成目标可能性 has three columns to tick, the tick in
 * one of them and nothing in the others.
 */
export function entriesOf(paper: Paper, field: PaperField, text: string): readonly PaperEntry[] {
  const row = likelihoodField.exec(field)?.[1] as PaperField | undefined;
  if (!row || saidAt(paper, field)?.cell) return [{ field, text }];
  const chosen = likelihoodIn(text);
  return likelihoodColumns
    .map((column) => ({ field: `${row}.${column}` as const, text: column === chosen ? tick : "" }))
    .filter((entry) => (saidAt(paper, entry.field)?.text ?? "") !== entry.text);
}

/** The paper as it says once something was filled in. */
export function withEntries(paper: Paper, field: PaperField, text: string): Paper {
  return entriesOf(paper, field, text).reduce((now, entry) => withSaid(now, entry.field, entry.text), paper);
}
