import { rename, rm, writeFile } from "node:fs/promises";
import { errorCode } from "./error-code";

/**
 * Writes a file whole or not at all: beside its place first, then moved there.
 * @returns null, or the system's code for what went wrong, such as `EACCES`
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<string | null> {
  const beside = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, path);
    return null;
  } catch (error) {
    await rm(beside, { force: true });
    return errorCode(error);
  }
}
