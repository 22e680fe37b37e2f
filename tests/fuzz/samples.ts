import { read, write } from "@e965/xlsx";
import { strToU8, unzipSync, zipSync } from "fflate";
import { formWorkbook } from "../helpers/form-workbook";
import { makeCompound, streamOfCompound } from "../files/make-compound";
import { makeDocument } from "../files/make-document";
import { makePdf, table } from "../files/pdf/make-pdf";

/** A file of one format, as the parts that are changed, and how they become a file again. */
export interface Sample {
  /** What it is, in words. */
  readonly format: string;
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly pack: (parts: Readonly<Record<string, Uint8Array>>) => Uint8Array;
}

const whole = (format: string, bytes: Uint8Array): Sample => ({
  format,
  parts: { file: bytes },
  pack: ({ file = new Uint8Array() }) => file,
});

/** The parts are changed before they are packed, so that their checksums do not refuse each change. */
const zipped = (format: string, bytes: Uint8Array): Sample => ({
  format: `${format}, its parts`,
  parts: unzipSync(bytes),
  pack: (parts) => zipSync({ ...parts }, { level: 1 }),
});

const rows = ["项目名称\t区特保队伍经费", "主管部门\t区公安局", "产出指标\t数量指标\t巡逻次数\t≥100 次"];
const text = rows.join("\r\n");
const markup = rows
  .map((row) => `<tr><td>${row.replaceAll("\t", "</td><td colspan=2>")}</td></tr>`)
  .join("\n");
const page = `<html><head><style>td{mso-number-format:"\\@"}</style></head><body><p>2023 年</p><table border=1>${markup}</table></body></html>`;
/** 项目名称 in GBK. */
const inGbk = [0xcf, 0xee, 0xc4, 0xbf, 0xc3, 0xfb, 0xb3, 0xc6];

/** A small file of every format that is read. */
export async function makeSamples(): Promise<readonly Sample[]> {
  const workbook = await formWorkbook("real/shanghai_2026_a");
  const saved = (bookType: "biff8" | "ods" | "xlml") =>
    new Uint8Array(write(read(workbook), { bookType, type: "buffer" }) as Uint8Array);
  const document = makeDocument(`<w:tbl>${wordRows()}</w:tbl>`);
  return [
    whole(".xlsx", workbook),
    zipped(".xlsx", workbook),
    whole(".xls", saved("biff8")),
    {
      format: ".xls, its stream",
      parts: { Workbook: streamOfCompound(saved("biff8"), "Workbook") },
      pack: (parts) => makeCompound(parts),
    },
    whole(".ods", saved("ods")),
    zipped(".ods", saved("ods")),
    whole(".docx", document),
    zipped(".docx", document),
    whole("Excel's XML of 2003", saved("xlml")),
    whole(
      "Word's XML of 2003",
      strToU8(
        `<w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body><w:tbl>${wordRows()}</w:tbl></w:body></w:wordDocument>`,
      ),
    ),
    whole("HTML", strToU8(page)),
    whole(
      "HTML in GBK",
      Uint8Array.from([...strToU8("<table><tr><td>"), ...inGbk, ...strToU8("<td>1</table>")]),
    ),
    whole("PDF", pdf(false)),
    whole("PDF without lines", pdf(true)),
    whole("text", strToU8(text)),
    whole("text in UTF-16", new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"))),
    whole("text in GBK", Uint8Array.from([...inGbk, 9, ...inGbk, 13, 10])),
  ];
}

function pdf(isBare: boolean): Uint8Array {
  const texts = Object.fromEntries(
    rows.flatMap((row, at) => row.split("\t").map((said, column) => [`${at},${column}`, said])),
  );
  const drawn = table({
    xs: [50, 150, 250, 400, 500],
    ys: [700, 670, 640, 610],
    texts,
    ...(isBare && { line: () => "" }),
  });
  return makePdf([{ content: drawn }, { content: drawn, rotate: 90 }]);
}

function wordRows(): string {
  const cell = (content: string) =>
    `<w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr><w:p><w:r><w:t>${content}</w:t></w:r></w:p></w:tc>`;
  return rows.map((row) => `<w:tr>${row.split("\t").map(cell).join("")}</w:tr>`).join("");
}
