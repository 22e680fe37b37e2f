import { readFile } from "../../src/files/read-file";
import { cellName, rangeName } from "../../src/core/grid/address";
import { makeDocument } from "./make-document";

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) =>
  `<w:p><w:pPr><w:tabs><w:tab w:val="left"/></w:tabs></w:pPr>${runs.join("")}</w:p>`;
const cell = (content: string, properties = "") =>
  `<w:tc><w:tcPr><w:tcW w:w="1"/>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]) => `<w:tr><w:trPr/>${cells.join("")}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl><w:tblPr/>${rows.join("")}</w:tbl>`;
const text = (content: string) => cell(paragraph(run(content)));

async function gridOf(body: string) {
  const { grids } = await readFile(makeDocument(body));
  const [grid] = grids;
  return {
    texts: Object.fromEntries((grid?.cells ?? []).map((own) => [cellName(own), own.text])),
    merges: (grid?.merges ?? []).map(rangeName),
  };
}

test("lines above a table, its cells and its merges", async () => {
  const body =
    paragraph(run("申报表")) +
    table(
      row(
        cell(paragraph(run("绩效指标")), '<w:vMerge w:val="restart"/>'),
        cell(paragraph(run("产出")), '<w:gridSpan w:val="2"/>'),
      ),
      row(cell(paragraph(), "<w:vMerge/>"), text("质量"), text("95%")),
      row(cell(paragraph(), '<w:vMerge w:val="continue"/>'), text("时效"), text("及时")),
    );
  expect(await gridOf(body)).toEqual({
    texts: { A1: "申报表", A2: "绩效指标", B2: "产出", B3: "质量", C3: "95%", B4: "时效", C4: "及时" },
    merges: ["A2:A4", "B2:C2"],
  });
});

test("paragraphs and breaks in a cell are lines, a tab between texts parts them", async () => {
  const body =
    paragraph(run("填报单位"), "<w:r><w:tab/></w:r>", run("金额单位：万元")) +
    table(
      row(cell(paragraph(run("一"), "<w:r><w:br/></w:r>", run("二")) + paragraph() + paragraph(run("三")))),
    );
  expect((await gridOf(body)).texts).toEqual({ A1: "填报单位", B1: "金额单位：万元", A2: "一\n二\n\n三" });
});

test("what was inserted counts, what was deleted or moved away does not", async () => {
  const body = paragraph(
    `<w:ins>${run("新")}</w:ins><w:del><w:r><w:delText>旧</w:delText></w:r></w:del>`,
    `<w:moveFrom>${run("移走")}</w:moveFrom>`,
    "<w:r><w:instrText>PAGE</w:instrText></w:r>",
    '<w:r><w:sym w:font="Wingdings 2" w:char="F052"/></w:r>',
  );
  expect((await gridOf(body)).texts).toEqual({ A1: "新☑" });
});

test("entities that refer to each other are not resolved", async () => {
  const { texts } = await gridOf(paragraph(run("&a;&lt;5%")));
  expect(texts).toEqual({ A1: "&a;<5%" });
});
