import { isErrorText } from "../../core/grid/error-value";
import type { Cell } from "../../core/grid/grid";

/**
 * What systems put around a text so that Excel makes no number or date of it: a formula that gives it (`="120.50"`), a tab
 * at an end, an apostrophe before a figure.
 */
const guards = [
  /^="((?:[^"]|"")*)"$/,
  /^\t*([^\t][^]*?)\t+$/,
  /^\t+([^]*)$/,
  /^'(?=[-+=\d])([^]*)$/,
] as const;

/** A cell of a text file: its text without such guards, and with them where it has some. */
export function cellOfText(content: string): Pick<Cell, "text" | "value" | "original"> {
  let text = content;
  for (const guard of guards) text = guard.exec(text)?.[1]?.replaceAll('""', '"') ?? text;
  const value = isErrorText(text) ? null : text;
  return text === content ? { text, value } : { text, value, original: content };
}
