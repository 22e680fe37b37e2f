import type { Cell } from "../../grid/grid";
import type { FormDraft } from "../draft";
import { addIndicators } from "./add-indicator";
import { carryLevels, type CarriedLevels } from "./carry-levels";
import { makeBlock, type TableColumn } from "./columns";
import type { TurnedTable } from "./turned-table";

/** Reads a table on its side into the draft: each column is an indicator, and levels hold until the next one. */
export function readTurnedTable(draft: FormDraft, { indicators }: TurnedTable): void {
  const carry: CarriedLevels = { level1: null, level2: null };
  for (const cells of indicators) {
    const name = cells.name;
    if (!name) continue;
    const line = { row: name.row, cells: [name] };
    const row = {
      cells,
      shifted: false,
      items: [],
      printed: [],
      others: [],
      laid: new Map<TableColumn, Cell>(),
    };
    carryLevels(carry, row, line, { merges: new Map(), column: name.column });
    const block = makeBlock([], null, { from: name.column, to: name.column + 1 });
    addIndicators(draft, "annual", block, { row, line, carry });
  }
}
