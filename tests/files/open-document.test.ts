import { readFile } from "../../src/files/read-file";
import { openDocument } from "./make-open-document";

/** The texts of a row of cells, each given as the markup of its paragraphs. */
async function textsOf(...paragraphs: readonly string[]): Promise<readonly string[]> {
  const cells = paragraphs.map(
    (markup) => `<table:table-cell office:value-type="string"><text:p>${markup}</text:p></table:table-cell>`,
  );
  const { grids } = await readFile(openDocument(`<table:table-row>${cells.join("")}</table:table-row>`));
  return (grids[0]?.cells ?? []).map(({ text }) => text);
}

test("blanks that are spelt out stay, at the end of a cell too", async () => {
  expect(
    await textsOf("甲<text:s/>", '乙<text:s text:c="3"/>', "<text:s/>丙", "丁<text:line-break/>"),
  ).toEqual(["甲 ", "乙   ", " 丙", "丁\n"]);
});

test("wide and fixed blanks at the edges of a cell are characters like any other", async () => {
  expect(
    await textsOf("甲\u3000", "\u3000乙", "丙\u00a0", "丁\u3000</text:p><text:p>\u3000戊", "己\u3000庚"),
  ).toEqual(["甲\u3000", "\u3000乙", "丙\u00a0", "丁\u3000\n\u3000戊", "己\u3000庚"]);
});

test("XML's own blanks at the edges are none of the text", async () => {
  expect(await textsOf("甲 \n\t", "\n乙")).toEqual(["甲", "乙"]);
});
