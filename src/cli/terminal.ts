import type { ReadSource } from "../actions/read-source";
import { createReaders } from "./readers";
import { shownText } from "./shown-text";
import { threadsOf, type ThreadScript } from "./start-thread";

/** Where the command line writes to, and what reads for it. */
export interface Terminal {
  /** Writes a text as it is to where results go. */
  out(text: string): void;
  /** Writes a text as it is to where problems and progress go. */
  err(text: string): void;
  /** Whether a person watches both, so that progress may be shown. */
  readonly isWatched: boolean;
  /** Whether results may be coloured. */
  readonly hasColours: boolean;
  readonly read: ReadSource;
}

/** A terminal whose threads are to be ended. */
export interface ProcessTerminal extends Terminal {
  close(): void;
}

/** The terminal or pipe that this process writes to. */
export function processTerminal(thread: ThreadScript): ProcessTerminal {
  const { stdout, stderr } = process;
  for (const stream of [stdout, stderr]) stream.on("error", endQuietlyWithoutReader);
  return {
    out: writerTo(stdout),
    err: writerTo(stderr),
    isWatched: stdout.isTTY && stderr.isTTY,
    // hasColors knows NO_COLOR, FORCE_COLOR and TERM=dumb.
    hasColours: stdout.isTTY && stdout.hasColors(),
    // In threads that end where a file takes too long or too much memory.
    ...createReaders(threadsOf(thread)),
  };
}

/** A program behind a pipe has a text as it is; a terminal is told nothing by what a file holds. */
export function writerTo(stream: Pick<NodeJS.WriteStream, "isTTY" | "write">): (text: string) => void {
  return (text) => {
    stream.write(stream.isTTY ? shownText(text) : text);
  };
}

/** The reader of a pipe may stop reading, as `head` does. */
function endQuietlyWithoutReader(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}
