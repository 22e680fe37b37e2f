import type { Grid } from "../../core/grid/grid";
import { checkCells, tooMuchText } from "../check-cells";
import { gridsOfWorkbook } from "../workbook/grids-of-workbook";
import { limits } from "../limits";
import { withoutLongFormats } from "../workbook/long-formats";
import { withoutRichText } from "./rich-text";

const cells = { beginning: /<(?:\w+:)?Cell\b/g, letters: 7 };

/** Reads Excel's XML of 2003. @throws FileProblem if it is too long or cannot be read whole */
export function readXml2003(markup: string): readonly Grid[] {
  if (markup.length > limits.workbookMarkup) throw tooMuchText(markup.length, limits.workbookMarkup);
  checkCells([markup], cells);
  // Without its first line the library takes the element Styles for a page's.
  const whole = /^\s*<\?xml/.test(markup) ? markup : `<?xml version="1.0"?>${markup}`;
  return gridsOfWorkbook(withoutRichText(withoutLongFormats(whole, "\\w+:Format")), "Workbook");
}
