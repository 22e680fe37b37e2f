import type { Format } from "../format";

/** Word documents as packages. */
export const docx: Format = {
  id: "docx",
  endings: [".docx"],
  recognises: (source) =>
    /(wordprocessingml\.(document|template)|ms-word\.(document|template)\.macroEnabled\w*)\.main\+xml/.test(
      source.mainPart()?.type ?? "",
    ),
  read: async ({ bytes }) => [(await import("./read-docx")).readDocx(bytes)],
};
