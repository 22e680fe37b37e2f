import { readXml2003 } from "../../../src/files/xml2003/read-xml2003";
import { withoutRichText } from "../../../src/files/xml2003/rich-text";

const html = 'xmlns="http://www.w3.org/TR/REC-html40"';
const book = (data: string): string =>
  `<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="表"><Table><Row><Cell>${data}</Cell><Cell><Data ss:Type="String">盏数</Data></Cell></Row></Table></Worksheet></Workbook>`;

test.each([
  ["in parts", `<ss:Data ss:Type="String" ${html}>≥<Font html:Color="#FF0000">350</Font>盏</ss:Data>`],
  [
    "marked as a whole",
    `<ss:Data ss:Type="String" ${html}><B><Font html:Size="9">≥350盏</Font></B></ss:Data>`,
  ],
  ["that is plain", '<Data ss:Type="String">≥350盏</Data>'],
])("a text %s is read whole", (_, data) => {
  const [grid] = readXml2003(book(data));
  expect(grid?.cells.map(({ text }) => text)).toEqual(["≥350盏", "盏数"]);
});

test("escaped signs stay what they are", () => {
  const [grid] = readXml2003(book(`<ss:Data ss:Type="String" ${html}><I>&lt;5</I>%</ss:Data>`));
  expect(grid?.cells[0]?.text).toBe("<5%");
});

test("markup without an end is left alone, and many beginnings take no time", () => {
  const open = "<Data>".repeat(200_000);
  expect(withoutRichText(open)).toBe(open);
  expect(withoutRichText("<Data><B>a</B>")).toBe("<Data><B>a</B>");
});
