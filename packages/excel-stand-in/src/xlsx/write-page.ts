import type { Sheet } from "../book/book";
import { hashOf } from "../sheets/password";
import { openedFile, sourceFor } from "./opened-file";
import {
  headerPages,
  keyOf,
  margins,
  paperNumbers,
  printComments,
  printErrors,
  protectionAttributes,
} from "./page-names";
import { readHeaders } from "./read-page";
import {
  type Attributes,
  child,
  childrenOf,
  escapeXml,
  prefixedAttributes,
  sourceOf,
  tag,
  textOf,
  type XmlElement,
} from "./xml";

const openedRoot = (sheet: Sheet): XmlElement | undefined => openedFile(sheet.book)?.sheets.get(sheet)?.root;
const openedElement = (sheet: Sheet, name: string): XmlElement | undefined => child(openedRoot(sheet), name);
/** The attributes that the opened file has beyond the model's, and the model's. */
const over = (element: XmlElement | undefined, attributes: Attributes): Attributes => ({
  ...prefixedAttributes(sourceOf(element)),
  ...attributes,
});

const on = (value: unknown): true | undefined => (value === true ? true : undefined);
interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}
const zoomOf = (sheet: Sheet): Zoom => sheet.page.fields["zoom"] ?? {};
export const fitsToPages = (sheet: Sheet): boolean => {
  const { horizontalFitToPages: wide, verticalFitToPages: tall } = zoomOf(sheet);
  return wide !== undefined || tall !== undefined;
};

export function protectionXml({ book, protection }: Sheet): string {
  if (!protection) return "";
  const before = sourceFor(book, protection);
  if (before !== undefined) return before;
  const { options, password } = protection;
  const mode = options["selectionMode"];
  const attributes: Record<string, boolean | string | undefined> = {
    sheet: true,
    objects: options["allowEditObjects"] === true ? undefined : true,
    scenarios: options["allowEditScenarios"] === true ? undefined : true,
    password: password === null ? undefined : hashOf(password),
    selectLockedCells: mode === "Unlocked" || mode === "None" ? true : undefined,
    selectUnlockedCells: mode === "None" ? true : undefined,
  };
  for (const [option, name] of Object.entries(protectionAttributes))
    if (options[option] === true) attributes[name] = false;
  return tag("sheetProtection", attributes);
}

