import type { Format } from "../format";
import { isPage } from "./is-page";

/** Web pages, often called .xls by the systems that export them. */
export const html: Format = {
  id: "html",
  endings: [".html", ".htm"],
  recognises: isPage,
  read: async (source) => [(await import("./read-html")).readHtml(source.text() ?? "")],
};
