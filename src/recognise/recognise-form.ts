import { startDraft, type FormDraft } from "./draft";
import { findTables, type IndicatorTable } from "./indicator-table";
import { findLabels, ofKind } from "./labelled-cells";
import type { Region } from "./lines";
import { readFunding } from "./read-funding";
import { readGoals } from "./read-goals";
import { passOver, readHead } from "./read-head";
import { readTable, type Carried, type List } from "./read-indicators";
import { isCurrencyEntry, readCurrency, readTitleAndYear, readUnlabelledUnit } from "./read-surroundings";
import { claimLabel } from "./draft";

/** Of blocks side by side the last is the year's, unless headers say otherwise; a lone block is, unless another one is. */
function listsOf(table: IndicatorTable, tables: readonly IndicatorTable[], overallFirst: boolean): List[] {
  const { blocks, scope } = table;
  const hasYear = tables.some((other) => other !== table && other.scope !== "overall");
  return blocks.map((block, at): List => {
    const last = at === blocks.length - 1;
    if (blocks.length > 1) {
      const named =
        blocks.some((other) => other.scope === "overall") &&
        blocks.some((other) => other.scope !== "overall");
      if (named) return block.scope === "overall" ? "overallIndicators" : "indicators";
      return last === overallFirst ? "indicators" : "overallIndicators";
    }
    return (scope ?? block.scope) === "overall" && hasYear ? "overallIndicators" : "indicators";
  });
}

function readTables(draft: FormDraft, tables: readonly IndicatorTable[]): void {
  const goals = draft.places;
  const annual = goals["goals.annual"]?.cell.column ?? Infinity;
  const overall = goals["goals.overall"]?.cell.column ?? -1;
  const overallFirst =
    overall < annual || goals["goals.annual"]?.cell.row !== goals["goals.overall"]?.cell.row;
  const carry: Carried[] = [];
  for (const table of tables) {
    table.blocks.forEach((_, at) => (carry[at] ??= { level1: null, level2: null }));
    readTable(draft, table, carry, listsOf(table, tables, overallFirst));
  }
}

/** Reads the lines of one form. */
export function recogniseForm(region: Region): FormDraft {
  const draft = startDraft(region);
  const { tables, used } = findTables(draft, region.lines);
  const labelled = findLabels(region.lines, region).filter(({ line }) => {
    const at = region.lines[line];
    return at !== undefined && !used.has(at);
  });
  const lines = region.lines.filter((line) => !used.has(line));
  const head = ofKind(labelled, "head");
  readHead(
    draft,
    head.filter((entry) => !isCurrencyEntry(entry)),
  );
  const glued = readFunding(draft, ofKind(labelled, "amount"), region.lines);
  readGoals(draft, ofKind(labelled, "goal"), region.lines);
  for (const entry of [...ofKind(labelled, "heading"), ...ofKind(labelled, "other")]) passOver(draft, entry);
  for (const entry of head.filter(isCurrencyEntry)) claimLabel(draft, entry.cell);
  readCurrency(draft, labelled, lines, glued);
  readTitleAndYear(draft, lines);
  readUnlabelledUnit(draft, lines);
  readTables(draft, tables);
  return draft;
}
