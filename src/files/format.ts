import type { Grid } from "../core/grid/grid";
import type { Limits } from "./limits";
import type { Source } from "./source";
import type { OnPage, UnreadPages } from "./unread-pages";

/** What a reader found in a file: a grid for each sheet that holds something, and the pages that it could not read. */
export interface FormatContent {
  readonly grids: readonly Grid[];
  readonly unread: readonly UnreadPages[];
}

/** A format of files that forms are read from. */
export interface Format {
  readonly id: string;
  /**
   * The endings of its files' names, `.xlsx`: the pickers and folders take files by them. What a file is, its bytes alone
   * say; some are called by the ending of another format.
   */
  readonly endings: readonly `.${string}`[];
  /**
   * Whether a file is of this format. The formats are asked in the order of the registry.
   * @throws FileProblem if its bytes begin as this format's do, and are damaged or cut off
   */
  readonly recognises: (source: Source) => boolean;
  /**
   * Reads a file that it recognises: a grid for each sheet that holds something. What the reader needs is loaded only here.
   * @throws FileProblem if it is over a limit or cannot be read whole
   */
  readonly read: (source: Source, limits: Limits, onPage: OnPage) => Promise<readonly Grid[] | FormatContent>;
}

/** A format that is known, and not read: whoever gives such a file is told what it is. */
export interface OtherFormat {
  /** As a sentence names it, `.doc`. */
  readonly name: string;
  readonly recognises: (source: Source) => boolean;
}
