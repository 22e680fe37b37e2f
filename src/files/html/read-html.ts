import { symbolText } from "../symbols/symbol-text";
import { classLooks } from "./looks";
import { openElements } from "./open-elements";
import type { Grid } from "../../core/grid/grid";
import { checkCells } from "../check-cells";
import { blockBuilder, type BlockBuilder } from "../document/block-builder";
import type { Block } from "../document/blocks";
import { layOut } from "../document/lay-out";
import { FileProblem } from "../file-problem";
import { scanMarkup, type Attributes } from "../markup/scan-markup";

/** What stands in these is not shown. */
const unseen = new Set(["script", "style", "title"]);
/** Text in these keeps its blanks and line breaks. */
const preformatted = new Set(["pre", "textarea"]);
/** These stand inside of a choice; whatever else begins, ends it. */
const ofChoice = new Set(["option", "optgroup"]);
/** These begin and end a line. */
const ownLine =
  /^(address|article|aside|blockquote|body|caption|center|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|tr|ul)$/;

/** So much of a page tells what has written it. */
const beginning = 4_096;

const cells = { beginning: /<t[dh]\b/gi, letters: 4 };

/**
 * Reads a page or what programs put on the clipboard as HTML: its tables with their merges, and the lines outside of
 * them. What stands in the fields of a web form counts as text. What is hidden is left out, but
 * for rows of a sheet that Excel hides, which are read of a workbook, too.
 * @throws FileProblem if it holds too many cells
 */
export function readHtml(html: string): Grid {
  return layOut(htmlBlocks(html));
}

/** The lines and tables of a page. @throws FileProblem if it holds too many cells */
export function htmlBlocks(html: string): readonly Block[] {
  checkCells([html], cells);
  checkFrames(html);
  const builder = blockBuilder(tidy);
  const isOfSheet = html.slice(0, beginning).includes("urn:schemas-microsoft-com:office:excel");
  const looks = classLooks();
  const elements = openElements();
  let css: string | null = null;
  const show = (text: string) => {
    const { font, isHidden } = elements.look();
    if (!isHidden) builder.addText(symbolText(text, font), text);
  };
  /** How many of these are open. */
  let hidden = 0;
  let kept = 0;
  /** Whether the option that is open is chosen; null outside of a choice. */
  let isChosen: boolean | null = null;
  const openCell = (attributes: Attributes) => {
    builder.openCell({ ...cellOf(attributes), isDeleted: elements.look().isHidden });
  };
  const open: Readonly<Record<string, (attributes: Attributes) => void>> = {
    table: builder.openTable,
    tr: () => {
      builder.openRow();
      if (elements.look().isHidden) builder.dropRow();
    },
    style: () => (css = ""),
    td: openCell,
    th: openCell,
    br: () => {
      builder.endLine(true);
    },
    input: (attributes) => {
      show(inputText(attributes));
    },
    select: () => (isChosen = false),
    option: ({ selected }) => (isChosen = selected !== undefined),
  };
  const close: Readonly<Record<string, () => void>> = {
    table: builder.closeTable,
    td: builder.closeCell,
    th: builder.closeCell,
    select: () => (isChosen = null),
    option: () => (isChosen = false),
    style: () => {
      looks.add(css ?? "");
      css = null;
    },
  };

  scanMarkup(withoutHead(html), "page", {
    open(name, attributes) {
      if (unseen.has(name)) hidden++;
      if (preformatted.has(name)) kept++;
      if (!ofChoice.has(name)) isChosen = null;
      if (ownLine.test(name)) builder.endLine();
      const look = looks.of(name, attributes);
      elements.open(name, isOfSheet && name === "tr" ? { ...look, isHidden: false } : look);
      if (Object.hasOwn(open, name)) open[name]?.(attributes);
    },
    text(text) {
      if (css !== null) css += text;
      if (hidden > 0 || isChosen === false) return;
      if (kept > 0 && !elements.look().isHidden) addLines(text, builder);
      else show(text);
    },
    close(name) {
      if (unseen.has(name)) hidden = Math.max(0, hidden - 1);
      if (preformatted.has(name)) kept = Math.max(0, kept - 1);
      if (Object.hasOwn(close, name)) close[name]?.();
      if (ownLine.test(name)) builder.endLine();
      elements.close(name);
    },
  });
  return builder.finish();
}

/** A workbook that Excel saved as a page may stand in other files, which this one only names. */
function checkFrames(html: string): void {
  const [, part] = /<frameset\b[^]*?<frame\b[^>]*?\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(html) ?? [];
  if (part !== undefined && !/<table\b/i.test(html)) throw new FileProblem("frames", { part });
}

/** Windows' clipboard begins with lines that tell where the fragment stands (CF_HTML); browsers take them away. */
function withoutHead(html: string): string {
  return html.replace(/^\s*Version:[\d.]+\s(?:\s*\w+:[^\r\n<]*)*/, "");
}

/**
 * A line as a page shows it: blanks and line breaks of the source count as one blank, and a line break between two
 * Chinese characters as none (CSS Text Module Level 3, 4.1.3); a blank that must not break is a blank.
 */
function tidy(line: string): string {
  return line
    .replace(
      /([\p{Script=Han}\u3000-\u303f\uff00-\uffef])[ \t]*[\r\n]+[ \t\r\n]*(?=[\p{Script=Han}\u3000-\u303f\uff00-\uffef])/gu,
      "$1",
    )
    .replace(/[ \t\r\n\f]+/g, " ")
    .replace(/^ | $/g, "")
    .replaceAll("\u00a0", " ");
}

function addLines(text: string, builder: BlockBuilder): void {
  const [first = "", ...others] = text.split(/\r\n|\r|\n/);
  builder.addText(first);
  for (const line of others) {
    builder.endLine(true);
    builder.addText(line);
  }
}

function cellOf(attributes: Attributes) {
  return {
    columns: spanOf(attributes["colspan"]),
    rows: spanOf(attributes["rowspan"]),
    number: numberOf(attributes["x:num"] ?? attributes["sdval"]),
    // Excel gives a text that flows over its neighbours their columns, and says that it is no merge.
    isMerged: !/mso-ignore:[^;]*colspan/.test(attributes["style"] ?? ""),
  };
}

/** 0 rows mean all that follow, which nobody writes. */
function spanOf(attribute = "1"): number {
  const span = Number.parseInt(attribute, 10);
  return span >= 1 ? span : 1;
}

/** The number that Excel (`x:num`) and LibreOffice (`sdval`) write beside what a cell shows. */
function numberOf(attribute: string | undefined): number | null {
  const number = attribute?.trim() ? Number(attribute) : NaN;
  return Number.isFinite(number) ? number : null;
}

/** What a web form's field shows. */
function inputText({ type = "text", value = "", checked }: Attributes): string {
  if (/^(checkbox|radio)$/i.test(type)) return checked === undefined ? "□" : "☑";
  return /^(text|number|date|search|tel|email|url)$/i.test(type) ? value : "";
}
