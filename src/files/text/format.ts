import { checkCells } from "../check-cells";
import type { Grid } from "../../core/grid/grid";
import type { Format } from "../format";
import { readText } from "./read-text";

const cells = { beginning: /[\t\r\n,]/g, letters: 1 };

/** Text with something between its cells, in any of the usual charsets. */
export const text: Format = {
  id: "text",
  endings: [".csv", ".tsv", ".txt"],
  recognises: (source) => source.text() !== null,
  read: (source) => {
    return Promise.resolve([readCopiedText(source.text() ?? "")]);
  },
};

/** Reads text, of a file or copied. @throws FileProblem if it holds too many cells */
export function readCopiedText(content: string): Grid {
  checkCells([content], cells);
  return readText(content);
}
