import type { Format } from "../format";

/** OpenDocument workbooks. */
export const ods: Format = {
  id: "ods",
  endings: [".ods"],
  recognises: (source) => source.mainPart()?.type.includes("opendocument.spreadsheet") === true,
  read: async ({ bytes }) => (await import("./read-ods")).readOds(bytes),
};
