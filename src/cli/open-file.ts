import { readFile, stat } from "node:fs/promises";
import { FileProblem, type FileProblemKind } from "../files/file-problem";
import { checkSize } from "../files/guard";
import { errorCode } from "./error-code";

const kindOfCode: Readonly<Record<string, FileProblemKind>> = {
  ENOENT: "not-found",
  ENOTDIR: "not-found",
  EISDIR: "a-folder",
  EACCES: "no-permission",
  EPERM: "no-permission",
};

/**
 * Reads a file's bytes; one that is too large is not even opened.
 * @throws FileProblem if it cannot be read
 */
export async function openFile(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    checkSize(size);
    return await readFile(path);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw problemOfSystem(error);
  }
}

/** What the system says of a file or folder that cannot be opened. */
export function problemOfSystem(error: unknown): FileProblem {
  const reason = errorCode(error);
  return new FileProblem(kindOfCode[reason] ?? "cannot-open", { reason });
}
