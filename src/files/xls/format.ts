import { FileProblem } from "../file-problem";
import type { Format } from "../format";

/** The stream of a workbook that is locked with a password (MS-OFFCRYPTO 2.3.4.4), and that of one that is not. */
const locked = "encryptedpackage";
const workbook = "workbook";

/** Excel's workbooks of 1997 to 2003, and WPS's .et and .ett, which are the same. */
export const xls: Format = {
  id: "xls",
  endings: [".xls", ".et", ".ett"],
  recognises: (source) => {
    const streams = source.streams();
    if (streams?.has(locked)) throw new FileProblem("encrypted");
    return streams?.has(workbook) === true;
  },
  read: async (source) => {
    const stream = source.streams()?.get(workbook);
    if (!stream) throw new FileProblem("damaged", { part: "Workbook" });
    return (await import("./read-xls")).readXls(stream());
  },
};
