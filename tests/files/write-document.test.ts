import { strFromU8, unzipSync } from "fflate";
import { isMadeAs } from "../../src/files/made-as";
import { readFile } from "../../src/files/read-file";
import { scanMarkup } from "../../src/files/markup/scan-markup";
import { writeDocument } from "../../src/files/write-document";
import type { PrintedDocument } from "../../src/core/rollup/document/printed-document";

const document: PrintedDocument = {
  title: "意见单",
  sections: [
    [
      { kind: "title", text: "意见单" },
      { kind: "heading", text: "甲 & 乙 <丙>" },
      {
        kind: "table",
        columns: [
          { header: "序号", share: 20, isCentred: true },
          { header: "问题", share: 80, isCentred: false },
        ],
        rows: [
          ["1", "第一行\n第二行"],
          ["2", "坏字符\u0001\u0008没有了"],
        ],
      },
    ],
    [{ kind: "title", text: "第二页" }],
  ],
};

test("what it writes is read again, text for text, without what XML may not hold", async () => {
  const { grids } = await readFile(writeDocument(document, "return-notes"));
  const texts = grids.flatMap(({ cells }) => cells.map(({ text }) => text));
  expect(texts).toEqual(
    expect.arrayContaining([
      "意见单",
      "甲 & 乙 <丙>",
      "序号",
      "问题",
      "第一行\n第二行",
      "坏字符没有了",
      "第二页",
    ]),
  );
});

test("every part is well-formed, and each section but the first begins on a new page", () => {
  const parts = unzipSync(writeDocument(document, "return-notes"));
  for (const part of Object.values(parts)) {
    const open: string[] = [];
    scanMarkup(strFromU8(part), "xml", {
      open: (name) => void open.push(name),
      close: (name) => {
        expect(open.pop()).toBe(name);
      },
      text: () => undefined,
    });
    expect(open).toEqual([]);
  }
  const body = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  expect(body.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  expect(body).toContain("<w:tblHeader/>");
});

test("a later run knows it as what it was made as, and as nothing else", () => {
  const bytes = writeDocument(document, "return-notes");
  expect([isMadeAs(bytes, "return-notes"), isMadeAs(bytes, "report")]).toEqual([true, false]);
});
