import { parentPort } from "node:worker_threads";
import type { Asked } from "../actions/read-source";
import { answerTo, type Answer } from "../actions/thread/protocol";

const answer = (message: Answer) => parentPort?.postMessage(message);
parentPort?.on("message", (asked: Asked) => {
  void answerTo(asked, answer).then(answer);
});
answer({ kind: "ready" });
