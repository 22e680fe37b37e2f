import type { Grid } from "../../core/grid/grid";
import { checkCells } from "../check-cells";
import { layOut } from "../document/lay-out";
import { readBody } from "../docx/read-body";
import { textLooks } from "../docx/styles";

const cells = { beginning: /<(?:\w+:)?tc\b/g, letters: 4 };

/** Reads a document in Word's XML of 2003, which has all parts in one and tells the numbers of lists itself. */
export function readWord2003(markup: string): Grid {
  checkCells([markup], cells);
  return layOut(readBody(markup, { looks: textLooks(markup), numbers: { next: () => "" }, chunk: () => [] }));
}
