import type { Format } from "../format";
import { markupBeginning } from "../html/is-page";

/** Word's XML of 2003, which systems export as .doc. */
export const word2003: Format = {
  id: "word2003",
  endings: [],
  recognises: (source) =>
    markupBeginning(source)?.includes("http://schemas.microsoft.com/office/word/2003/wordml") === true,
  read: async (source) => [(await import("./read-word2003")).readWord2003(source.text() ?? "")],
};
