import type { Format } from "../format";

/** Excel workbooks as packages, and WPS's of today, which are the same. */
export const xlsx: Format = {
  id: "xlsx",
  endings: [".xlsx", ".xlsm"],
  recognises: (source) =>
    /(spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template)\.macroEnabled)\.main\+xml/.test(
      source.mainPart()?.type ?? "",
    ),
  read: async ({ bytes }) => (await import("./read-xlsx")).readXlsx(bytes),
};
