import { deepest, widest, type Block, type TableCell } from "./blocks";

/** Builds a document's blocks of what a parser meets on its way. */
export interface BlockBuilder {
  readonly addText: (text: string) => void;
  /** Ends the line; an empty one is kept only where it is asked for. */
  readonly endLine: (keepEmpty?: boolean) => void;
  readonly openTable: () => void;
  readonly closeTable: () => void;
  readonly openRow: () => void;
  /** Opens a cell, in a row or table of its own where none is open. */
  readonly openCell: (cell: Partial<Omit<TableCell, "blocks">>) => void;
  /** Changes the open cell, for sources that tell how far it goes only inside of it. */
  readonly changeCell: (change: Partial<Omit<TableCell, "blocks">>) => void;
  readonly closeCell: () => void;
  /** The blocks of the whole document; tables that are still open are closed. */
  readonly finish: () => readonly Block[];
}

/** Where text goes: the document, or a cell. */
interface Sink {
  readonly blocks: Block[];
  line: string;
}

interface OpenTable {
  readonly rows: TableCell[][];
  /** The open cell's sink is the one on top. */
  cell: Omit<TableCell, "blocks"> | null;
}

/** @param tidy makes a line as people see it out of the text collected for it */
export function blockBuilder(tidy: (line: string) => string): BlockBuilder {
  const sinks: [Sink, ...Sink[]] = [newSink()];
  const tables: OpenTable[] = [];
  const sink = () => sinks.at(-1) ?? sinks[0];
  /** Tables that are nested too deep, and open. */
  let ignored = 0;

  const builder: BlockBuilder = {
    addText(text) {
      sink().line += text;
    },
    endLine(keepEmpty = false) {
      const line = tidy(sink().line);
      sink().line = "";
      if (line !== "" || keepEmpty) sink().blocks.push(line);
    },
    openTable() {
      builder.endLine();
      if (tables.length >= deepest) ignored++;
      else tables.push({ rows: [], cell: null });
    },
    closeTable() {
      if (ignored > 0) {
        ignored--;
        return;
      }
      builder.closeCell();
      const table = tables.pop();
      if (table && table.rows.length > 0) sink().blocks.push({ rows: table.rows });
    },
    openRow() {
      if (ignored > 0) return;
      if (tables.length === 0) builder.openTable();
      builder.closeCell();
      tables.at(-1)?.rows.push([]);
    },
    openCell({ columns = 1, rows = 1, number = null, isMerged = true }) {
      if (ignored > 0) return;
      if (tables.length === 0) builder.openTable();
      builder.closeCell();
      const table = tables.at(-1);
      if (!table) return;
      if (table.rows.length === 0) table.rows.push([]);
      table.cell = { columns, rows, number, isMerged };
      sinks.push(newSink());
    },
    changeCell(change) {
      const table = tables.at(-1);
      if (ignored === 0 && table?.cell) table.cell = { ...table.cell, ...change };
    },
    closeCell() {
      const table = tables.at(-1);
      if (ignored > 0 || !table?.cell) return;
      builder.endLine();
      const { blocks } = sinks.pop() ?? newSink();
      const { columns, rows } = table.cell;
      table.rows.at(-1)?.push({
        ...table.cell,
        blocks: withoutBlankEnds(blocks),
        columns: within(columns, widest.columns),
        rows: within(rows, widest.rows),
      });
      table.cell = null;
    },
    finish() {
      ignored = 0;
      while (tables.length > 0) builder.closeTable();
      builder.endLine();
      return sinks[0].blocks;
    },
  };
  return builder;
}

function newSink(): Sink {
  return { blocks: [], line: "" };
}

function withoutBlankEnds(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => block !== "");
  return first < 0 ? [] : blocks.slice(first, blocks.findLastIndex((block) => block !== "") + 1);
}

function within(count: number, limit: number): number {
  return Number.isInteger(count) && count >= 0 ? Math.min(count, limit) : 1;
}
