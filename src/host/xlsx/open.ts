import type { Book, DefinedName, Sheet } from "../book/book";
import { emptySheet } from "../book/create-book";
import { tellNames } from "../range/shift-book";
import { knownByHash } from "../sheets/password";
import { splitSheet } from "../references/address";
import { themeColors } from "./colors";
import { appElements, coreElements } from "./document-properties";
import { type PackageReader, readPackage } from "./package-file";
import { readPage } from "./read-page";
import { readComments, readHyperlinks, readTables, readXmlParts } from "./read-parts";
import { readConditionalFormats, readValidations } from "./read-rules";
import { type FileContext, readGrid, richText } from "./read-sheet";
import { readStyles } from "./read-styles";
import { child, childrenOf, isOn, type XmlElement } from "./xml";

function addSheet(book: Book, element: XmlElement, position: number): Sheet {
  const { name = "", state = "visible" } = element.attributes;
  const id = `{00000000-0001-0000-0000-${book.nextId().toString(16).toUpperCase().padStart(12, "0")}}`;
  const sheet = emptySheet(book, id);
  book.engine.insertSheet(position, id, name);
  if (state !== "visible") book.engine.changeSheet(id, { hidden: true });
  sheet.veryHidden = state === "veryHidden";
  book.sheets = new Map([...book.sheets, [id, sheet]]);
  return sheet;
}

/** `$1:$2`, `$A:$B` of a print title; `Sheet1!$A$1:$B$2` of a print area. */
const withoutSheets = (formula: string): string =>
  formula
    .split(/,(?=(?:[^']|'[^']*')*$)/)
    .map((part) => splitSheet(part).rest.replaceAll("$", ""))
    .join(",");

/** Names of Excel's own for what is printed: kept with the sheet's page. */
const printNames: Readonly<Record<string, (text: string) => Record<string, string | undefined>>> = {
  "_xlnm.Print_Area": (text) => ({ printArea: text }),
  "_xlnm.Print_Titles": (text) => ({
    printTitleRows: text.split(",").find((part) => /^\d/.test(part)),
    printTitleColumns: text.split(",").find((part) => /^[A-Z]/i.test(part)),
  }),
};

function readNames(book: Book, root: XmlElement, sheets: readonly Sheet[]): void {
  for (const { attributes, text } of childrenOf(child(root, "definedNames"), "definedName")) {
    const { name = "", localSheetId, hidden, comment = "" } = attributes;
    const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)];
    const printed = printNames[name];
    if (sheet && printed) {
      const areas: Record<string, unknown> = { ...sheet.page.fields };
      for (const [key, area] of Object.entries(printed(withoutSheets(text))))
        if (area) areas[key] = `=${area}`;
      sheet.page.fields = areas;
    }
    if (name.startsWith("_xlnm.")) continue;
    const holder = sheet ?? book;
    const defined: DefinedName = { name, formula: `=${text}`, comment, visible: !isOn(hidden) };
    holder.names = [...holder.names, defined];
  }
}

function readProperties(book: Book, file: PackageReader): void {
  const fields: Record<string, unknown> = {};
  const parts: [string, Readonly<Record<string, string>>][] = [
    ["docProps/core.xml", coreElements],
    ["docProps/app.xml", appElements],
  ];
  for (const [path, names] of parts) {
    const root = file.xml(path) ?? undefined;
    for (const [name, element] of Object.entries(names)) {
      const text = child(root, element.split(":").at(-1) ?? "")?.text;
      if (text) fields[name] = text;
    }
  }
  book.properties.fields = fields;
  book.customProperties = childrenOf(file.xml("docProps/custom.xml") ?? undefined, "property").map(
    ({ attributes, children: [value] }) => ({
      key: attributes["name"] ?? "",
      value: customValue(value),
    }),
  );
}

function customValue(value: XmlElement | undefined): unknown {
  if (!value) return "";
  if (["i4", "int", "r8"].includes(value.name)) return Number(value.text);
  if (value.name === "bool") return value.text === "true" || value.text === "1";
  return value.name === "filetime" ? `Date(${Date.parse(value.text)})` : value.text;
}

function readStrings(file: PackageReader): string[] {
  const part = file.relations("xl/workbook.xml").find(({ kind }) => kind === "sharedStrings");
  return childrenOf((part && file.xml(part.target)) ?? undefined, "si").map(richText);
}

/**
 * Reads an .xlsx into a new workbook, in place of its one empty sheet.
 * @throws Error if the bytes are no .xlsx
 */
export async function openInto(book: Book, bytes: Uint8Array): Promise<void> {
  const file = readPackage(bytes);
  const root = file.xml("xl/workbook.xml");
  if (!root) throw new Error("The file is no workbook: it has no xl/workbook.xml");
  const relations = file.relations("xl/workbook.xml");
  const part = (kind: string): XmlElement | null => {
    const found = relations.find((relation) => relation.kind === kind);
    return found ? file.xml(found.target) : null;
  };
  const theme = themeColors(part("theme"));
  const context: FileContext = {
    book,
    theme,
    styles: readStyles(part("styles"), theme),
    strings: readStrings(file),
  };
  const [first] = book.sheets.keys();
  const elements = childrenOf(child(root, "sheets"), "sheet").filter(({ attributes }) =>
    relations.some(({ id, kind }) => id === attributes["id"] && kind === "worksheet"),
  );
  const sheets = elements.map((element, index) => {
    const path = relations.find(({ id }) => id === element.attributes["id"])?.target ?? "";
    const sheet = addSheet(book, element, index + 1);
    const sheetRoot = file.xml(path);
    if (sheetRoot) readSheet(sheet, sheetRoot, file, path, context);
    return sheet;
  });
  if (first !== undefined && sheets.length > 0) {
    book.engine.removeSheet(first);
    book.sheets = new Map([...book.sheets].filter(([id]) => id !== first));
  }
  readNames(book, root, sheets);
  readProperties(book, file);
  readXmlParts(book, file);
  const protection = child(root, "workbookProtection")?.attributes;
  if (isOn(protection?.["lockStructure"])) {
    const hash = protection?.["workbookPassword"];
    book.protection = { options: {}, password: hash === undefined ? null : knownByHash(hash) };
  }
  showFirst(book, Number(child(child(root, "bookViews"), "workbookView")?.attributes["activeTab"] ?? 0));
  tellNames(book);
  await book.engine.calculate(true);
  book.history.forget();
  book.history.close();
}

function readSheet(
  sheet: Sheet,
  root: XmlElement,
  file: PackageReader,
  path: string,
  context: FileContext,
): void {
  const relations = file.relations(path);
  readGrid(sheet, root, context);
  readPage(sheet, root);
  readConditionalFormats(sheet, root, context.styles);
  readValidations(sheet, root);
  readHyperlinks(sheet, root, relations);
  readComments(sheet, file, relations);
  readTables(sheet, file, relations);
}

function showFirst(book: Book, active: number): void {
  const facts = book.engine.sheets();
  const shown = facts[active]?.hidden === false ? facts[active] : facts.find(({ hidden }) => !hidden);
  if (!shown) return;
  book.activeSheet = shown.id;
  book.selection = { sheet: shown.id, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
  book.engine.activate(shown.id);
}
