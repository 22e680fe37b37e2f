import { stat } from "node:fs/promises";
import { FileProblem } from "../files/file-problem";
import { isMadeAs, type MadeAs } from "../files/made-as";
import type { Command } from "./command";
import { openFile } from "./open-file";
import { UsageError } from "./usage-error";

/** What a command reads, and the file that it makes; null where it makes none. */
interface Paths {
  readonly inputs: readonly string[];
  readonly output: string | null;
}

function pathsOf(command: Command): Paths {
  const inputs = [
    ...("files" in command ? command.files : []),
    ...("file" in command ? [command.file] : []),
    ...("before" in command ? [command.before, command.after] : []),
    ...("rules" in command ? asList(command.rules) : []),
    ...("layout" in command && typeof command.layout === "object" ? [command.layout.file] : []),
  ];
  if ("report" in command) return { inputs, output: command.report };
  return { inputs, output: "output" in command ? command.output : null };
}

const asList = (file: string | null): readonly string[] => (file === null ? [] : [file]);

/** Whether two paths lead to one file, be it by links, by another spelling or by letters of another case. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all(
    [a, b].map((path) => stat(path, { bigint: true }).catch(() => null)),
  );
  if (!one || !other) return false;
  return one.ino === other.ino && one.dev === other.dev;
}

/**
 * Refuses to write over what the command itself is told to read.
 * @throws UsageError if the output is one of the named files
 */
export async function keepInputs(command: Command): Promise<void> {
  const { inputs, output } = pathsOf(command);
  if (output === null) return;
  for (const input of inputs)
    if (await isSameFile(input, output)) throw new UsageError("output-is-input", { file: output });
}

/**
 * A file found in a folder that is to be read may be replaced only if an earlier run of the same kind made it and nobody
 * has saved it since.
 * @throws UsageError if it may not
 */
export async function keepFound(output: string, made: MadeAs): Promise<void> {
  try {
    if (isMadeAs(await openFile(output), made)) return;
  } catch (problem) {
    if (!(problem instanceof FileProblem)) throw problem;
  }
  throw new UsageError("output-among-inputs", { file: output });
}
