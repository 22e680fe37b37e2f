import type { Sheet } from "../book/book";
import { hashOf } from "../sheets/password";
import {
  headerPages,
  margins,
  paperNumbers,
  printComments,
  printErrors,
  protectionAttributes,
} from "./page-names";
import { escapeXml, tag, textOf } from "./xml";

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

export function protectionXml({ protection }: Sheet): string {
  if (!protection) return "";
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

function headersXml({ page: { fields } }: Sheet): string {
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
  return parts.some((part) => part !== "") ? tag("headerFooter", attributes, parts.join("")) : "";
}

const breaksXml = (name: string, breaks: readonly number[], most: number): string =>
  breaks.length === 0
    ? ""
    : tag(
        name,
        { count: breaks.length, manualBreakCount: breaks.length },
        breaks.map((id) => tag("brk", { id, max: most, man: true })).join(""),
      );

function setupOf(sheet: Sheet): Record<string, string | number | boolean | undefined> {
  const { fields } = sheet.page;
  const zoom = zoomOf(sheet);
  const first = fields["firstPageNumber"];
  return {
    paperSize: paperNumbers[String(fields["paperSize"])],
    scale: zoom.scale,
    fitToWidth: fitsToPages(sheet) ? (zoom.horizontalFitToPages ?? 0) : undefined,
    fitToHeight: fitsToPages(sheet) ? (zoom.verticalFitToPages ?? 0) : undefined,
    firstPageNumber: typeof first === "number" ? first : undefined,
    useFirstPageNumber: typeof first === "number" ? true : undefined,
    orientation: fields["orientation"] === "Landscape" ? "landscape" : undefined,
    pageOrder: fields["printOrder"] === "OverThenDown" ? "overThenDown" : undefined,
    blackAndWhite: on(fields["blackAndWhite"]),
    draft: on(fields["draftMode"]),
    cellComments:
      fields["printComments"] === "NoComments" ? undefined : printComments[String(fields["printComments"])],
    errors: fields["printErrors"] === "AsDisplayed" ? undefined : printErrors[String(fields["printErrors"])],
  };
}

/** Print options, margins, set-up, headers and breaks, in the order the schema wants. */
export function pageXml(sheet: Sheet): string {
  const { fields } = sheet.page;
  const options = {
    horizontalCentered: on(fields["centerHorizontally"]),
    verticalCentered: on(fields["centerVertically"]),
    headings: on(fields["printHeadings"]),
    gridLines: on(fields["printGridlines"]),
  };
  const inches: Readonly<Record<string, number>> = {
    left: 0.7,
    right: 0.7,
    top: 0.75,
    bottom: 0.75,
    header: 0.3,
    footer: 0.3,
  };
  const sides = Object.fromEntries(
    margins.map((side) => [
      side,
      typeof fields[`${side}Margin`] === "number" ? (fields[`${side}Margin`] as number) / 72 : inches[side],
    ]),
  );
  const setup = setupOf(sheet);
  const said = (attributes: Readonly<Record<string, unknown>>): boolean =>
    Object.values(attributes).some((value) => value !== undefined);
  return [
    said(options) ? tag("printOptions", options) : "",
    tag("pageMargins", sides),
    said(setup) ? tag("pageSetup", setup) : "",
    headersXml(sheet),
    breaksXml("rowBreaks", sheet.rowBreaks, 16_383),
    breaksXml("colBreaks", sheet.columnBreaks, 1_048_575),
  ].join("");
}
