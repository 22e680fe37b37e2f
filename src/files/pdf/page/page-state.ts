import type { Ink } from "../ink/ink";
import { isPainted } from "../ink/seen-glyphs";
import { isUnreadable } from "../text/plain-characters";

/**
 * Whether a page can be read: it has text; or nothing at all; or text only behind a picture; or glyphs of which the file
 * does not tell what characters they are; or too many lines to be a table.
 */
export type PageState = "read" | "blank" | "scanned" | "unreadable" | "too-full";

/** A page is unreadable if more than this share of its characters are. */
const mostUnreadable = 0.2;

export function pageState({ glyphs, rules }: Ink, mostRules: number): PageState {
  const inked = glyphs.filter(({ text }) => text !== " " && text !== "\u00a0" && text !== "\u3000");
  if (inked.length === 0) return "blank";
  // What a program has guessed from a picture lies below it, unpainted: it may be wrong, and no one sees it.
  if (!inked.some(isPainted)) return "scanned";
  if (rules.length > mostRules) return "too-full";
  const unreadable = inked.filter(({ text }) => isUnreadable(text)).length;
  return unreadable > inked.length * mostUnreadable ? "unreadable" : "read";
}

export function isReadable(state: PageState): boolean {
  return state === "read";
}
