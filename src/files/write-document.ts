import { strToU8, zipSync } from "fflate";
import { escapeMarkup } from "../core/rollup/escape-markup";
import type { DocumentBlock, DocumentTable, PrintedDocument } from "../core/rollup/document/printed-document";
import { propertiesOf, type MadeAs } from "./made-as";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = "http://schemas.openxmlformats.org/officeDocument/2006";
const packages = "http://schemas.openxmlformats.org/package/2006";
const words = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/** In twentieths of a point: A4, its margins, and what lies between them. */
const page = { width: 11_906, height: 16_838, across: 907, along: 1_020 } as const;
const textWidth = page.width - 2 * page.across;

/**
 * Makes a .docx of a document: A4, tables whose headers come again on every page, page numbers.
 * @param made as what a later run will know it
 * @returns the file's bytes
 */
export function writeDocument(document: PrintedDocument, made: MadeAs): Uint8Array {
  const { creator, subject } = propertiesOf(made);
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  const relations = (...all: readonly string[]) =>
    `${head}<Relationships xmlns="${packages}/relationships">${all.join("")}</Relationships>`;
  const part = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  return zipSync(
    Object.fromEntries(
      Object.entries({
        "[Content_Types].xml": `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part("word/document.xml", `${wordType}.document.main+xml`)}${part("word/styles.xml", `${wordType}.styles+xml`)}${part("word/footer1.xml", `${wordType}.footer+xml`)}${part("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")}${part("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml")}</Types>`,
        "_rels/.rels": relations(
          relation("rId1", `${office}/relationships/officeDocument`, "word/document.xml"),
          relation("rId2", `${packages}/relationships/metadata/core-properties`, "docProps/core.xml"),
          relation("rId3", `${office}/relationships/extended-properties`, "docProps/app.xml"),
        ),
        "docProps/core.xml": `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${clean(document.title)}</dc:title><dc:subject>${subject}</dc:subject><dc:creator>${creator}</dc:creator></cp:coreProperties>`,
        "docProps/app.xml": `${head}<Properties xmlns="${office}/extended-properties"><Application>${creator}</Application></Properties>`,
        "word/_rels/document.xml.rels": relations(
          relation("rId1", `${office}/relationships/styles`, "styles.xml"),
          relation("rId2", `${office}/relationships/footer`, "footer1.xml"),
        ),
        "word/styles.xml": styles,
        "word/footer1.xml": footer,
        "word/document.xml": bodyOf(document),
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
}

/** A text as XML may hold it: without the characters that it may not (XML 1.0, 2.2). */
function clean(text: string): string {
  return escapeMarkup(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\p{Cs}\ufffe\uffff]/gu, ""));
}

const fonts = (ascii: string, asia: string) =>
  `<w:rFonts w:ascii="${ascii}" w:hAnsi="${ascii}" w:eastAsia="${asia}" w:cs="${ascii}"/>`;
const size = (halfPoints: number) => `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`;

function styleOf(id: string, paragraph: string, run: string): string {
  const isNormal = id === "Normal";
  return `<w:style w:type="paragraph"${isNormal ? ' w:default="1"' : ""} w:styleId="${id}"><w:name w:val="${names[id] ?? id}"/>${isNormal ? "" : '<w:basedOn w:val="Normal"/>'}<w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;
}

/** What Word calls a style, where that differs; headings are shown in its navigation. */
const names: Readonly<Record<string, string>> = { Heading: "heading 1" };

const gothic = fonts("Times New Roman", "黑体");
const styles = `${head}<w:styles ${words}>${[
  styleOf(
    "Normal",
    '<w:spacing w:before="60" w:after="60" w:line="320" w:lineRule="atLeast"/>',
    `${fonts("Times New Roman", "宋体")}${size(21)}`,
  ),
  styleOf(
    "Title",
    '<w:keepNext/><w:spacing w:before="0" w:after="240"/><w:jc w:val="center"/>',
    `${gothic}<w:b/>${size(32)}`,
  ),
  styleOf(
    "Heading",
    '<w:keepNext/><w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="0"/>',
    `${gothic}<w:b/>${size(24)}`,
  ),
  styleOf(
    "Quiet",
    '<w:keepNext/><w:spacing w:before="0" w:after="0"/>',
    `<w:color w:val="595959"/>${size(18)}`,
  ),
  styleOf("Cell", '<w:spacing w:before="20" w:after="20" w:line="260" w:lineRule="atLeast"/>', size(19)),
].join("")}</w:styles>`;

const field = (code: string) => `<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
const footer = `${head}<w:ftr ${words}><w:p><w:pPr><w:pStyle w:val="Cell"/><w:jc w:val="center"/></w:pPr>${field("PAGE")}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field("NUMPAGES")}</w:p></w:ftr>`;

function bodyOf({ sections }: PrintedDocument): string {
  const blocks = sections.flatMap((section, at) =>
    section.map((block, inSection) => blockOf(block, at > 0 && inSection === 0)),
  );
  return `${head}<w:document ${words} xmlns:r="${office}/relationships"><w:body>${blocks.join("")}<w:sectPr><w:footerReference w:type="default" r:id="rId2"/><w:pgSz w:w="${page.width}" w:h="${page.height}"/><w:pgMar w:top="${page.along}" w:right="${page.across}" w:bottom="${page.along}" w:left="${page.across}" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr></w:body></w:document>`;
}

const styleIds = { title: "Title", heading: "Heading", text: "Normal", quiet: "Quiet" } as const;

function blockOf(block: DocumentBlock, isOnNewPage: boolean): string {
  if (block.kind === "table") return tableOf(block);
  return paragraph(block.text, styleIds[block.kind], isOnNewPage ? "<w:pageBreakBefore/>" : "");
}

function paragraph(text: string, style: string, how: string, run = ""): string {
  const lines = text.split("\n").map((line) => `<w:t xml:space="preserve">${clean(line)}</w:t>`);
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${how}</w:pPr><w:r>${run && `<w:rPr>${run}</w:rPr>`}${lines.join("<w:br/>")}</w:r></w:p>`;
}

function tableOf({ columns, rows }: DocumentTable): string {
  const widths = columns.map(({ share }) => Math.round((textWidth * share) / 100));
  const sides = ["top", "left", "bottom", "right", "insideH", "insideV"];
  const borders = sides.map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="808080"/>`);
  const cell = (text: string, at: number, isHeader: boolean) => {
    const isCentred = isHeader || columns[at]?.isCentred === true;
    const shade = isHeader ? '<w:shd w:val="clear" w:color="auto" w:fill="EEEEEE"/>' : "";
    const how = isCentred ? '<w:jc w:val="center"/>' : "";
    return `<w:tc><w:tcPr><w:tcW w:w="${widths[at] ?? 0}" w:type="dxa"/>${shade}<w:vAlign w:val="center"/></w:tcPr>${paragraph(text, "Cell", how, isHeader ? "<w:b/>" : "")}</w:tc>`;
  };
  const row = (texts: readonly string[], isHeader: boolean) =>
    `<w:tr><w:trPr><w:cantSplit/>${isHeader ? "<w:tblHeader/>" : ""}</w:trPr>${texts.map((text, at) => cell(text, at, isHeader)).join("")}</w:tr>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblBorders>${borders.join("")}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="60" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>${row(
    columns.map(({ header }) => header),
    true,
  )}${rows.map((texts) => row(texts, false)).join("")}</w:tbl>`;
}
