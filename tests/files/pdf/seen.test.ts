import { makePdf, table, text, turnedText } from "./make-pdf";
import { onlyRows } from "./read";

const drawn = table({ xs: [50, 150, 300], ys: [700, 670], texts: { "0,0": "项目名称", "0,1": "甲乙丙" } });
const rows = ["0:项目名称 1:甲乙丙"];
const more = { resources: "/ExtGState << /Faint << /ca 0.3 >> >>" };

test.each([
  ["the same text in white behind it", `1 g ${text(153, 681, "甲乙丙")} 0 g\n`],
  ["another text in white", `1 g ${text(250, 681, "样张")} 0 g\n`],
  ["text that is not painted", `BT 3 Tr /F1 10 Tf 250 681 Td <68375F20> Tj ET BT 0 Tr ET\n`],
  ["the same text drawn twice to look bold", text(153.3, 681, "甲乙丙")],
  ["a watermark across the page", turnedText(100, 600, "仅供参考", "0.7 0.7 -0.7 0.7", 40)],
  ["a large and faint one", `q /Faint gs ${text(160, 681, "样本", 40)} Q\n`],
  ["what the file calls no content", `/Artifact BMC ${text(250, 681, "页眉")} EMC\n`],
])("%s is not taken for content", async (_, extra) => {
  expect(await onlyRows(makePdf([{ content: drawn + extra }], more))).toEqual(rows);
});

test("white text on a dark field is content", async () => {
  const dark = `0.2 g 50 670 100 30 re f 1 g ${text(53, 681, "名称")} 0 g\n`;
  const said = table({ xs: [50, 150, 300], ys: [700, 670], texts: { "0,1": "甲" } });
  expect(await onlyRows(makePdf([{ content: dark + said }]))).toEqual(["0:名称 1:甲"]);
});

test("the same character twice in a word stays twice, and so do dots", async () => {
  const said = table({ xs: [50, 150, 300], ys: [700, 670], texts: { "0,0": "慢慢", "0,1": "1......11" } });
  expect(await onlyRows(makePdf([{ content: said }]))).toEqual(["0:慢慢 1:1......11"]);
});

test("a layer that is switched off is not read", async () => {
  const hidden = `/OC /Off BDC ${text(250, 681, "旧稿")} EMC\n`;
  const objects = ["<< /Type /OCG /Name (old) >>"];
  const bytes = makePdf([{ content: drawn + hidden }], {
    objects,
    resources: "/Properties << /Off 11 0 R >>",
  });
  const withLayers = Buffer.from(bytes)
    .toString("latin1")
    .replace(
      "<< /Type /Catalog",
      "<< /Type /Catalog /OCProperties << /OCGs [11 0 R] /D << /OFF [11 0 R] >> >>",
    );
  expect(await onlyRows(new Uint8Array(Buffer.from(withLayers, "latin1")))).toEqual(rows);
});
