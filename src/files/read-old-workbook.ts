import type { Grid } from "../grid/grid";
import { FileProblem } from "./file-problem";
import { gridsOfOldWorkbook } from "./grids-of-workbook";

/** Records of a workbook's stream (MS-XLS 2.3) and the version that its first one tells. */
const beginning = 0x0809;
const filePass = 0x002f;
const endOfRecords = 0x000a;
const excel97 = 0x0600;

/**
 * Reads the sheets of an .xls, as Excel 97 to 2003 saved it.
 * @param stream its stream `Workbook`
 * @throws FileProblem if it is locked with a password, older, or cannot be read whole
 */
export function readOldWorkbook(stream: Uint8Array): readonly Grid[] {
  checkBeginning(stream);
  return gridsOfOldWorkbook(stream);
}

function checkBeginning(stream: Uint8Array): void {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  for (let at = 0; at + 4 <= stream.length; at += 4 + view.getUint16(at + 2, true)) {
    const kind = view.getUint16(at, true);
    if (at === 0 && (kind !== beginning || stream.length < 8)) break;
    if (at === 0 && view.getUint16(4, true) !== excel97)
      throw new FileProblem("other-format", { format: "Excel 95" });
    if (kind === filePass) throw new FileProblem("encrypted");
    if (kind === endOfRecords) return;
  }
  throw new FileProblem("damaged", { part: "Workbook" });
}
