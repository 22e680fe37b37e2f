import { readHtml } from "../../src/files/html/read-html";
import { readClipboard } from "../../src/files/read-file";
import { cellName, rangeName } from "../../src/core/grid/address";

/** A page's texts by the names of their cells. */
function textsOf(html: string): Record<string, string> {
  return Object.fromEntries(readHtml(html).cells.map((cell) => [cellName(cell), cell.text]));
}

const mergesOf = (html: string) => readHtml(html).merges.map(rangeName);

describe("what programs put on the clipboard", () => {
  test("Excel: the head that Windows adds, its styles, and text that flows over is no merge", () => {
    const html = `Version:1.0\r\nStartHTML:0000000105\r\nEndHTML:0000000900\r\nStartFragment:0000000300\r\nEndFragment:0000000800\r\nSourceURL:file:///C:/a.xlsx\r\n
<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!-- .xl65 {mso-number-format:"\\@";} --></style></head><body>
<table border=0 cellpadding=0><!--StartFragment-->
 <col width=72 span=3>
 <tr height=19><td colspan=2 style='mso-ignore:colspan'>财政项目支出绩效目标申报表</td><td></td></tr>
 <tr><td rowspan=2 class=xl65>项目<br>\r\n    名称</td><td align=right x:num="3391.3249999999998">3391.32</td><td>354<span style='mso-spacerun:yes'>&nbsp; </span>人</td></tr>
 <tr style='display:none'><td x:num="45052">5/6/23</td><td>藏着的行</td></tr>
<!--EndFragment--></table></body></html>`;
    expect(readHtml(html)).toMatchObject({
      cells: [
        { row: 0, column: 0, text: "财政项目支出绩效目标申报表" },
        { row: 1, column: 0, text: "项目\n名称" },
        { row: 1, column: 1, text: "3391.32", value: 3391.3249999999998 },
        { row: 1, column: 2, text: "354  人" },
        { row: 2, column: 1, text: "2023-05-06", value: 45052 },
        { row: 2, column: 2, text: "藏着的行" },
      ],
    });
    expect(mergesOf(html)).toEqual(["A2:A3"]);
  });

  test("Word: paragraphs in cells, and lines that its source breaks between Chinese characters", () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=ZH-CN><p class=MsoNormal>（2023\r\n年度）<o:p></o:p></p>
<table class=MsoTableGrid><tr><td width=100 rowspan=2><p class=MsoNormal>一级\r\n指标</p></td><td><p>一、及时发放；</p><p>二、<b>足额</b>。</p></td></tr>
<tr><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table></body></html>`;
    expect(textsOf(html)).toEqual({ A1: "（2023 年度）", A2: "一级指标", B2: "一、及时发放；\n二、足额。" });
    expect(mergesOf(html)).toEqual(["A2:A3"]);
  });

  test("a browser: rows without their table", () => {
    expect(textsOf("<tr><td>项目名称</td><td>维护</td></tr><tr><td>主管部门</td>")).toEqual({
      A1: "项目名称",
      B1: "维护",
      A2: "主管部门",
    });
  });

  test("tables come before text, for they know their merges; without one the text counts", async () => {
    const table = await readClipboard({ html: "<table><tr><td colspan=2>甲</table>", text: "甲\t" });
    expect(table.grids[0]?.merges).toHaveLength(1);
    const lines = await readClipboard({ html: "<p>项目名称 维护</p>", text: "项目名称\t维护" });
    expect(lines.grids[0]?.cells).toHaveLength(2);
  });
});

describe("pages", () => {
  test("cells and rows that nobody closed", () => {
    expect(textsOf("<table><tr><td>a<td>b<tr><th>c</table>d")).toEqual({
      A1: "a",
      B1: "b",
      A2: "c",
      A3: "d",
    });
  });

  test("a merge over rows pushes the cells below it to the right", () => {
    const html = "<table><tr><td rowspan=3 colspan=2>a<td>b<tr><td>c<tr><td>d</table>";
    expect(textsOf(html)).toEqual({ A1: "a", C1: "b", C2: "c", C3: "d" });
    expect(mergesOf(html)).toEqual(["A1:B3"]);
  });

  test("a table in a cell makes room for itself, and nothing stands on top of each other", () => {
    const inner = "<table><tr><td>x<td>y<tr><td>z</table>";
    expect(
      textsOf(`<table><tr><td>${inner}</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>`),
    ).toEqual({
      A1: "x",
      B1: "y",
      C1: "b",
      A2: "z",
      A3: "c",
      C3: "d",
    });
  });

  test("the fields of a web form show what was filled in", () => {
    const html = `<table><tr><td><input value="维护"></td><td><select><option>一次性</option><option selected>经常性</option></select></td>
<td><textarea>一\n二</textarea></td><td>新增<input type=checkbox checked>延续<input type=radio></td></tr></table>`;
    expect(textsOf(html)).toEqual({ A1: "维护", B1: "经常性", C1: "一\n二", D1: "新增☑延续□" });
  });

  test("scripts, styles, comments and titles are no text; entities are", () => {
    const html =
      "<title>t</title><script>if (a<b) x</script><style>td{}</style><!-- c --><p>A&amp;B &lt;5&#37; &ge;95&nbsp;%</p>";
    expect(textsOf(html)).toEqual({ A1: "A&B <5% ≥95 %" });
  });

  test("an error of a formula has no value", () => {
    expect(readHtml('<table><tr><td sdval="0">#DIV/0!').cells[0]).toMatchObject({
      text: "#DIV/0!",
      value: null,
    });
  });
});
