import { readHere } from "../../src/actions/read-source";
import { run } from "../../src/cli/run";
import type { Terminal } from "../../src/cli/terminal";

/** What the command line wrote, and its exit code. */
export interface Outcome {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line inside this process, with what it writes recorded. */
export async function runCli(
  args: readonly string[],
  terminal: Partial<Pick<Terminal, "isWatched" | "hasColours">> = {},
): Promise<Outcome> {
  let out = "";
  let err = "";
  const exitCode = await run(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    isWatched: false,
    hasColours: false,
    read: readHere,
    ...terminal,
  });
  return { exitCode, out, err };
}
