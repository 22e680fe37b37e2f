import { startBrowserThread } from "../../actions/thread/browser-thread";
import { createFileReader, type FileReader } from "../../actions/thread/file-reader";

/** The reader of the page, in a worker of its own. */
export function startReader(): FileReader {
  return createFileReader(startBrowserThread);
}
