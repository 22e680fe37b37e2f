import type { GivenOptions } from "./options";
import { UsageError } from "./usage-error";

/** A command that reads the forms of files. */
export interface ReadingCommand {
  /** Files and folders. */
  readonly files: readonly string[];
  /** How many files are read side by side. */
  readonly jobs: number;
}

/**
 * What a command is to read, and how.
 * @throws UsageError if no file is named, or the number of jobs is none
 */
export function reading(files: readonly string[], { jobs = "1" }: GivenOptions): ReadingCommand {
  if (files.length === 0) throw new UsageError("no-files");
  if (!/^[1-9]\d?$/.test(jobs))
    throw new UsageError("value-unknown", { option: "--jobs", value: jobs, values: "1 … 99" });
  return { files, jobs: Number(jobs) };
}

/**
 * The file to make.
 * @throws UsageError if none is named
 */
export function outputIn({ output }: GivenOptions): string {
  if (output === undefined) throw new UsageError("no-output");
  return output;
}
