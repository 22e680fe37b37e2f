/** Why pages cannot be read: pictures without text, glyphs without meaning, or more lines than a table has. */
export type UnreadReason = "scanned" | "unreadable" | "too-full";

/** Pages of a file whose texts cannot be read. */
export interface UnreadPages {
  readonly why: UnreadReason;
  /** 1-based. */
  readonly pages: readonly number[];
}

/** Told of each page before it is read, 1-based, and how many there are. */
export type OnPage = (page: number, pages: number) => void;
