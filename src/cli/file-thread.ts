import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parentPort, workerData } from "node:worker_threads";
import type { Asked } from "../actions/read-source";
import { setPdfParts } from "../files/pdf/parts";
import { answerTo, type Answer } from "../actions/thread/protocol";

/** What the thread is given when it starts. */
export interface ThreadData {
  /** The folder of pdfjs-dist. */
  readonly pdfFolder: string;
}

const { pdfFolder } = workerData as ThreadData;
const pdfPart = (name: string): Promise<unknown> =>
  import(pathToFileURL(join(pdfFolder, "legacy", "build", name)).href);
setPdfParts({
  library: async () => {
    await pdfPart("pdf.worker.min.mjs");
    return pdfPart("pdf.min.mjs");
  },
  characterMap: (file) => readFile(join(pdfFolder, "cmaps", file)),
});

// A library may leave a failure of a damaged file to nobody beside the one that it tells; a browser's thread lives on, too.
process.on("unhandledRejection", () => undefined);

const answer = (message: Answer) => parentPort?.postMessage(message);
parentPort?.on("message", (asked: Asked) => {
  void answerTo(asked, answer).then(answer);
});
answer({ kind: "ready" });
