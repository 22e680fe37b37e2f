import { readHere, type ReadSource } from "../../actions/read-source";

/** Reads in a worker, which the signal or a deadline ends, so that no file can hold up the pane. */
export function readingInWorker(): ReadSource {
  // Where a page has no workers there is no browser, but a test.
  if (typeof Worker === "undefined") return readHere;
  const reader = import("./start-reader").then(({ startReader }) => startReader());
  return async (asked, signal) => (await reader).read(asked, signal);
}
