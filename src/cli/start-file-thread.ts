import { dirname, join } from "node:path";
import { Worker } from "node:worker_threads";
import { buildSync } from "esbuild";
import type { StartThread } from "../actions/thread/file-reader";
import type { Answer } from "../actions/thread/protocol";
import { limits } from "../files/limits";
import type { ThreadData } from "./file-thread";

/** The thread's script in one piece: threads do not know what the command line runs with, which is TypeScript. */
let script: string | undefined;

function buildScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, "file-thread.ts")],
    bundle: true,
    platform: "node",
    // The thread has it from its folder when it needs it.
    external: ["pdfjs-dist"],
    write: false,
    logLevel: "error",
  });
  return outputFiles.map(({ text }) => text).join("\n");
}

/** Starts a thread of Node with a limit to its memory. */
export const startFileThread: StartThread = (onAnswer, onFailure) => {
  script ??= buildScript();
  const worker = new Worker(script, {
    eval: true,
    execArgv: [],
    workerData: { pdfFolder: dirname(require.resolve("pdfjs-dist/package.json")) } satisfies ThreadData,
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
