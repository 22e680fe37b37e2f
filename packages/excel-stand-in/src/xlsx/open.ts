import type { Book, Sheet } from "../book/book";
import { emptySheet } from "../book/create-book";
import { tellNames } from "../range/shift-book";
import { factsOf } from "../sheets/activation";
import { themeColors } from "./colors";
import { type OpenedFile, type OpenedSheet, isStrict, rememberOpened } from "./opened-file";
import { createOrigins, keepResults } from "./origins";
import { readOutlines } from "./outlines";
import { type PackageReader, readPackage } from "./package-file";
import { readComments } from "./read-comments";
import { readConditionalFormats } from "./read-conditional-formats";
import { readFilter } from "./read-filter";
import { readNames } from "./read-names";
import { readPage, readPassword } from "./read-page";
import { readHyperlinks, readSheetProperties, readTables, readXmlParts } from "./read-parts";
import { readProperties } from "./read-properties";
import { type FileContext, readGrid } from "./read-sheet";
import { readStyles } from "./read-styles";
import { readValidations } from "./read-validations";
import { readSettings } from "./web-extensions";
import { frozenKey } from "./write-sheet";
import { child, childrenOf, isOn, prefixedAttributes, type XmlElement } from "./xml";

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

function readStrings(file: PackageReader, path: string): XmlElement[] {
  const part = file.relations(path).find(({ kind }) => kind === "sharedStrings");
  return childrenOf((part && file.xml(part.target)) ?? undefined, "si");
}

const workbookPath = (file: PackageReader): string =>
  file.relations("").find(({ kind }) => kind === "officeDocument")?.target ?? "xl/workbook.xml";

/**
 * Reads an .xlsx or .xlsm into a new workbook, in place of its one empty sheet.
 * @throws Error if the bytes are no workbook
 */
export async function openInto(book: Book, bytes: Uint8Array): Promise<void> {
  const file = readPackage(bytes);
  const path = workbookPath(file);
  const root = file.xml(path);
  if (!root) throw new Error(`The file is no workbook: it has no ${path}`);
  const relations = file.relations(path);
  const part = (kind: string): XmlElement | null => {
    const found = relations.find((relation) => relation.kind === kind);
    return found ? file.xml(found.target) : null;
  };
  const theme = themeColors(part("theme"));
  const styles = readStyles(part("styles"), theme);
  const opened: OpenedFile = {
    file,
    workbook: root,
    workbookPath: path,
    styles: part("styles"),
    formats: styles.formats,
    cells: [],
    lines: [],
    sheets: new Map(),
    otherSheets: [],
    otherNames: [],
    sources: new WeakMap(),
    rules: new WeakMap(),
    looks: new WeakMap(),
    shapes: new WeakMap(),
  };
  const context: FileContext = {
    book,
    theme,
    styles,
    strings: readStrings(file, path),
    origins: createOrigins(opened),
    from1904: isOn(child(root, "workbookPr")?.attributes["date1904"]),
  };
  readSheets(book, opened, context);
  readProperties(book, opened);
  readXmlParts(book, opened);
  readSettings(book, opened);
  readBookProtection(book, child(root, "workbookProtection"), opened.sources);
  rememberOpened(book, opened);
  tellNames(book);
  await book.engine.calculate(true);
  keepResults(context.origins);
  book.history.forget();
  book.history.close();
}

/** Reads the sheets, their names, and which is shown. Sheets that are no worksheets are kept aside. */
function readSheets(book: Book, opened: OpenedFile, context: FileContext): void {
  const { file, workbook: root, workbookPath: from, otherSheets } = opened;
  const relations = file.relations(from);
  const [first] = book.sheets.keys();
  const waiting: { attributes: Record<string, string>; relation: (typeof relations)[number] }[] = [];
  let position = 1;
  const sheets = childrenOf(child(root, "sheets"), "sheet").map((element): Sheet | undefined => {
    const relation = relations.find(({ id }) => id === element.attributes["id"]);
    if (relation?.kind !== "worksheet") {
      if (relation) waiting.push({ attributes: prefixedAttributes(element.source), relation });
      return undefined;
    }
    const sheet = addSheet(book, element, position++);
    for (const other of waiting.splice(0)) otherSheets.push({ ...other, before: sheet });
    const sheetRoot = file.xml(relation.target);
    if (sheetRoot)
      readSheet(sheet, sheetRoot, relation.target, element.attributes["sheetId"] ?? "", opened, context);
    return sheet;
  });
  for (const other of waiting) otherSheets.push({ ...other, before: null });
  if (first !== undefined && position > 1) {
    book.engine.removeSheet(first);
    book.sheets = new Map([...book.sheets].filter(([id]) => id !== first));
  }
  readNames(book, root, sheets, opened);
  const active = child(child(root, "bookViews"), "workbookView")?.attributes["activeTab"];
  showFirst(book, sheets[Number(active ?? 0)]);
}

function readSheet(
  sheet: Sheet,
  root: XmlElement,
  path: string,
  sheetId: string,
  opened: OpenedFile,
  context: FileContext,
): void {
  const { file, sources } = opened;
  const relations = file.relations(path);
  readGrid(sheet, root, context);
  readOutlines(sheet, root);
  readPage(sheet, root, sources);
  readConditionalFormats(sheet, root, { ...context.styles, ...opened, theme: context.theme });
  readValidations(sheet, root, opened.rules);
  readFilter(sheet, root, sources);
  readHyperlinks(sheet, root, relations, sources);
  readComments(sheet, opened, relations);
  readTables(sheet, file, relations, sources);
  readSheetProperties(sheet, root, file, relations);
  if (isStrict(root)) return;
  const drawing = child(root, "legacyDrawing")?.attributes["id"];
  const notes = relations.find(({ kind }) => kind === "comments");
  const { engine } = sheet.book;
  const before: OpenedSheet = {
    root,
    path,
    relations,
    sheetId,
    notesDrawing: relations.find(({ id }) => id === drawing)?.target,
    notesRoot: prefixedAttributes((notes && file.xml(notes.target)?.source) ?? ""),
    facts: {
      rowHeight: engine.defaultSize(sheet.id, "rows"),
      columnWidth: engine.defaultSize(sheet.id, "columns"),
      tabColor: factsOf(sheet).tabColor,
      frozen: frozenKey(sheet),
    },
  };
  opened.sheets.set(sheet, before);
}

function readBookProtection(
  book: Book,
  element: XmlElement | undefined,
  sources: WeakMap<object, string>,
): void {
  if (!element || !isOn(element.attributes["lockStructure"])) return;
  book.protection = { options: {}, password: readPassword(element.attributes, "workbookPassword") };
  sources.set(book.protection, element.source);
}

function showFirst(book: Book, active: Sheet | undefined): void {
  const facts = book.engine.sheets();
  const shown =
    facts.find(({ id, hidden }) => id === active?.id && !hidden) ?? facts.find(({ hidden }) => !hidden);
  if (!shown) return;
  book.activeSheet = shown.id;
  book.selection = { sheet: shown.id, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
  book.engine.activate(shown.id);
}
