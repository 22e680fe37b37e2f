import { parentPort } from "node:worker_threads";
import { answerTo, type Answer, type Request } from "../files/thread/protocol";

const answer = (message: Answer) => parentPort?.postMessage(message);
parentPort?.on("message", (request: Request) => {
  void answerTo(request, answer).then(answer);
});
answer({ kind: "ready" });
