import type { Asked } from "./actions";
import type { SavedBook } from "./saved-book";

/** What differs between two workbooks, by the names of the things. */
export function differing(before: SavedBook, after: SavedBook): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => before.get(key) !== after.get(key),
  );
}

/** Files have a carriage return as _x000D_. */
const unescaped = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The texts and figures of a workbook that are no formula's, each as often as it stands there. */
function contents(book: SavedBook): Map<string, number> {
  const found = new Map<string, number>();
  for (const [key, value] of book) {
    if (!/ cell [A-Z]+\d+$/.test(key)) continue;
    const [formula = "", content = ""] = value.split("¦");
    const text = unescaped(content.replace(/<[^<>]*>/g, "").replace(/^(?:text|[a-z]+) /, ""));
    if (formula === "" && text !== "") found.set(text, (found.get(text) ?? 0) + 1);
  }
  return found;
}

/** What stands in `a` more often than in `b`. */
function more(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): string[] {
  return [...a].flatMap(([text, times]) => (times > (b.get(text) ?? 0) ? [text] : []));
}

const squeezed = (text: string): string => text.replace(/\s/g, "");
const isAsked = (text: string, words: readonly string[]): boolean =>
  words.some((word) => squeezed(word).includes(squeezed(text)) || squeezed(text).includes(squeezed(word)));

/** The rules, links, names and the like, how many there are of each kind. */
function counts(book: SavedBook): Map<string, number> {
  const found = new Map<string, number>();
  for (const key of book.keys()) {
    const kind = /(?:^| )(format|validation|name|note|comment|link|sheet|table) /.exec(key)?.[1];
    if (kind) found.set(kind, (found.get(kind) ?? 0) + 1);
  }
  return found;
}

const formulasIn = (book: SavedBook): string[] =>
  [...book].flatMap(([key, value]) => (value.includes("#REF!") ? [key] : []));

/** Texts that there are more of in `a` than in `b`, though nobody asked for it. */
function unasked(a: SavedBook, b: SavedBook, words: readonly string[] | null): string[] {
  return words === null ? [] : more(contents(a), contents(b)).filter((text) => !isAsked(text, words));
}

/** Formulas that look at nothing any more; who deletes a row deletes what its formulas look at. */
function broken(before: SavedBook, after: SavedBook, { deletes }: Asked): string[] {
  const known = new Set(formulasIn(before).map((key) => before.get(key)));
  return deletes ? [] : formulasIn(after).filter((key) => !known.has(after.get(key)));
}

/** Kinds of things that there are more of. */
function grown(before: SavedBook, after: SavedBook, { sheets, marks }: Asked): string[] {
  const [had, has] = [counts(before), counts(after)];
  return [...has].flatMap(([kind, times]) => {
    const were = had.get(kind) ?? 0;
    const mayGrow = (sheets ?? false) || (marks === true && kind === "format");
    return times > were && !mayGrow ? [`has ${times} of ${kind} instead of ${were}`] : [];
  });
}

/** Where no row moves, nothing but cells and heights may change. */
function besideCells(before: SavedBook, after: SavedBook, { rows, sheets, marks }: Asked): string[] {
  if (rows || sheets) return [];
  return differing(before, after).filter(
    (key) => !/ (?:cell [A-Z]+\d+|row \d+)$/.test(key) && !(marks && / format \d+$/.test(key)),
  );
}

/** What an action changed that nobody asked for; each as a sentence for the person who runs the attack. */
export function beyond(before: SavedBook, after: SavedBook, asked: Asked): string[] {
  return [
    ...unasked(before, after, asked.goes).map((text) => `lost the text ${JSON.stringify(text)}`),
    ...unasked(after, before, asked.comes).map((text) => `has the new text ${JSON.stringify(text)}`),
    ...broken(before, after, asked).map((key) => `broke a formula: ${key}`),
    ...grown(before, after, asked),
    ...besideCells(before, after, asked).map((key) => `changed ${key}`),
  ];
}
