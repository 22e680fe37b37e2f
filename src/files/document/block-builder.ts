import { deepest, widest, type Block, type TableCell } from "./blocks";

/** Builds a document's blocks of what a parser meets on its way. */
export interface BlockBuilder {
  /** @param original what stands in the source, where a font makes other signs of it */
  readonly addText: (text: string, original?: string) => void;
  readonly addBlocks: (blocks: readonly Block[]) => void;
  /** Ends the line; an empty one is kept only where it is asked for. */
  readonly endLine: (keepEmpty?: boolean) => void;
  readonly openTable: () => void;
  readonly closeTable: () => void;
  readonly openRow: () => void;
  /** Opens a cell, in a row or table of its own where none is open. */
  readonly openCell: (cell: Partial<OpenCell>) => void;
  /** Changes the open cell, for sources that tell how far it goes only inside of it. */
  readonly changeCell: (change: Partial<OpenCell>) => void;
  /** Takes the open row out again, when it ends. */
  readonly dropRow: () => void;
  readonly closeCell: () => void;
  /** The blocks of the whole document; tables that are still open are closed. */
  readonly finish: () => readonly Block[];
}

/** Where text goes: the document, or a cell. */
interface Sink {
  readonly blocks: Block[];
  /** The lines among the blocks as they stand in the source. */
  readonly originals: string[];
  line: string;
  original: string;
}

/** A cell that is open: how far it goes, and what is to become of it. */
interface OpenCell extends Omit<TableCell, "blocks" | "original"> {
  /** Whether it is part of the one before it. */
  readonly continuesLeft?: boolean;
  /** Whether it is not there any more. */
  readonly isDeleted?: boolean;
}

interface OpenTable {
  readonly rows: TableCell[][];
  /** The open cell's sink is the one on top. */
  cell: OpenCell | null;
  isRowDropped: boolean;
}

/** @param tidy makes a line as people see it out of the text collected for it */
export function blockBuilder(tidy: (line: string) => string): BlockBuilder {
  const sinks: [Sink, ...Sink[]] = [newSink()];
  const tables: OpenTable[] = [];
  const sink = () => sinks.at(-1) ?? sinks[0];
  /** Tables that are nested too deep, and open. */
  let ignored = 0;

  const builder: BlockBuilder = {
    addText(text, original = text) {
      sink().line += text;
      sink().original += original;
    },
    addBlocks(blocks) {
      sink().blocks.push(...blocks);
    },
    endLine(keepEmpty = false) {
      const { blocks, originals, line, original } = sink();
      const tidied = tidy(line);
      sink().line = sink().original = "";
      if (tidied === "" && !keepEmpty) return;
      blocks.push(tidied);
      originals.push(original === line ? tidied : tidy(original));
    },
    openTable() {
      builder.endLine();
      if (tables.length >= deepest) ignored++;
      else tables.push({ rows: [], cell: null, isRowDropped: false });
    },
    closeTable() {
      if (ignored > 0) {
        ignored--;
        return;
      }
      builder.closeCell();
      dropRow(tables.at(-1));
      const table = tables.pop();
      if (table && table.rows.length > 0) sink().blocks.push({ rows: table.rows });
    },
    openRow() {
      if (ignored > 0) return;
      if (tables.length === 0) builder.openTable();
      builder.closeCell();
      dropRow(tables.at(-1));
      tables.at(-1)?.rows.push([]);
    },
    dropRow() {
      const table = tables.at(-1);
      if (ignored === 0 && table) table.isRowDropped = true;
    },
    openCell({ columns = 1, rows = 1, number = null, isMerged = true, isDeleted = false }) {
      if (ignored > 0) return;
      if (tables.length === 0) builder.openTable();
      builder.closeCell();
      const table = tables.at(-1);
      if (!table) return;
      if (table.rows.length === 0) table.rows.push([]);
      table.cell = { columns, rows, number, isMerged, isDeleted };
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
      addCell(table, table.cell, sinks.pop() ?? newSink());
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
  return { blocks: [], originals: [], line: "", original: "" };
}

function dropRow(table: OpenTable | undefined): void {
  if (table?.isRowDropped !== true) return;
  table.rows.pop();
  table.isRowDropped = false;
}

function addCell(table: OpenTable, cell: OpenCell, { blocks, originals }: Sink): void {
  const { continuesLeft, isDeleted, ...own } = cell;
  if (isDeleted === true) return;
  const row = table.rows.at(-1);
  const before = continuesLeft === true ? row?.pop() : undefined;
  const lines = blocks.filter((block) => typeof block === "string").join("\n");
  const original = originals.join("\n");
  const made: TableCell = {
    ...own,
    blocks: withoutBlankEnds(blocks),
    columns: within(own.columns, widest.columns),
    rows: within(own.rows, widest.rows),
    ...(original !== lines && { original: original.trim() }),
  };
  row?.push(before ? { ...before, columns: within(before.columns + made.columns, widest.columns) } : made);
}

function withoutBlankEnds(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => block !== "");
  return first < 0 ? [] : blocks.slice(first, blocks.findLastIndex((block) => block !== "") + 1);
}

function within(count: number, limit: number): number {
  return Number.isInteger(count) && count >= 0 ? Math.min(count, limit) : 1;
}
