import type { StartThread } from "./file-reader";
import type { Answer } from "./protocol";

/** Starts a worker of the page. webpack makes a script of its own of it, which holds all readers. */
export const startBrowserThread: StartThread = (onAnswer, onFailure) => {
  const worker = new Worker(new URL("./browser-worker.ts", import.meta.url), { name: "files" });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    onAnswer(data);
  };
  // The script could not be loaded; what goes wrong inside of it is an answer.
  worker.onerror = () => {
    onFailure("reader-not-started");
  };
  return {
    post: (request) => {
      worker.postMessage(request);
    },
    end: () => {
      worker.terminate();
    },
  };
};
