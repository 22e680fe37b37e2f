import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { StartThread } from "../files/thread/file-reader";
import { limits } from "../files/limits";
import type { Answer } from "../files/thread/protocol";

/** Starts a thread of Node with a limit to its memory. It is TypeScript, as the command line is, so tsx comes first. */
export const startFileThread: StartThread = (onAnswer, onFailure) => {
  const entry = JSON.stringify(join(__dirname, "file-thread.ts"));
  const tsx = JSON.stringify(require.resolve("tsx/cjs"));
  const worker = new Worker(`require(${tsx}); require(${entry});`, {
    eval: true,
    execArgv: [],
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
