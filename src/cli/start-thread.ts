import { Worker } from "node:worker_threads";
import type { StartThread } from "../actions/thread/file-reader";
import type { Answer } from "../actions/thread/protocol";
import { limits } from "../files/limits";
import type { ThreadData } from "./file-thread";

/** What the thread that reads files runs: a script's file, or the script itself. */
export interface ThreadScript extends ThreadData {
  readonly script: URL | string;
}

/** Starts threads of Node with a limit to their memory. */
export function threadsOf({ script, pdfFolder }: ThreadScript): StartThread {
  return (onAnswer, onFailure) => {
    const worker = new Worker(script, {
      eval: typeof script === "string",
      execArgv: [],
      workerData: { pdfFolder } satisfies ThreadData,
      // The libraries complain there of what they skip.
      stderr: true,
      stdout: true,
      resourceLimits: { maxOldGenerationSizeMb: limits.readMegabytes },
    });
    worker.on("message", (answer: Answer) => {
      onAnswer(answer);
    });
    worker.on("error", (error: NodeJS.ErrnoException) => {
      onFailure(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "out-of-memory" : "reader-not-started");
    });
    // It holds up nothing: whoever waits for an answer keeps a timer.
    worker.unref();
    return {
      post: (request) => {
        worker.postMessage(request);
      },
      end: () => {
        void worker.terminate();
      },
    };
  };
}
