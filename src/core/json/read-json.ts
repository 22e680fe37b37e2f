import { JsonProblem, type JsonPath, type JsonText } from "./json-text";

/** No file of ours is nested that deep; a hostile one must not exhaust the stack. */
const deepest = 64;

const blanks = /[ \t\r\n]*/y;
const plain =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
/** What an input method writes for the signs of JSON. */
const fullWidth = /[，：“”‘’｛｝［］【】]/u;

/**
 * Reads a JSON text as `JSON.parse` does, but says where a fault is in every browser alike, refuses a key that stands
 * twice, and knows the line of every part.
 * @throws JsonProblem
 */
export function readJson(source: string): JsonText {
  const text = source.replace(/^\ufeff/, "");
  const lines = new Map<string, number>();
  let at = 0;

  const skipBlanks = () => {
    blanks.lastIndex = at;
    blanks.test(text);
    at = blanks.lastIndex;
  };
  const fail = (
    kind?: JsonProblem["kind"],
    found = String.fromCodePoint(text.codePointAt(at) ?? 0),
  ): never => {
    const before = text.slice(0, at).split("\n");
    const guessed = at >= text.length ? "unfinished" : fullWidth.test(found) ? "full-width" : "unexpected";
    throw new JsonProblem(kind ?? guessed, before.length, (before.at(-1) ?? "").length + 1, found);
  };
  const take = (sign: string): boolean => {
    skipBlanks();
    if (text[at] !== sign) return false;
    at++;
    return true;
  };
  const word = (): unknown => {
    plain.lastIndex = at;
    const [found] = plain.exec(text) ?? fail();
    at = plain.lastIndex;
    return JSON.parse(found);
  };

  /** The parts of a list or an object, up to its closing sign. */
  const parts = (closing: string, part: () => void): void => {
    if (take(closing)) return;
    do part();
    while (take(","));
    if (!take(closing)) fail();
  };
  const list = (path: JsonPath): unknown[] => {
    const items: unknown[] = [];
    parts("]", () => items.push(value([...path, items.length])));
    return items;
  };
  const object = (path: JsonPath): unknown => {
    const entries = new Map<string, unknown>();
    parts("}", () => {
      skipBlanks();
      const key = text[at] === '"' ? String(word()) : fail();
      if (entries.has(key)) fail("repeated-key", key);
      if (!take(":")) fail();
      entries.set(key, value([...path, key]));
    });
    return Object.fromEntries(entries);
  };
  const value = (path: JsonPath): unknown => {
    skipBlanks();
    lines.set(keyOf(path), lineAt(at));
    if (path.length > deepest) fail("too-deep");
    if (take("{")) return object(path);
    return take("[") ? list(path) : word();
  };

  // Parts are read from top to bottom, so that lines are counted on from the part before.
  let counted = { at: 0, line: 1 };
  const lineAt = (position: number): number => {
    counted = { at: position, line: counted.line + text.slice(counted.at, position).split("\n").length - 1 };
    return counted.line;
  };

  skipBlanks();
  if (at === text.length) fail("empty");
  const whole = value([]);
  skipBlanks();
  if (at < text.length) fail();
  return { value: whole, lineOf: (path) => lines.get(keyOf(path)) ?? 1 };
}

const keyOf = (path: JsonPath): string => JSON.stringify(path);
