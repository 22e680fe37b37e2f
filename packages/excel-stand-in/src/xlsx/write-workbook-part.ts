import type { Book, Sheet } from "../book/book";
import { hashOf } from "../sheets/password";
import { sheetName } from "../range/cells";
import { areaAddress, quotedSheet, readArea } from "../references/address";
import { visibilityOf } from "../sheets/activation";
import { isStrict, openedFile, type OpenedFile, type OtherSheet, sourceFor } from "./opened-file";
import {
  child,
  escapeXml,
  ns,
  prefixedAttributes,
  sourceOf,
  tag,
  textOf,
  withAttributes,
  xmlDocument,
} from "./xml";

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

/** The elements of a workbook in the order the schema wants (ECMA-376 Part 1, §18.2.27). */
const order = (
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames " +
  "calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr " +
  "webPublishObjects extLst"
).split(" ");

/** A sheet of the new file: of the model, or one that is no worksheet; with the id of its relation. */
export type ListedSheet =
  | { readonly sheet: Sheet; readonly relation: string }
  | { readonly other: OtherSheet; readonly relation: string };

const sheetOf = (listed: ListedSheet): Sheet | undefined => ("sheet" in listed ? listed.sheet : undefined);

function namesXml(book: Book, sheets: readonly ListedSheet[]): string {
  const one = (defined: Book["names"][number], localSheetId?: number): string => {
    const { name, formula, comment, visible } = defined;
    const before = prefixedAttributes(sourceFor(book, defined) ?? "");
    const attributes = {
      name,
      localSheetId,
      comment: comment || undefined,
      hidden: visible ? undefined : true,
    };
    return tag("definedName", { ...before, ...attributes }, escapeXml(formula.slice(1)));
  };
  const filter = (sheet: Sheet, localSheetId: number): string[] => {
    if (!sheet.filter) return [];
    const place = `${quotedSheet(sheetName(sheet))}!${fixed(areaAddress(sheet.filter.area))}`;
    return [
      tag("definedName", { name: "_xlnm._FilterDatabase", localSheetId, hidden: true }, escapeXml(place)),
    ];
  };
  const others = openedFile(book)?.otherNames ?? [];
  const names = [
    ...book.names.map((name) => one(name)),
    ...others.flatMap(({ source, sheet }) => (sheet ? [] : [source])),
    ...sheets.flatMap((listed, index) => {
      const sheet = sheetOf(listed);
      if (!sheet) return [];
      const own = others.filter((other) => other.sheet === sheet);
      return [
        ...sheet.names.map((name) => one(name, index)),
        ...printNames(sheet, index),
        ...filter(sheet, index),
        ...own.map(({ source }) => withAttributes(source, { localSheetId: index })),
      ];
    }),
  ];
  return names.length > 0 ? tag("definedNames", {}, names.join("")) : "";
}

const states = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" };

/** Sheets of the opened file keep the numbers by which other parts may know them. */
function sheetsXml(sheets: readonly ListedSheet[], opened: OpenedFile | null): string {
  const known = (listed: ListedSheet): number =>
    Number(
      "sheet" in listed ? opened?.sheets.get(listed.sheet)?.sheetId : listed.other.attributes["sheetId"],
    );
  let last = Math.max(0, ...sheets.map(known).filter((number) => !Number.isNaN(number)));
  const list = sheets.map((listed) => {
    if ("other" in listed) return tag("sheet", { ...listed.other.attributes, "r:id": listed.relation });
    const sheetId = known(listed) || ++last;
    const { sheet, relation } = listed;
    const state = states[visibilityOf(sheet)];
    return tag("sheet", { name: sheetName(sheet), sheetId, state, "r:id": relation });
  });
  return tag("sheets", {}, list.join(""));
}

function protectionXml(book: Book): string {
  if (!book.protection) return "";
  const { password } = book.protection;
  return (
    sourceFor(book, book.protection) ??
    tag("workbookProtection", {
      lockStructure: true,
      workbookPassword: typeof password === "string" ? hashOf(password) : undefined,
    })
  );
}

/** `Application.calculationMode` → the file's word; automatic is unsaid. */
const calculationModes: Readonly<Record<string, string>> = {
  Manual: "manual",
  AutomaticExceptTables: "autoNoTable",
};

/** The workbook's own part: what the model has, and what the opened file has beyond it. */
export function workbookXml(book: Book, sheets: readonly ListedSheet[]): string {
  const opened = openedFile(book);
  const root = opened && !isStrict(opened.workbook) ? opened.workbook : undefined;
  const before = (name: string): Record<string, string> => prefixedAttributes(sourceOf(child(root, name)));
  const view = prefixedAttributes(sourceOf(child(child(root, "bookViews"), "workbookView")));
  const activeTab = Math.max(
    0,
    sheets.findIndex((listed) => sheetOf(listed)?.id === book.activeSheet),
  );
  const firstSheet = Number(view["firstSheet"] ?? 0) < sheets.length ? view["firstSheet"] : undefined;
  const calcMode = calculationModes[textOf(book.calculationMode)];
  const written: Record<string, string> = {
    workbookProtection: protectionXml(book),
    bookViews: tag("bookViews", {}, tag("workbookView", { ...view, firstSheet, activeTab })),
    sheets: sheetsXml(sheets, opened),
    definedNames: namesXml(book, sheets),
    calcPr: tag("calcPr", { calcId: 191029, ...before("calcPr"), calcMode, fullCalcOnLoad: true }),
  };
  const parts = order.map((name) => written[name] ?? sourceOf(child(root, name)));
  const namespaces = { ...prefixedAttributes(sourceOf(root)), xmlns: ns.main, "xmlns:r": ns.relations };
  return xmlDocument(tag("workbook", namespaces, parts.join("")));
}
