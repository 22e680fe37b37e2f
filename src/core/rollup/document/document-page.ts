import type { Language } from "../../language/language";
import { escapeMarkup } from "../escape-markup";
import { htmlPage } from "../html-page";
import type { DocumentBlock, DocumentTable, PrintedDocument } from "./printed-document";

const style = `
@page { size: A4; margin: 18mm 16mm }
body { font: 10.5pt/1.6 "SimSun", "Songti SC", "Noto Serif CJK SC", serif; color: #1f1f1f;
  max-width: 178mm; margin: 1.5em auto; padding: 0 1em }
section + section { break-before: page; margin-top: 3em }
h1 { font: 600 16pt/1.4 "SimHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; text-align: center; margin: 0 0 1em }
h2 { font: 600 12pt/1.4 "SimHei", "PingFang SC", "Noto Sans CJK SC", sans-serif; margin: 1.2em 0 .2em; break-after: avoid }
p { margin: .3em 0; break-after: avoid }
p.quiet { color: #595959; font-size: 9pt }
table { border-collapse: collapse; width: 100%; table-layout: fixed; margin: .4em 0 1em; font-size: 9.5pt; line-height: 1.4 }
th, td { border: .5pt solid #808080; padding: .25em .4em; text-align: left; vertical-align: top; overflow-wrap: anywhere }
th { background: #eeeeee; text-align: center; font-weight: 600 }
td.centred { text-align: center }
@media print {
  body { margin: 0; padding: 0 1pt; max-width: none }
  section + section { margin-top: 0 }
  tr { break-inside: avoid }
  thead { display: table-header-group }
  th { print-color-adjust: exact; -webkit-print-color-adjust: exact }
}
`;

/**
 * The document as a page to print.
 * @param generator a line for the head that says what made the page
 */
export function documentPage(
  { title, sections }: PrintedDocument,
  language: Language,
  generator = "",
): string {
  const body = sections
    .map((blocks) => `<section>\n${blocks.map(blockOf).join("\n")}\n</section>`)
    .join("\n");
  return htmlPage({ title, style, body, generator }, language);
}

const inLines = (text: string) => escapeMarkup(text).replaceAll("\n", "<br>");

function blockOf(block: DocumentBlock): string {
  switch (block.kind) {
    case "title":
      return `<h1>${inLines(block.text)}</h1>`;
    case "heading":
      return `<h2>${inLines(block.text)}</h2>`;
    case "text":
      return `<p>${inLines(block.text)}</p>`;
    case "quiet":
      return `<p class="quiet">${inLines(block.text)}</p>`;
    case "table":
      return tableOf(block);
  }
}

function tableOf({ columns, rows }: DocumentTable): string {
  const widths = columns.map(({ share }) => `<col style="width:${share}%">`).join("");
  const head = columns.map(({ header }) => `<th>${inLines(header)}</th>`).join("");
  const cellOf = (text: string, at: number) =>
    `<td${columns[at]?.isCentred ? ' class="centred"' : ""}>${inLines(text)}</td>`;
  const body = rows.map((row) => `<tr>${row.map(cellOf).join("")}</tr>`).join("\n");
  return `<table>
<colgroup>${widths}</colgroup>
<thead><tr>${head}</tr></thead>
<tbody>
${body}
</tbody>
</table>`;
}
