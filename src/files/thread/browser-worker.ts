// Here, so that they are part of this script and not loaded one after the other.
import "../document/read-html";
import "../grids-of-workbook";
import "../read-workbook";
import { answerTo, type Answer, type Request } from "./protocol";

const answer = (message: Answer) => {
  self.postMessage(message);
};
self.onmessage = ({ data }: MessageEvent<Request>) => {
  void answerTo(data, answer).then(answer);
};
answer({ kind: "ready" });
