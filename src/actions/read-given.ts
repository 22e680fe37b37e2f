import { readGiven, type FileContent, type Given } from "../files/read-file";

/**
 * Turns a file's bytes or what was copied into grids. It fails with a FileProblem if it cannot be read whole, and with the
 * signal's reason if that ends the reading.
 */
export type ReadGiven = (given: Given, signal?: AbortSignal) => Promise<FileContent>;

/** Reads without a thread of its own, which nothing can end; for small things and where there are no threads. */
export const readHere: ReadGiven = readGiven;
