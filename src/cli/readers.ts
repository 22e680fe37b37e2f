import type { ReadSource } from "../actions/read-source";
import { createFileReader, type FileReader, type StartThread } from "../actions/thread/file-reader";

/** Readers side by side. */
export interface Readers {
  /** Reads each source in a thread that is free, and in a new one where none is: as many threads as readings at a time. */
  readonly read: ReadSource;
  /** Ends the threads: one that has written something, as libraries do, would keep the program from ending. */
  close(): void;
}

/** Readers in threads of this kind. */
export function createReaders(start: StartThread): Readers {
  const all: FileReader[] = [];
  const free: FileReader[] = [];
  const another = (): FileReader => {
    const reader = createFileReader(start);
    all.push(reader);
    return reader;
  };
  return {
    read: async (asked, options) => {
      const reader = free.pop() ?? another();
      try {
        return await reader.read(asked, options);
      } finally {
        free.push(reader);
      }
    },
    close: () => {
      for (const reader of all) reader.close();
    },
  };
}
