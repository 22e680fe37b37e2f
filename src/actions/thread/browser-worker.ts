// Here, so that they are part of this script and not loaded one after the other.
import "../../files/docx/read-docx";
import "../../files/html/read-html";
import "../../files/ods/read-ods";
import "../../files/pdf/read-pdf";
import "../../files/word2003/read-word2003";
import "../../files/xls/read-xls";
import "../../files/xlsx/read-xlsx";
import "../../files/xml2003/read-xml2003";
import type { Asked } from "../read-source";
import { usePdfPartsOfServer } from "./pdf-parts";
import { answerTo, type Answer } from "./protocol";

usePdfPartsOfServer();

const answer = (message: Answer) => {
  self.postMessage(message);
};
self.onmessage = ({ data }: MessageEvent<Asked>) => {
  void answerTo(data, answer).then(answer);
};
answer({ kind: "ready" });
