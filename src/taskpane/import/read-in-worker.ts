import { readHere, type ReadGiven } from "../../actions/read-given";

/** Reads in a worker, which the signal or a deadline ends, so that no file can hold up the pane. */
export function readingInWorker(): ReadGiven {
  // Where a page has no workers there is no browser, but a test.
  if (typeof Worker === "undefined") return readHere;
  const reader = import("./start-reader").then(({ startReader }) => startReader());
  return async (given, signal) => (await reader).read(given, signal);
}
