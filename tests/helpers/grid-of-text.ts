import type { Grid } from "../../src/core/grid/grid";
import { readText } from "../../src/files/text/read-text";

/** A text with tabs between its cells as a grid. */
export function gridOfText(text: string): Grid {
  return readText(text);
}
