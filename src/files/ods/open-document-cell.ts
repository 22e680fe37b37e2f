import type { Cell } from "../../core/grid/grid";
import { shownText } from "../../core/grid/shown-text";
import { formulaInExcel } from "./open-formula";
import type { Attributes } from "../markup/scan-markup";

/** What a cell shows and holds, and how far it goes. */
export interface CellContent extends Pick<Cell, "text" | "value"> {
  readonly columns: number;
  readonly rows: number;
  /** As Excel writes it, without its `=`; one for several cells stands in braces. */
  readonly formula: string | null;
}

/** A cell of an OpenDocument sheet while its paragraphs are read. */
export interface OpenCell {
  /** How many cells beside each other are all like this one. */
  readonly repeats: number;
  openLine(): void;
  closeLine(): void;
  /** Adds text of a paragraph; XML's own blanks count as one, at its edges as none (OpenDocument 1.3 Part 3, 6.1.2). */
  addText(text: string): void;
  /** Adds blanks and breaks that are spelt out, which stay. */
  spell(text: string): void;
  close(): CellContent;
}

/** Opens a cell with these attributes of its tag. */
export function openCellOf(attributes: Attributes): OpenCell {
  const lines: string[] = [];
  let line: string | null = null;
  let isBlankDue = false;
  const add = (text: string) => {
    line = `${line ?? ""}${isBlankDue && line !== "" ? " " : ""}${text}`;
    isBlankDue = false;
  };
  return {
    repeats: countOf(attributes["table:number-columns-repeated"]),
    openLine() {
      line = "";
      isBlankDue = false;
    },
    closeLine() {
      if (line !== null) lines.push(line);
      line = null;
    },
    addText(text) {
      if (line === null) return;
      for (const [index, word] of text.split(/[ \t\r\n]+/).entries()) {
        if (index > 0) isBlankDue = true;
        if (word !== "") add(word);
      }
    },
    spell(text) {
      if (line !== null) add(text);
    },
    close: () => ({
      ...contentOf(attributes, lines.length > 0 ? lines.join("\n") : undefined),
      columns: countOf(attributes["table:number-columns-spanned"]),
      rows: countOf(attributes["table:number-rows-spanned"]),
      formula: formulaOf(attributes),
    }),
  };
}

function formulaOf(attributes: Attributes): string | null {
  const formula = formulaInExcel(attributes["table:formula"]);
  const isArray = "table:number-matrix-columns-spanned" in attributes;
  return formula !== null && isArray ? `{${formula}}` : formula;
}

/** A number of cells or blanks: 1 where none is told. */
export function countOf(attribute: string | undefined): number {
  const count = Number.parseInt(attribute ?? "1", 10);
  return count > 0 ? count : 1;
}

type Read = (attributes: Attributes, shown: string | undefined) => Pick<Cell, "text" | "value">;

const readNumber: Read = (attributes, shown) => cellOf(Number(attributes["office:value"]), shown);

/** One that begins with its year can be read in one way only. */
const readDay: Read = (attributes, shown) =>
  cellOf(dayOf(attributes["office:date-value"] ?? ""), shown, /^\d{4}/.test(shown ?? "") ? "yyyy" : "d");

/** What a cell of each kind holds (19.385); all others are texts. */
const kinds: ReadonlyMap<string, Read> = new Map<string, Read>([
  ["float", readNumber],
  ["percentage", readNumber],
  ["currency", readNumber],
  ["date", readDay],
  ["boolean", (attributes, shown) => cellOf(attributes["office:boolean-value"] === "true", shown)],
]);

const readText: Read = (attributes, shown) =>
  attributes["calcext:value-type"] === "error"
    ? cellOf(null, shown)
    : cellOf(shown ?? attributes["office:string-value"] ?? "", shown);

/** @param shown the cell's paragraphs; undefined where it has none */
function contentOf(attributes: Attributes, shown: string | undefined): Pick<Cell, "text" | "value"> {
  const kind = attributes["office:value-type"] ?? "";
  return (kinds.get(kind) ?? readText)(attributes, shown);
}

function cellOf(value: Cell["value"], shown: string | undefined, format = "General") {
  return { text: shownText({ value, shown, format }, false), value };
}

/** The day that Excel counts (44927) of `2023-01-01` or `2023-01-01T08:00:00`; null where that is no day. */
function dayOf(date: string): number | null {
  const milliseconds = Date.parse(date.includes("T") ? `${date}Z` : date);
  return Number.isNaN(milliseconds) ? null : milliseconds / 86_400_000 + 25_569;
}
