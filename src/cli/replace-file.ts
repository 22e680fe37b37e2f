import { realpath, rename, rm, writeFile } from "node:fs/promises";
import { errorCode } from "./error-code";

/**
 * Writes a file whole or not at all: beside its place first, then moved there. A link stays one, and what it leads to is
 * replaced.
 * @returns null, or the system's code for what went wrong, such as `EACCES`
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<string | null> {
  const place = await realpath(path).catch(() => path);
  const beside = `${place}.${process.pid}.tmp`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, place);
    return null;
  } catch (error) {
    await rm(beside, { force: true });
    return errorCode(error);
  }
}