const headerNames = /^state$|(Header|Footer)$/;
/** Whether the fields say the same headers and footers. */
const sameHeaders = (a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean =>
  Object.keys({ ...a, ...b }).every(
    (name) => !headerNames.test(name) || textOf(a[name], "") === textOf(b[name], ""),
  );

function headersXml(sheet: Sheet): string {
  const { fields } = sheet.page;
  const root = openedRoot(sheet);
  const before = openedElement(sheet, "headerFooter");
  if (root && sameHeaders(readHeaders(root), fields)) return sourceOf(before);
  const text = (pages: string, kind: string): string =>
    [
      ["left", "L"],
      ["center", "C"],
      ["right", "R"],
    ]
      .map(([side = "", letter = ""]) => {
        const part = fields[`${pages}.${side}${kind}`];
        return typeof part === "string" && part !== "" ? `&${letter}${part}` : "";
      })
      .join("");
  const parts = Object.entries(headerPages).flatMap(([pages, prefix]) =>
    ["Header", "Footer"].map((kind) => {
      const own = text(pages, kind) || (pages === "defaultForAllPages" ? text("oddPages", kind) : "");
      return own === "" ? "" : tag(`${prefix}${kind}`, {}, escapeXml(own));
    }),
  );
  const state = textOf(fields["state"]);
  const attributes = {
    differentOddEven: state.includes("Even") ? true : undefined,
    differentFirst: state.startsWith("First") ? true : undefined,
  };
  return parts.some((part) => part !== "")
    ? tag("headerFooter", over(before, attributes), parts.join(""))
    : "";
}

function breaksXml(sheet: Sheet, name: string, breaks: readonly number[], most: number): string {
  const before = openedElement(sheet, name);
  const idsBefore = childrenOf(before, "brk").map(({ attributes }) => Number(attributes["id"]));
  if (idsBefore.join() === breaks.join()) return sourceOf(before);
  if (breaks.length === 0) return "";
  const list = breaks.map((id) => tag("brk", { id, max: most, man: true }));
  return tag(name, { count: breaks.length, manualBreakCount: breaks.length }, list.join(""));
}

/** Size, scale and orientation; what the file says beyond the model stays. */
function sizeOf(sheet: Sheet, before: Readonly<Record<string, string>>): Attributes {
  const { fields } = sheet.page;
  const zoom = zoomOf(sheet);
  const fits = fitsToPages(sheet);
  const paper = before["paperSize"];
  const otherPaper = keyOf(paperNumbers, Number(paper)) === undefined ? paper : undefined;
  return {
    paperSize: paperNumbers[String(fields["paperSize"])] ?? otherPaper,
    scale: zoom.scale ?? (fits ? before["scale"] : undefined),
    fitToWidth: fits ? (zoom.horizontalFitToPages ?? 0) : before["fitToWidth"],
    fitToHeight: fits ? (zoom.verticalFitToPages ?? 0) : before["fitToHeight"],
    orientation:
      fields["orientation"] === "Landscape"
        ? "landscape"
        : before["orientation"] === "landscape"
          ? undefined
          : before["orientation"],
  };
}

function setupOf(sheet: Sheet, before: Readonly<Record<string, string>>): Attributes {
  const { fields } = sheet.page;
  const first = fields["firstPageNumber"];
  return {
    ...sizeOf(sheet, before),
    firstPageNumber: typeof first === "number" ? first : undefined,
    useFirstPageNumber: typeof first === "number" ? true : undefined,
    pageOrder: fields["printOrder"] === "OverThenDown" ? "overThenDown" : undefined,
    blackAndWhite: on(fields["blackAndWhite"]),
    draft: on(fields["draftMode"]),
    cellComments:
      fields["printComments"] === "NoComments" ? undefined : printComments[String(fields["printComments"])],
    errors: fields["printErrors"] === "AsDisplayed" ? undefined : printErrors[String(fields["printErrors"])],
  };
}

const inches: Readonly<Record<(typeof margins)[number], number>> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

/** Margins in inches; one that is as in the opened file is written with the file's own digits. */
function marginsXml(sheet: Sheet): string {
  const { fields } = sheet.page;
  const before = openedElement(sheet, "pageMargins");
  const sides = margins.map((side): [string, string | number] => {
    const points = fields[`${side}Margin`];
    const text = before?.attributes[side];
    if (typeof points !== "number") return [side, inches[side]];
    return [side, text !== undefined && Number(text) * 72 === points ? text : points / 72];
  });
  const unsaid =
    openedRoot(sheet) && !before && margins.every((side) => fields[`${side}Margin`] === undefined);
  return unsaid ? "" : tag("pageMargins", Object.fromEntries(sides));
}

/** The parts of the page's set-up by the names of their elements. */
export function pageParts(sheet: Sheet): Record<string, string> {
  const { fields } = sheet.page;
  const options = {
    horizontalCentered: on(fields["centerHorizontally"]),
    verticalCentered: on(fields["centerVertically"]),
    headings: on(fields["printHeadings"]),
    gridLines: on(fields["printGridlines"]),
  };
  const setupBefore = openedElement(sheet, "pageSetup");
  const said = (name: string, attributes: Attributes): string =>
    Object.values(attributes).some((value) => value !== undefined) ? tag(name, attributes) : "";
  return {
    printOptions: said("printOptions", over(openedElement(sheet, "printOptions"), options)),
    pageMargins: marginsXml(sheet),
    pageSetup: said("pageSetup", over(setupBefore, setupOf(sheet, setupBefore?.attributes ?? {}))),
    headerFooter: headersXml(sheet),
    rowBreaks: breaksXml(sheet, "rowBreaks", sheet.rowBreaks, 16_383),
    colBreaks: breaksXml(sheet, "colBreaks", sheet.columnBreaks, 1_048_575),
  };
}
