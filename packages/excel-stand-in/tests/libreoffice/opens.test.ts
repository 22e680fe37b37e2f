import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openExcel } from "../../src/open-excel";
import { saveBook } from "../../src/xlsx/save";
import { fillBook } from "../files/fill-book";
import { partOf, reopened } from "../files/reopen";

test("A saved workbook opens in LibreOffice, which reads the same values", async () => {
  const excel = await openExcel({ author: "王会计" });
  await fillBook(excel);
  const folder = mkdtempSync(join(tmpdir(), "host-"));
  const file = join(folder, "book.xlsx");
  writeFileSync(file, saveBook(excel.workbook.book));
  const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,2";
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", folder, file], {
    stdio: "ignore",
  });
  const [first = "", second, third] = readFileSync(join(folder, "book-表 一.csv"), "utf8").split("\n");
  expect(first.split(",")).toEqual(['"<标题> & ""引"""', "1.5", "TRUE", "=not a formula"]);
  expect([second, third]).toEqual(["3,yes,#DIV/0!,", ",0012,,"]);
}, 60_000);

/** What a spreadsheet of LibreOffice's says: sheets, cells with something in them, texts, merges, rules. */
const saidBy = (content: string): string[] =>
  [
    ...content.matchAll(
      /<table:table table:name[^>]*>|<table:table-cell[^>]*(?:office:value|spanned)[^>]*>|<text:p>[^<]*|<calcext:[^>]*>/g,
    ),
  ].map(([element]) => element.replaceAll(/ [\w:-]*style-name="[^"]*"/g, ""));

test.each(["openpyxl", "libreoffice", "chart-sheet"])(
  "What LibreOffice reads in the saved workbook of %s is what it reads in the first",
  async (name) => {
    const folder = mkdtempSync(join(tmpdir(), "host-"));
    const before = readFileSync(join(__dirname, "../files/fixtures", `${name}.xlsx`));
    const tables = [before, await reopened(before)].map((bytes, index) => {
      const file = join(folder, `${index}.xlsx`);
      writeFileSync(file, bytes);
      const filter = "ods:calc8";
      const profile = `-env:UserInstallation=file://${folder}/profile`;
      execFileSync("soffice", [profile, "--headless", "--convert-to", filter, "--outdir", folder, file], {
        stdio: "ignore",
      });
      return saidBy(partOf(readFileSync(join(folder, `${index}.ods`)), "content.xml"));
    });
    expect(tables[0]?.length).toBeGreaterThan(5);
    expect(tables[1]).toEqual(tables[0]);
  },
  120_000,
);
