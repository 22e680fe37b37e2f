import { strFromU8 } from "fflate";
import { FileProblem } from "../file-problem";
import { scanXml } from "../markup/scan-xml";
import { markupOf } from "../package/markup-of";
import { relationshipsOf } from "../package/relationships";
import type { Parts } from "../package/unpack";

/** A sheet of cells in a workbook: its name and its part. */
export interface BookSheet {
  readonly name: string;
  readonly part: string;
}

/** What the main part of a workbook says. */
export interface Book {
  readonly sheets: readonly BookSheet[];
  /** Whether it counts its days from 1904. */
  readonly date1904: boolean;
  /** The markup of the part that the workbook shares among its sheets; empty where it has none. */
  readonly shared: (kind: "sharedStrings" | "styles") => string;
}

/**
 * Reads the main part of a workbook; its others are found by their relationships, whatever they are called.
 * @throws FileProblem if a part is missing
 */
export function readBook(parts: Parts, main: string): Book {
  const relationships = relationshipsOf(parts, main);
  const sheets: BookSheet[] = [];
  let date1904 = false;
  const met = new Set<string>();
  scanXml(markupOf(parts, main), {
    open(name, attributes) {
      met.add(name);
      if (name === "workbookPr") date1904 = /^(1|true|on)$/.test(attributes["date1904"] ?? "");
      if (name !== "sheet") return;
      const related = relationships.find(({ id }) => id === attributes["r:id"]);
      // Sheets of charts, macros and dialogs hold no cells.
      if (related && !related.type.endsWith("/worksheet")) return;
      sheets.push({ name: attributes["name"] ?? "", part: related?.target ?? "" });
    },
    text: () => undefined,
    close: () => undefined,
  });
  if (!met.has("workbook")) throw new FileProblem("damaged", { part: main });
  return {
    sheets,
    date1904,
    shared: (kind) => {
      const related = relationships.find(({ type }) => type.endsWith(`/${kind}`));
      const part = related && parts[related.target];
      return part ? strFromU8(part) : "";
    },
  };
}
