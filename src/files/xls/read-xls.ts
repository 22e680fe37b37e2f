import type { Grid } from "../../core/grid/grid";
import { FileProblem } from "../file-problem";
import { tooMany } from "../check-cells";
import { gridsOfOldWorkbook } from "../workbook/grids-of-workbook";
import { limits } from "../limits";
import { unlocked } from "./decrypt";
import { longestFormat } from "../workbook/long-formats";

/** Records of a workbook's stream (MS-XLS 2.3) and the version that its first one tells. */
const beginning = 0x0809;
const filePass = 0x002f;
const endOfRecords = 0x000a;
const excel97 = 0x0600;
/** A number format (MS-XLS 2.4.126): its letters after 5 bytes. */
const format = 0x041e;
/** Many numbers of a row in one record (MS-XLS 2.4.175): 6 bytes each, after 6 bytes for the row and columns. */
const manyNumbers = 0x00bd;

/**
 * Reads the sheets of an .xls with their formulas, as Excel 97 to 2003 saved it.
 * @param stream its stream `Workbook`
 * @throws FileProblem if it is locked with a password, older, or cannot be read whole
 */
export function readXls(stream: Uint8Array): readonly Grid[] {
  const lock = lockOf(stream);
  const plain = lock ? unlocked(stream, lock) : stream;
  checkRecords(plain);
  return gridsOfOldWorkbook(plain);
}

/** What locks a workbook, its record FilePass without its head; null where nothing does. */
function lockOf(stream: Uint8Array): Uint8Array | null {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const kind = view.getUint16(at, true);
    if (at === 0 && (kind !== beginning || stream.length < 8)) break;
    if (at === 0 && view.getUint16(4, true) !== excel97)
      throw new FileProblem("other-format", { format: "Excel 95" });
    if (kind === filePass) return stream.subarray(at + 4, at + 4 + view.getUint16(at + 2, true));
    if (kind === endOfRecords) return null;
  }
  throw new FileProblem("damaged", { part: "Workbook" });
}

/** Nearly every record of a sheet is one cell. */
function checkRecords(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  let cells = 0;
  for (let at = 0; at + 4 <= stream.length;) {
    const length = view.getUint16(at + 2, true);
    // It would be spelt out for every cell.
    if (view.getUint16(at, true) === format && length > 5 + 2 * longestFormat)
      throw new FileProblem("damaged", { part: "Workbook" });
    cells += view.getUint16(at, true) === manyNumbers ? Math.floor((length - 6) / 6) : 1;
    at += 4 + length;
  }
  if (cells > limits.cells) throw tooMany();
}
