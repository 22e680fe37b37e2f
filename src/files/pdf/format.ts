import { startsWith } from "../bytes";
import type { Format } from "../format";

/** `%PDF-` (ISO 32000-1, 7.5.2). Some programs put a mark or a line before it. */
const magic = [0x25, 0x50, 0x44, 0x46, 0x2d];
const within = 1_024;

/** Files that everyone publishes: pages on which letters and lines have places, and nothing has cells. */
export const pdf: Format = {
  id: "pdf",
  endings: [".pdf"],
  recognises: ({ bytes }) => {
    const beginning = bytes.subarray(0, within);
    return beginning.some((byte, index) => byte === magic[0] && startsWith(beginning.subarray(index), magic));
  },
  read: async ({ bytes }, limits, onPage) => (await import("./read-pdf")).readPdf(bytes, limits, onPage),
};
