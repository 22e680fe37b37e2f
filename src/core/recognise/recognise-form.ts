import { startDraft, type FormDraft } from "./draft";
import { findTables, type IndicatorTable } from "./indicators/find-tables";
import { findLabels, ofKind, type LabelledCell } from "./labelled-cells";
import { cellKey, type Line, type Region } from "./lines";
import type { FundingEntry } from "./funding/amount-entry";
import { findCrossTables, type CrossTable } from "./funding/cross-table";
import { noteUnknownParts } from "./funding/open-sums";
import { readPaper } from "./papers/read-paper";
import { readFunding } from "./funding/read-funding";
import { readGoals } from "./read-goals";
import { passOver, readHead } from "./read-head";
import { readTables } from "./indicators/read-tables";
import { readTurnedTable } from "./indicators/read-turned-table";
import {
  claimPrinted,
  isCurrencyEntry,
  readCurrency,
  readTitleAndYear,
  readUnlabelledUnit,
  statedYear,
} from "./read-surroundings";
import { claimLabel } from "./draft";
import { ownDetails } from "./details";

function isFunding(entry: LabelledCell): entry is FundingEntry {
  return entry.label.meaning.kind === "amount" || entry.label.meaning.kind === "heading";
}

/** What a form is read from, once its tables and labels are found. */
export interface FormParts {
  readonly labelled: readonly LabelledCell[];
  readonly tables: readonly IndicatorTable[];
  /** The lines in which goals may go on below their labels; `line` of the labelled cells counts in them. */
  readonly goalLines: readonly Line[];
  /** The lines outside the tables: title, year, unit of money. */
  readonly otherLines: readonly Line[];
  /** Funding blocks of rows and columns; none of their cells is among the labelled ones. */
  readonly crossTables: readonly CrossTable[];
}

/** Reads the parts of one form into its draft. */
export function readParts(
  draft: FormDraft,
  { labelled: all, tables, goalLines, otherLines, crossTables }: FormParts,
): void {
  readGoals(draft, ofKind(all, "goal"), goalLines);
  // A goal's text may begin like a label (`实施单位：…`), but is none.
  const labelled = all.filter(
    ({ cell, label }) => label.meaning.kind === "goal" || !draft.fields.has(cellKey(cell)),
  );
  const head = ofKind(labelled, "head");
  const fields = head.filter((entry) => !isCurrencyEntry(entry));
  readHead(draft, [...fields, ...ownDetails(draft, labelled)]);
  const crossing = crossTables.flatMap(({ entries }) => entries);
  const funding = [...labelled.filter(isFunding), ...crossing].sort((a, b) => a.line - b.line);
  const glued = readFunding(draft, funding, draft.project.year ?? statedYear(otherLines));
  for (const { heads } of crossTables) for (const cell of heads) claimLabel(draft, cell);
  for (const entry of [...ofKind(labelled, "heading"), ...ofKind(labelled, "other")]) passOver(draft, entry);
  for (const entry of head.filter(isCurrencyEntry)) claimLabel(draft, entry.cell);
  readCurrency(draft, labelled, otherLines, glued);
  readTitleAndYear(draft, otherLines);
  readUnlabelledUnit(draft, otherLines);
  readTables(draft, tables);
  claimPrinted(draft, otherLines);
  noteUnknownParts(draft);
}

/** Reads the lines of one form. */
export function recogniseForm(region: Region): FormDraft {
  const draft = startDraft(region);
  const { tables, turned, used } = findTables(draft);
  const crossTables = findCrossTables(region.lines, region, used);
  const crossing = new Set(crossTables.flatMap(({ cells }) => [...cells]));
  const labelled = findLabels(region.lines, region, used).filter(({ cell }) => !crossing.has(cell));
  const otherLines = region.lines.filter((line) => !used.has(line));
  readParts(draft, { labelled, tables, goalLines: region.lines, otherLines, crossTables });
  for (const table of turned) readTurnedTable(draft, table);
  draft.paper = readPaper(draft, used);
  return draft;
}
