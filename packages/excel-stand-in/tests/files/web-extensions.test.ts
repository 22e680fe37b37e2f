import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { KeyValue } from "../../src/book/book";
import { newBook } from "../../src/new-book";
import { saveBook } from "../../src/xlsx/save";
import { addInId } from "../../src/xlsx/web-extensions";
import { partOf } from "./reopen";

/** The workbook's settings after what is done to them, and the file then. */
async function saved(bytes: Uint8Array | null, settings?: readonly KeyValue[]) {
  const book = await newBook(bytes ? { book: bytes } : {});
  if (settings) book.settings = settings;
  const result = { settings: book.settings, bytes: saveBook(book) };
  book.engine.dispose();
  return result;
}

const kept = [{ key: "waivers", value: '[{"reason":"经费<已核>"}]' }];

/** Another add-in's pane and what it keeps, as Excel writes them. */
function withOtherAddIn(bytes: Uint8Array): Uint8Array {
  const files = unzipSync(bytes);
  const add = (path: string, xml: string) => {
    files[path] = strToU8(xml);
  };
  const relationships = (list: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;
  const panes =
    '<Relationship Id="rId9" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/>';
  add(
    "_rels/.rels",
    strFromU8(files["_rels/.rels"] ?? new Uint8Array()).replace(
      "</Relationships>",
      `${panes}</Relationships>`,
    ),
  );
  add(
    "xl/webextensions/taskpanes.xml",
    '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="1" width="525" row="4"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>',
  );
  add(
    "xl/webextensions/_rels/taskpanes.xml.rels",
    relationships(
      '<Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/webextension" Target="webextension1.xml"/>',
    ),
  );
  add(
    "xl/webextensions/webextension1.xml",
    '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{B1C15FE4-84FA-4773-AD36-9EF5444C5A01}"><we:reference id="wa104380862" version="1.1.0.0" store="en-US" storeType="OMEX"/><we:alternateReferences/><we:properties><we:property name="snippet" value="&quot;x&quot;"/></we:properties><we:bindings/></we:webextension>',
  );
  return zipSync(files);
}

test("the stand-in's add-in is the manifest's", () => {
  expect(readFileSync(join(__dirname, "../../../../manifest.xml"), "utf8")).toContain(`<Id>${addInId}</Id>`);
});

test("what an add-in keeps is in the file as Excel keeps it, and there again when it is opened", async () => {
  const { bytes } = await saved(null, kept);
  expect(partOf(bytes, "xl/webextensions/webextension1.xml")).toContain(
    String.raw`<we:property name="waivers" value="&quot;[{\&quot;reason\&quot;:\&quot;经费&lt;已核&gt;\&quot;}]&quot;"/>`,
  );
  const again = await saved(bytes);
  expect(again.settings).toEqual(kept);
  expect(Buffer.compare(again.bytes, bytes)).toBe(0);
});

test("nothing is in the file where nothing is kept", async () => {
  const { bytes } = await saved(null);
  expect(Object.keys(unzipSync(bytes)).filter((path) => path.includes("webextensions"))).toEqual([]);
});

test("another add-in's settings are not ours, and stay as they are when ours are kept beside them", async () => {
  const others = withOtherAddIn((await saved(null)).bytes);
  const before = await saved(others);
  expect(before.settings).toEqual([]);
  const { bytes } = await saved(before.bytes, kept);
  const other = partOf(others, "xl/webextensions/webextension1.xml");
  expect(partOf(bytes, "xl/webextensions/webextension1.xml")).toBe(other);
  const again = await saved(bytes);
  expect(again.settings).toEqual(kept);
  const emptied = await saved(again.bytes, []);
  expect(partOf(emptied.bytes, "xl/webextensions/webextension1.xml")).toBe(other);
  expect((await saved(emptied.bytes)).settings).toEqual([]);
});
