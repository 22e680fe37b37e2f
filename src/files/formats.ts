import { docx } from "./docx/format";
import type { Format, OtherFormat } from "./format";
import { html } from "./html/format";
import { isMarkupOfOther } from "./html/is-page";
import { ods } from "./ods/format";
import { pdf } from "./pdf/format";
import type { Source } from "./source";
import { text } from "./text/format";
import { word2003 } from "./word2003/format";
import { xls } from "./xls/format";
import { xlsx } from "./xlsx/format";
import { xml2003 } from "./xml2003/format";

/**
 * Every format that is read, in the order in which they are asked: text comes last, since all markup is text. The
 * pickers, the help page, the manual and the fuzzer's samples name these.
 */
export const formats: readonly Format[] = [xlsx, xls, docx, ods, pdf, xml2003, word2003, html, text];

const holds = (type: RegExp) => (source: Source) => type.test(source.mainPart()?.type ?? "");
const hasStream = (name: string, unless?: string) => (source: Source) => {
  const streams = source.streams();
  return streams?.has(name) === true && !(unless !== undefined && streams.has(unless));
};
const begins = (beginning: RegExp) => (source: Source) => beginning.test(source.text()?.slice(0, 100) ?? "");

/** Formats that are known by name, and not read. */
export const otherFormats: readonly OtherFormat[] = [
  { name: ".xlsb", recognises: holds(/ms-excel\.sheet\.binary/) },
  { name: ".pptx", recognises: holds(/presentationml/) },
  { name: ".odt", recognises: holds(/opendocument\.text/) },
  { name: ".doc", recognises: hasStream("worddocument", "workbook") },
  { name: ".ppt", recognises: hasStream("powerpoint document", "workbook") },
  { name: "Excel 95", recognises: hasStream("book", "workbook") },
  { name: ".mht", recognises: begins(/^\s*MIME-Version:/i) },
  { name: ".xml", recognises: isMarkupOfOther },
];
