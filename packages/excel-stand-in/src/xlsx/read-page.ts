import type { Sheet } from "../book/book";
import { knownByHash, knownBySaltedHash } from "../sheets/password";
import {
  headerPages,
  keyOf,
  margins,
  paperNumbers,
  printComments,
  printErrors,
  protectionAttributes,
} from "./page-names";
import { isOff, child, childrenOf, isOn, type XmlElement } from "./xml";

const present = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** `&LLeft&CCentre&RRight` taken apart. */
function splitHeader(text: string): { left: string; center: string; right: string } {
  const parts = { left: "", center: "", right: "" };
  const names = { L: "left", C: "center", R: "right" } as const;
  for (const [, letter = "C", part = ""] of text.matchAll(/&([LCR])((?:(?!&[LCR])[^])*)/g))
    parts[names[letter as "L" | "C" | "R"]] = part;
  if (!/&[LCR]/.test(text)) parts.center = text;
  return parts;
}

function readHeaderTexts(element: XmlElement | undefined): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [pages, prefix] of Object.entries(headerPages)) {
    for (const kind of ["Header", "Footer"]) {
      const parts = splitHeader(child(element, `${prefix}${kind}`)?.text ?? "");
      for (const [side, text] of Object.entries(parts))
        if (text !== "") fields[`${pages}.${side}${kind}`] = text;
    }
  }
  return fields;
}

/** `Excel.HeaderFooterState` by what differs: first page, odd and even pages. */
const states = [
  ["Default", "OddAndEven"],
  ["FirstAndDefault", "FirstOddAndEven"],
] as const;

/** The headers and footers by the names of their fields. */
export function readHeaders(root: XmlElement): Record<string, string> {
  const element = child(root, "headerFooter");
  const { differentFirst, differentOddEven } = element?.attributes ?? {};
  const state = states[isOn(differentFirst) ? 1 : 0][isOn(differentOddEven) ? 1 : 0];
  return { ...readHeaderTexts(element), ...(state !== "Default" && { state }) };
}

function readZoom(setup: Readonly<Record<string, string>>, fits: boolean): unknown {
  if (fits) {
    const [wide, tall] = [Number(setup["fitToWidth"] ?? 1), Number(setup["fitToHeight"] ?? 1)];
    return { ...(wide > 0 && { horizontalFitToPages: wide }), ...(tall > 0 && { verticalFitToPages: tall }) };
  }
  return setup["scale"] === undefined ? undefined : { scale: Number(setup["scale"]) };
}

const optionNames = {
  centerHorizontally: "horizontalCentered",
  centerVertically: "verticalCentered",
  printHeadings: "headings",
  printGridlines: "gridLines",
};
/** The options that are on, by the API's names. */
const flags = (
  given: Readonly<Record<string, string>>,
  names: Readonly<Record<string, string>>,
): Record<string, true> =>
  Object.fromEntries(
    Object.entries(names).flatMap(([name, attribute]) => (isOn(given[attribute]) ? [[name, true]] : [])),
  );

const selectionMode = (attributes: Readonly<Record<string, string>>): string => {
  if (isOn(attributes["selectUnlockedCells"])) return "None";
  return isOn(attributes["selectLockedCells"]) ? "Unlocked" : "Normal";
};

/** Reads page set-up, breaks and protection. */
export function readPage(sheet: Sheet, root: XmlElement, sources: WeakMap<object, string>): void {
  const setup = child(root, "pageSetup")?.attributes ?? {};
  const options = child(root, "printOptions")?.attributes ?? {};
  const sides = child(root, "pageMargins")?.attributes ?? {};
  const fits = isOn(child(child(root, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  sheet.page.fields = present({
    orientation: setup["orientation"] === "landscape" ? "Landscape" : undefined,
    paperSize: keyOf(paperNumbers, Number(setup["paperSize"])),
    zoom: readZoom(setup, fits),
    firstPageNumber: isOn(setup["useFirstPageNumber"]) ? Number(setup["firstPageNumber"]) : undefined,
    printOrder: setup["pageOrder"] === "overThenDown" ? "OverThenDown" : undefined,
    ...flags(setup, { blackAndWhite: "blackAndWhite", draftMode: "draft" }),
    printComments: keyOf(printComments, setup["cellComments"]),
    printErrors: keyOf(printErrors, setup["errors"]),
    ...flags(options, optionNames),
    ...Object.fromEntries(
      margins.map((side) => [
        `${side}Margin`,
        sides[side] === undefined ? undefined : Number(sides[side]) * 72,
      ]),
    ),
    ...readHeaders(root),
  });
  const breaks = (name: string): number[] =>
    childrenOf(child(root, name), "brk").map(({ attributes }) => Number(attributes["id"]));
  sheet.rowBreaks = breaks("rowBreaks");
  sheet.columnBreaks = breaks("colBreaks");
  readProtection(sheet, child(root, "sheetProtection"), sources);
}

/** What a file knows of a password: the newer salted hash, the older one, or that there is none. */
export function readPassword(attributes: Readonly<Record<string, string>>, older: string): string | null {
  const named = (name: string): string | undefined =>
    attributes[name] ?? attributes[`workbook${name.charAt(0).toUpperCase()}${name.slice(1)}`];
  const [algorithm, hash, salt = "", spins = "0"] = [
    named("algorithmName"),
    named("hashValue"),
    named("saltValue"),
    named("spinCount"),
  ];
  if (hash !== undefined) return knownBySaltedHash({ algorithm: algorithm ?? "", hash, salt, spins });
  const short = attributes[older];
  return short === undefined ? null : knownByHash(short);
}

function readProtection(
  sheet: Sheet,
  element: XmlElement | undefined,
  sources: WeakMap<object, string>,
): void {
  if (!element || !isOn(element.attributes["sheet"])) return;
  const { attributes } = element;
  const options: Record<string, boolean | string> = {
    allowEditObjects: !isOn(attributes["objects"]),
    allowEditScenarios: !isOn(attributes["scenarios"]),
    selectionMode: selectionMode(attributes),
  };
  for (const [option, name] of Object.entries(protectionAttributes))
    options[option] = isOff(attributes[name]);
  sheet.protection = { options, password: readPassword(attributes, "password") };
  sources.set(sheet.protection, element.source);
}
