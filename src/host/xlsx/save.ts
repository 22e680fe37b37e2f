import type { Book, Sheet } from "../book/book";
import { hashOf } from "../sheets/password";
import { sheetName } from "../range/cells";
import { areaAddress, quotedSheet, readArea } from "../references/address";
import { visibilityOf } from "../sheets/activation";
import { appElements, coreElements } from "./document-properties";
import { type PackageWriter, writePackage } from "./package-file";
import { settingsNamespace } from "./settings-part";
import { createPersons, writeComments, writeHyperlinks, writeTables } from "./write-parts";
import { sheetXml } from "./write-sheet";
import { createStyleBook } from "./write-styles";
import { escapeXml, ns, tag, textOf, xmlDocument } from "./xml";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const workbookPath = "xl/workbook.xml";

const fixed = (address: string): string =>
  address.replaceAll(
    /([A-Z]+)?(\d+)?/g,
    (_, column?: string, row?: string) => (column ? `$${column}` : "") + (row ? `$${row}` : ""),
  );

/** Print areas and titles stand among the names. */
function printNames(sheet: Sheet, index: number): string[] {
  const at = quotedSheet(sheetName(sheet));
  const absolute = (key: string): string[] => {
    const kept = sheet.page.fields[key];
    if (typeof kept !== "string") return [];
    return kept
      .replace(/^=/, "")
      .split(",")
      .flatMap((part) => {
        const area = readArea(part);
        return area ? [`${at}!${fixed(areaAddress(area))}`] : [];
      });
  };
  const titles = [...absolute("printTitleColumns"), ...absolute("printTitleRows")];
  const area = absolute("printArea");
  const name = (text: string, parts: string[]): string[] =>
    parts.length > 0
      ? [tag("definedName", { name: text, localSheetId: index }, escapeXml(parts.join(",")))]
      : [];
  return [...name("_xlnm.Print_Area", area), ...name("_xlnm.Print_Titles", titles)];
}

function namesXml(book: Book, sheets: readonly Sheet[]): string {
  const one = ({ name, formula, comment, visible }: Book["names"][number], localSheetId?: number): string =>
    tag(
      "definedName",
      { name, localSheetId, comment: comment || undefined, hidden: visible ? undefined : true },
      escapeXml(formula.slice(1)),
    );
  const names = [
    ...book.names.map((name) => one(name)),
    ...sheets.flatMap((sheet, index) => [
      ...sheet.names.map((name) => one(name, index)),
      ...printNames(sheet, index),
    ]),
  ];
  return names.length > 0 ? tag("definedNames", {}, names.join("")) : "";
}

function workbookXml(book: Book, sheets: readonly Sheet[], ids: readonly string[]): string {
  const states = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" };
  const list = sheets.map((sheet, index) =>
    tag("sheet", {
      name: sheetName(sheet),
      sheetId: index + 1,
      state: states[visibilityOf(sheet)],
      "r:id": ids[index],
    }),
  );
  const active = sheets.findIndex(({ id }) => id === book.activeSheet);
  const password = book.protection?.password;
  const parts = [
    book.protection
      ? tag("workbookProtection", {
          lockStructure: true,
          workbookPassword: typeof password === "string" ? hashOf(password) : undefined,
        })
      : "",
    tag("bookViews", {}, tag("workbookView", { activeTab: Math.max(0, active) })),
    tag("sheets", {}, list.join("")),
    namesXml(book, sheets),
    tag("calcPr", { calcId: 191029, fullCalcOnLoad: true }),
  ];
  return xmlDocument(tag("workbook", { xmlns: ns.main, "xmlns:r": ns.relations }, parts.join("")));
}

function writeProperties(file: PackageWriter, book: Book): void {
  const elements = (names: Readonly<Record<string, string>>): string =>
    Object.entries(names)
      .flatMap(([name, element]) =>
        textOf(book.properties.fields[name]) === ""
          ? []
          : [tag(element, {}, escapeXml(textOf(book.properties.fields[name])))],
      )
      .join("");
  const namespaces = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  };
  file.part(
    "docProps/core.xml",
    "application/vnd.openxmlformats-package.core-properties+xml",
    xmlDocument(tag("cp:coreProperties", namespaces, elements(coreElements))),
  );
  file.relate(
    "",
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    "docProps/core.xml",
  );
  const extended = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
  file.part(
    "docProps/app.xml",
    "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    xmlDocument(tag("Properties", { xmlns: extended }, elements(appElements))),
  );
  file.relate("", `${office}/extended-properties`, "docProps/app.xml");
  if (book.customProperties.length === 0) return;
  const value = (given: unknown): string => {
    if (typeof given === "number")
      return Number.isInteger(given) ? tag("vt:i4", {}, String(given)) : tag("vt:r8", {}, String(given));
    return typeof given === "boolean"
      ? tag("vt:bool", {}, String(given))
      : tag("vt:lpwstr", {}, escapeXml(String(given)));
  };
  const list = book.customProperties.map(({ key, value: given }, index) =>
    tag(
      "property",
      { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid: index + 2, name: key },
      value(given),
    ),
  );
  const custom = {
    xmlns: "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties",
    "xmlns:vt": "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes",
  };
  file.part(
    "docProps/custom.xml",
    "application/vnd.openxmlformats-officedocument.custom-properties+xml",
    xmlDocument(tag("Properties", custom, list.join(""))),
  );
  file.relate("", `${office}/custom-properties`, "docProps/custom.xml");
}

function writeXmlParts(file: PackageWriter, book: Book): void {
  const settings = book.settings.map(({ key, value }) =>
    tag("setting", { key }, escapeXml(JSON.stringify(value))),
  );
  const own =
    settings.length > 0
      ? [xmlDocument(tag("settings", { xmlns: settingsNamespace }, settings.join("")))]
      : [];
  for (const [index, xml] of [...book.xmlParts.map((part) => part.xml), ...own].entries()) {
    const path = `customXml/item${index + 1}.xml`;
    file.part(path, "application/xml", xml);
    file.relate(workbookPath, `${office}/customXml`, path);
  }
}

function sharedStrings(): { number: (text: string) => number; xml: () => string } {
  const numbers = new Map<string, number>();
  return {
    number: (text) => {
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    xml: () => {
      const items = [...numbers.keys()].map((text) =>
        tag(
          "si",
          {},
          tag("t", { "xml:space": /^\s|\s$|\n/.test(text) ? "preserve" : undefined }, escapeXml(text)),
        ),
      );
      return xmlDocument(tag("sst", { xmlns: ns.main, uniqueCount: items.length }, items.join("")));
    },
  };
}

/** Writes the workbook as an .xlsx. */
export function saveBook(book: Book): Uint8Array {
  const file = writePackage();
  const styles = createStyleBook();
  const strings = sharedStrings();
  const persons = createPersons();
  const sheets = book.engine.sheets().flatMap(({ id }) => book.sheets.get(id) ?? []);
  let tables = 0;
  const ids = sheets.map((sheet, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const links = {
      hyperlinks: writeHyperlinks(file, sheet, path),
      legacyDrawing: writeComments(file, sheet, path, index + 1, persons),
      tables: writeTables(file, sheet, path, () => ++tables),
    };
    file.part(path, `${spreadsheet}.worksheet+xml`, xmlDocument(sheetXml(sheet, styles, strings, links)));
    return file.relate(workbookPath, `${office}/worksheet`, path);
  });
  file.part(workbookPath, `${spreadsheet}.sheet.main+xml`, workbookXml(book, sheets, ids));
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
  writeProperties(file, book);
  writeXmlParts(file, book);
  return file.bytes();
}
