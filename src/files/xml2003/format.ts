import type { Format } from "../format";
import { markupBeginning } from "../html/is-page";

/** Excel's XML of 2003, often called .xls by the systems that export it. */
export const xml2003: Format = {
  id: "xml2003",
  endings: [".xml"],
  recognises: (source) => {
    const start = markupBeginning(source);
    return (
      start !== null &&
      /<(\w+:)?Workbook\b/.test(start) &&
      start.includes("urn:schemas-microsoft-com:office:spreadsheet")
    );
  },
  read: async (source) => {
    return (await import("./read-xml2003")).readXml2003(source.text() ?? "");
  },
};
