import { readdir, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { compareNames, countKinds, isHidden, mayHoldForms } from "../actions/import-kinds";
import { describeProblem } from "../files/describe-problem";
import type { Language } from "../core/language/language";
import type { MadeAs } from "../files/made-as";
import { isSameFile, keepFound } from "./never-over-input";
import { problemOfSystem } from "./open-file";
import { say } from "./say";

/** The files that a command line names, folder by folder. */
export interface FilesFound {
  readonly files: readonly string[];
  /** What a folder holds that was passed over, or that it cannot be listed: each in one sentence. */
  readonly sentences: readonly string[];
  /** Whether every folder could be listed. */
  readonly isComplete: boolean;
}

/**
 * Puts in place of each folder the files in it that may hold forms, however deep. A file that is named itself is taken
 * whatever its name; what cannot be found is left for the reading to tell.
 * @param output a file that is about to be made: it is no source if it is there from an earlier run
 * @throws UsageError if a folder holds it and no earlier run made it
 */
export async function findFiles(
  paths: readonly string[],
  language: Language,
  output: Output | null = null,
): Promise<FilesFound> {
  const files: string[] = [];
  const sentences: string[] = [];
  let isComplete = true;
  for (const path of paths) {
    if (!(await isFolder(path))) {
      files.push(path);
      continue;
    }
    const inside = await walk(path, language);
    const own = output === null ? inside.files : await withoutOutput(inside.files, output);
    files.push(...own);
    isComplete &&= inside.problems.length === 0;
    sentences.push(...inside.problems, ...passedOver(path, inside.others, language));
    if (own.length === 0) sentences.push(say(language, "empty-folder", { folder: path }));
  }
  return { files, sentences, isComplete };
}

/** The file that is to be made of what is found, and as what. */
export interface Output {
  readonly file: string;
  readonly made: MadeAs;
}

async function withoutOutput(files: readonly string[], { file, made }: Output): Promise<readonly string[]> {
  const own: string[] = [];
  for (const found of files) {
    if (!(await isSameFile(found, file))) own.push(found);
    else await keepFound(found, made);
  }
  return own;
}

interface Inside {
  readonly files: string[];
  /** The names of files of other kinds. */
  readonly others: string[];
  readonly problems: string[];
}

/** A folder that is met again, by way of a link, is not entered again. */
async function walk(folder: string, language: Language, met = new Set<string>()): Promise<Inside> {
  const inside: Inside = { files: [], others: [], problems: [] };
  let names: readonly string[];
  try {
    const real = await realpath(folder);
    if (met.has(real)) return inside;
    met.add(real);
    names = await readdir(folder);
  } catch (error) {
    inside.problems.push(describeProblem(folder, problemOfSystem(error), language));
    return inside;
  }
  for (const name of [...names].sort(compareNames)) {
    const path = join(folder, name);
    if (isHidden(name)) continue;
    if (await isFolder(path)) {
      const below = await walk(path, language, met);
      inside.files.push(...below.files);
      inside.others.push(...below.others);
      inside.problems.push(...below.problems);
    } else if (mayHoldForms(name)) inside.files.push(path);
    else inside.others.push(name);
  }
  return inside;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** One sentence for all files of other kinds. */
function passedOver(folder: string, others: readonly string[], language: Language): string[] {
  if (others.length === 0) return [];
  const kinds = countKinds(others, say(language, "no-ending"), language);
  return [say(language, "passed-over", { folder, count: String(others.length), kinds })];
}
