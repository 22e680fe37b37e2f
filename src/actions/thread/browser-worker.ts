// Here, so that they are part of this script and not loaded one after the other.
import "../../files/document/read-html";
import "../../files/read-old-workbook";
import "../../files/read-workbook";
import "../../files/read-workbook-markup";
import type { Asked } from "../read-source";
import { answerTo, type Answer } from "./protocol";

const answer = (message: Answer) => {
  self.postMessage(message);
};
self.onmessage = ({ data }: MessageEvent<Asked>) => {
  void answerTo(data, answer).then(answer);
};
answer({ kind: "ready" });
