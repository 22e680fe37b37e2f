import { scanXml } from "../markup/scan-xml";
import type { Attributes } from "../markup/scan-markup";

/** What a look says of how a text is seen. */
export interface TextLook {
  readonly font?: string;
  readonly isHidden?: boolean;
  /** The list that its paragraphs are numbered in, and how deep. */
  readonly list?: string;
  readonly level?: number;
}

/** A look by the id of its style; empty where there is none. */
export type TextLooks = (style: string | undefined) => TextLook;

interface Style extends TextLook {
  readonly basedOn?: string;
}

/** How many styles stand on each other at the most. */
const deepest = 20;

/** Reads the styles of a document (ECMA-376 Part 1, 17.7), each with what it takes over from others. */
export function textLooks(markup: string): TextLooks {
  const styles = new Map<string, Style>();
  let id: string | null = null;
  const change = (what: Style) => {
    if (id !== null) styles.set(id, { ...styles.get(id), ...what });
  };
  scanXml(markup, {
    open(name, attributes) {
      if (name === "w:style") styles.set((id = attributes["w:styleId"] ?? ""), {});
      else if (name === "w:basedOn") change({ basedOn: attributes["w:val"] ?? "" });
      else change(lookOf(name, attributes));
    },
    text: () => undefined,
    close(name) {
      if (name === "w:style") id = null;
    },
  });
  const lookAt = (style: string | undefined, depth: number): TextLook => {
    const own = style === undefined || depth > deepest ? undefined : styles.get(style);
    return own ? { ...lookAt(own.basedOn, depth + 1), ...own } : {};
  };
  return (style) => lookAt(style, 0);
}

/** What one property says; empty where it says nothing of that. */
export function lookOf(name: string, attributes: Attributes): TextLook {
  switch (name) {
    case "w:rFonts": {
      const font = attributes["w:ascii"] ?? attributes["w:hAnsi"] ?? attributes["w:h-ansi"];
      return font === undefined ? {} : { font };
    }
    case "w:vanish":
    case "w:specVanish":
      return { isHidden: isOn(attributes["w:val"]) };
    case "w:numId":
    case "w:ilfo":
      return { list: attributes["w:val"] ?? "" };
    case "w:ilvl":
      return { level: Number(attributes["w:val"] ?? 0) };
    default:
      return {};
  }
}

/** Whether a property is switched on (ECMA-376 Part 1, 17.17.4); one without a value is. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(0|false|off|none)$/.test(value);
}
