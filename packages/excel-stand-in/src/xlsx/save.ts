import type { Book, Sheet } from "../book/book";
import { isStrict, openedFile, type OpenedFile, type OpenedSheet } from "./opened-file";
import { type PackageWriter, type Relation, writePackage } from "./package-file";
import { isPassed, passRelations } from "./pass-through";
import { writeSettings } from "./web-extensions";
import { writeDynamicArrays } from "./write-arrays";
import type { Strings } from "./write-cells";
import { createPersons, type Persons, writeComments } from "./write-comments";
import { writeHyperlinks, writeSheetProperties } from "./write-parts";
import { writeTables } from "./write-tables";
import { writeProperties } from "./write-properties";
import { sheetXml } from "./write-sheet";
import { createStyleBook, type StyleBook } from "./write-styles";
import { type ListedSheet, workbookXml } from "./write-workbook-part";
import { ns, tag, xmlDocument } from "./xml";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const workbookPath = "xl/workbook.xml";

/** Custom XML; a part from the opened file keeps what belongs to it, its id for data bindings. */
function writeXmlParts(file: PackageWriter, book: Book): void {
  const opened = openedFile(book);
  for (const part of book.xmlParts) {
    const path = file.freePath((number) => `customXml/item${number}.xml`);
    file.part(path, "application/xml", part.xml);
    file.relate(workbookPath, `${office}/customXml`, path);
    const before = opened?.sources.get(part);
    if (opened && before !== undefined) passRelations(file, opened, path, opened.file.relations(before));
  }
}

function sharedStrings(): Strings & { xml: () => string } {
  const numbers = new Map<string, number>();
  return {
    number: (item) => {
      const number = numbers.get(item) ?? numbers.size;
      numbers.set(item, number);
      return number;
    },
    xml: () =>
      xmlDocument(tag("sst", { xmlns: ns.main, uniqueCount: numbers.size }, [...numbers.keys()].join(""))),
  };
}

/** What the sheets of one file share. */
interface Shared {
  readonly file: PackageWriter;
  readonly styles: StyleBook;
  readonly strings: Strings;
  readonly persons: Persons;
  readonly nextTable: () => number;
}

/** What hangs on a sheet, and the model does not have: drawings, pivot tables, a printer's settings. */
const passedRelations = ({ relations, notesDrawing }: OpenedSheet): Relation[] =>
  relations.filter((relation) => isPassed(relation) && relation.target !== notesDrawing);

function writeSheet(sheet: Sheet, path: string, number: number, shared: Shared): void {
  const { file, styles, strings, persons, nextTable } = shared;
  const opened = openedFile(sheet.book);
  const before = opened?.sheets.get(sheet);
  if (opened && before) passRelations(file, opened, path, passedRelations(before));
  const links = {
    hyperlinks: writeHyperlinks(file, sheet, path),
    legacyDrawing: writeComments(file, sheet, path, number, persons),
    tableParts: writeTables(file, sheet, path, nextTable),
    customProperties: writeSheetProperties(file, sheet, path),
  };
  file.part(path, `${spreadsheet}.worksheet+xml`, xmlDocument(sheetXml(sheet, styles, strings, links)));
}

/** The sheets in their order, those that are no worksheets before the one that they stood before. */
function listSheets(file: PackageWriter, book: Book, others: OpenedFile["otherSheets"]): ListedSheet[] {
  const sheets = book.engine.sheets().flatMap(({ id }) => book.sheets.get(id) ?? []);
  const listed: ListedSheet[] = [];
  const addOthers = (before: Sheet | null): void => {
    for (const other of others)
      if (other.before === before) listed.push({ other, relation: other.relation.id });
  };
  for (const [index, sheet] of sheets.entries()) {
    addOthers(sheet);
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    listed.push({ sheet, relation: file.relate(workbookPath, `${office}/worksheet`, path) });
  }
  const gone = others.filter(({ before }) => before !== null && !sheets.includes(before));
  for (const other of gone) listed.push({ other, relation: other.relation.id });
  addOthers(null);
  return listed;
}

/** Passes on what hangs on the workbook and on the package as a whole. */
function passBook(file: PackageWriter, opened: OpenedFile): void {
  passRelations(file, opened, "", opened.file.relations("").filter(isPassed));
  const relations = opened.file.relations(opened.workbookPath);
  passRelations(file, opened, workbookPath, relations.filter(isPassed));
}

/** Writes the workbook as an .xlsx, or as the kind of file that it was opened from. */
export function saveBook(book: Book): Uint8Array {
  const known = openedFile(book);
  const opened = known && !isStrict(known.workbook) ? known : null;
  const file = writePackage();
  writeSettings(file, book);
  if (opened) passBook(file, opened);
  const styles = createStyleBook(known);
  const strings = sharedStrings();
  const persons = createPersons(book);
  const listed = listSheets(file, book, opened?.otherSheets ?? []);
  let tables = 0;
  const shared = { file, styles, strings, persons, nextTable: () => ++tables };
  const sheets = listed.flatMap((entry) => ("sheet" in entry ? [entry.sheet] : []));
  for (const [index, sheet] of sheets.entries())
    writeSheet(sheet, `xl/worksheets/sheet${index + 1}.xml`, index + 1, shared);
  const type = opened?.file.part(opened.workbookPath)?.contentType ?? `${spreadsheet}.sheet.main+xml`;
  file.part(workbookPath, type, workbookXml(book, listed));
  file.relate("", `${office}/officeDocument`, workbookPath);
  file.part("xl/styles.xml", `${spreadsheet}.styles+xml`, styles.xml());
  file.relate(workbookPath, `${office}/styles`, "xl/styles.xml");
  file.part("xl/sharedStrings.xml", `${spreadsheet}.sharedStrings+xml`, strings.xml());
  file.relate(workbookPath, `${office}/sharedStrings`, "xl/sharedStrings.xml");
  if (sheets.some(({ comments }) => comments.length > 0)) {
    file.part("xl/persons/person.xml", "application/vnd.ms-excel.person+xml", persons.xml());
    file.relate(
      workbookPath,
      "http://schemas.microsoft.com/office/2017/10/relationships/person",
      "xl/persons/person.xml",
    );
  }
  writeDynamicArrays(file, book, workbookPath);
  writeProperties(file, book);
  writeXmlParts(file, book);
  return file.bytes();
}
