import type { GivenOptions } from "./options";
import { reading, type ReadingCommand } from "./reading-command";
import { UsageError } from "./usage-error";

/** Two versions of a form, or of all forms of two workbooks or folders. */
export interface CompareCommand extends Pick<ReadingCommand, "jobs"> {
  readonly verb: "compare";
  readonly before: string;
  readonly after: string;
  readonly json: boolean;
  /** The JSON file with the office's own rules; null where the usual ones hold. */
  readonly rules: string | null;
}

/** @throws UsageError unless two files or folders are named */
export function parseCompare(files: readonly string[], options: GivenOptions): CompareCommand {
  const [before, after, ...others] = files;
  if (before === undefined || after === undefined || others.length > 0) throw new UsageError("two-versions");
  return {
    verb: "compare",
    ...{ before, after, jobs: reading(files, options).jobs },
    json: options.json !== undefined,
    rules: options.rules ?? null,
  };
}
