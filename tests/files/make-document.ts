import { strToU8, zipSync } from "fflate";

const main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** The bytes of a .docx with this markup in its body. */
export function makeDocument(body: string): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`,
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`,
    ),
  });
}
