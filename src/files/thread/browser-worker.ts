// Here, so that they are part of this script and not loaded one after the other.
import "../document/read-html";
import "../grids-of-workbook";
import "../read-workbook";
import type { Given } from "../read-file";
import { answerTo, type Answer } from "./protocol";

const answer = (message: Answer) => {
  self.postMessage(message);
};
self.onmessage = ({ data }: MessageEvent<Given>) => {
  void answerTo(data, answer).then(answer);
};
answer({ kind: "ready" });
