/** What a document holds from top to bottom: lines of text, and tables. */
export type Block = string | Table;

export interface Table {
  readonly rows: readonly (readonly TableCell[])[];
}

/** A cell of a table: its own lines and tables, and over how many columns and rows it goes. */
export interface TableCell {
  readonly blocks: readonly Block[];
  readonly columns: number;
  /** 0 where it belongs to the cell above, as Word has it. */
  readonly rows: number;
  /** The number behind the text, where the source tells. */
  readonly number: number | null;
  /** False where its text only flows over the cells beside it. */
  readonly isMerged: boolean;
  /** What stands in the source, where the lines were made of it: signs by their font. */
  readonly original?: string;
}

/** The most columns and rows that one cell goes over, as browsers have it (HTML 4.9.11). */
export const widest = { columns: 1_000, rows: 65_534 } as const;

/** Tables deeper inside each other than this are read as their texts. */
export const deepest = 20;

/** Whether a block is a table. */
export function isTable(block: Block): block is Table {
  return typeof block !== "string";
}
