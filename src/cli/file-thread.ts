import { parentPort } from "node:worker_threads";
import type { Given } from "../files/read-file";
import { answerTo, type Answer } from "../files/thread/protocol";

const answer = (message: Answer) => parentPort?.postMessage(message);
parentPort?.on("message", (given: Given) => {
  void answerTo(given, answer).then(answer);
});
answer({ kind: "ready" });
