import type { Book, DefinedName, Sheet } from "../book/book";
import { readArea, splitSheet } from "../references/address";
import type { OpenedFile } from "./opened-file";
import { child, childrenOf, isOn, type XmlElement } from "./xml";

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

/** Whether a print area or title says cells, and not a formula that finds them. */
const saysCells = (text: string): boolean => text.split(",").every((part) => readArea(part) !== null);

/** Keeps what a name of Excel's own says to print. */
function readPrinted(sheet: Sheet, printed: Readonly<Record<string, string | undefined>>): void {
  const said = Object.entries(printed).flatMap(([key, area]) => (area ? [[key, `=${area}`]] : []));
  sheet.page.fields = { ...sheet.page.fields, ...(Object.fromEntries(said) as Record<string, string>) };
}

/** Reads the names. @param sheets the worksheets by their place in the file, where a chart's sheet has none */
export function readNames(
  book: Book,
  root: XmlElement,
  sheets: readonly (Sheet | undefined)[],
  { otherNames, sources }: OpenedFile,
): void {
  for (const { attributes, text, source } of childrenOf(child(root, "definedNames"), "definedName")) {
    const { name = "", localSheetId, hidden, comment = "" } = attributes;
    const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)];
    const printed = printNames[name];
    const cells = withoutSheets(text);
    if (sheet && printed && saysCells(cells)) readPrinted(sheet, printed(cells));
    else if (!name.startsWith("_xlnm.")) {
      const holder = sheet ?? book;
      const defined: DefinedName = { name, formula: `=${text}`, comment, visible: !isOn(hidden) };
      holder.names = [...holder.names, defined];
      sources.set(defined, source);
    } else if (name !== "_xlnm._FilterDatabase") otherNames.push({ source, sheet: sheet ?? null });
  }
}
