import { scanXml } from "../markup/scan-xml";
import { richText, type RichText } from "./rich-text";

/** Reads the texts that the cells of a workbook share (ECMA-376 Part 1, 18.4). */
export function sharedStrings(markup: string): readonly RichText[] {
  const strings: RichText[] = [];
  const scan = richTextScanner();
  scanXml(markup, {
    open(name, attributes) {
      if (name === "si") scan.begin();
      scan.open(name, attributes);
    },
    text: scan.text,
    close(name) {
      scan.close(name);
      if (name === "si") strings.push(scan.end());
    },
  });
  return strings;
}

/** Follows the runs of a text, in the list of shared ones or in a cell; pinyin beside it is no part of it. */
export interface RichTextScanner {
  readonly begin: () => void;
  readonly open: (name: string, attributes: Readonly<Record<string, string | undefined>>) => void;
  readonly text: (text: string) => void;
  readonly close: (name: string) => void;
  readonly end: () => RichText;
}

/** A scanner that has met nothing. */
export function richTextScanner(): RichTextScanner {
  let found = richText();
  let font: string | undefined;
  let piece: string | null = null;
  let isPinyin = false;
  return {
    begin: () => (found = richText()),
    open(name, attributes) {
      if (name === "rPh") isPinyin = true;
      else if (name === "r") font = undefined;
      else if (name === "rFont") font = attributes["val"];
      else if (name === "t" && !isPinyin) piece = "";
    },
    text(text) {
      if (piece !== null) piece += text;
    },
    close(name) {
      if (name === "rPh") isPinyin = false;
      else if (name === "r") font = undefined;
      else if (name === "t" && piece !== null) {
        found.add(piece, font);
        piece = null;
      }
    },
    end: () => found,
  };
}
