import type { Attributes } from "../markup/scan-markup";
import { scanXml } from "../markup/scan-xml";
import { numberIn } from "./number-formats";

/** Counts the paragraphs of a document's lists. */
export interface ListNumbers {
  /** The number that Word sets before a paragraph of this list, `（一）`; empty for a bullet or an unknown list. */
  readonly next: (list: string, level: number) => string;
}

interface Level {
  format: string;
  /** `%1.%2`, where each number stands for a level, counted from 1. */
  text: string;
  start: number;
}

/** Reads how a document numbers its lists (ECMA-376 Part 1, 17.9). */
export function listNumbers(markup: string): ListNumbers {
  const kinds = new Map<string, Map<number, Level>>();
  const lists = new Map<string, string>();
  let kind = "";
  let list = "";
  let level: Level | null = null;
  const open: Readonly<Record<string, (value: string, attributes: Attributes) => void>> = {
    "w:abstractNum": (_, attributes) => {
      kinds.set((kind = attributes["w:abstractNumId"] ?? ""), new Map());
    },
    "w:num": (_, attributes) => (list = attributes["w:numId"] ?? ""),
    "w:abstractNumId": (value) => lists.set(list, value),
    "w:lvl": (_, attributes) => {
      level = { format: "decimal", text: "", start: 1 };
      kinds.get(kind)?.set(Number(attributes["w:ilvl"] ?? 0), level);
    },
    "w:numFmt": (value) => {
      if (level) level.format = value;
    },
    "w:lvlText": (value) => {
      if (level) level.text = value;
    },
    "w:start": (value) => {
      if (level) level.start = Number(value);
    },
  };
  scanXml(markup, {
    open(name, attributes) {
      open[name]?.(attributes["w:val"] ?? "", attributes);
    },
    text: () => undefined,
    close(name) {
      if (name === "w:lvl") level = null;
      if (name === "w:abstractNum") kind = "";
    },
  });
  const counts = new Map<string, number[]>();
  return {
    next(ofList, depth) {
      const id = lists.get(ofList);
      const levels = kinds.get(id ?? "");
      const own = levels?.get(depth);
      if (id === undefined || !levels || !own) return "";
      const counted = counts.get(id) ?? [];
      counted.length = Math.min(counted.length, depth + 1);
      counted[depth] = (counted[depth] ?? own.start - 1) + 1;
      counts.set(id, counted);
      if (own.format === "bullet" || own.format === "none") return "";
      return own.text.replace(/%(\d)/g, (_, digit: string) => {
        const at = Number(digit) - 1;
        const of = levels.get(at);
        return of ? numberIn(of.format, counted[at] ?? of.start) : "";
      });
    },
  };
}
