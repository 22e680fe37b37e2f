import { strToU8, zipSync } from "fflate";

/** An OpenDocument workbook (.ods) of one sheet with this markup. */
export function openDocument(table: string): Uint8Array {
  const type = "application/vnd.oasis.opendocument.spreadsheet";
  return zipSync({
    mimetype: strToU8(type),
    "META-INF/manifest.xml": strToU8(
      `<manifest:manifest><manifest:file-entry manifest:full-path="/" manifest:media-type="${type}"/></manifest:manifest>`,
    ),
    "styles.xml": strToU8("<office:document-styles/>"),
    "content.xml": strToU8(
      `<office:document-content><office:body><office:spreadsheet><table:table table:name="表">${table}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  });
}
