import type { ReadSource } from "../actions/read-source";
import { createFileReader, type FileReader, type StartThread } from "../actions/thread/file-reader";

/** Reads each source in a thread that is free, and in a new one where none is: as many threads as readings at a time. */
export function readSideBySide(start: StartThread): ReadSource {
  const free: FileReader[] = [];
  return async (asked, options) => {
    const reader = free.pop() ?? createFileReader(start);
    try {
      return await reader.read(asked, options);
    } finally {
      free.push(reader);
    }
  };
}
