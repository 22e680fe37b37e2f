import { fold } from "../../form/text";
import type { FormDraft } from "../draft";
import type { Line, Row } from "../lines";
import { withOwnColumns } from "../papers/own-columns";
import type { IndicatorTable } from "./find-tables";
import { readBlocks } from "./read-blocks";

/** A table with its header rows and all its lines. */
export interface TableFound {
  readonly table: IndicatorTable;
  readonly headers: readonly Line[];
  readonly lines: readonly Line[];
}

/** What a header says and where. */
function saidBy(headers: readonly Line[]): string {
  return headers
    .flatMap(({ cells }) => cells.map(({ column, text }) => `${column} ${fold(text)}`))
    .join("\n");
}

/**
 * A header that comes again after a page break heads the same columns: what they hold is told by the rows of all pages.
 */
export function readTogether(found: readonly TableFound[], { region, kind }: FormDraft): IndicatorTable[] {
  const rowsUnder = new Map<string, Row[]>();
  for (const { table, headers } of found) {
    const said = saidBy(headers);
    const rows = rowsUnder.get(said);
    if (rows) rows.push(...table.rows);
    else rowsUnder.set(said, [...table.rows]);
  }
  if (rowsUnder.size === found.length) return found.map(({ table }) => table);
  return found.map(({ table, headers }) => {
    const rows = rowsUnder.get(saidBy(headers)) ?? table.rows;
    if (rows.length === table.rows.length) return table;
    const blocks = readBlocks({ headers, rows, merges: region.merges });
    return { ...table, blocks: blocks.map((block) => withOwnColumns(block, kind)) };
  });
}
