import { startBrowserThread } from "../../files/thread/browser-thread";
import { createFileReader, type FileReader } from "../../files/thread/file-reader";

/** The reader of the page, in a worker of its own. */
export function startReader(): FileReader {
  return createFileReader(startBrowserThread);
}
