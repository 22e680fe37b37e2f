import fc from "fast-check";
import { JsonProblem } from "../../../src/core/json/json-text";
import { readJson } from "../../../src/core/json/read-json";

function problemOf(text: string): Pick<JsonProblem, "kind" | "line" | "column" | "found"> {
  try {
    readJson(text);
  } catch (problem) {
    if (problem instanceof JsonProblem) return problem;
    throw problem;
  }
  throw new Error("It was read");
}

test("every value is read as JSON.parse reads it, however it is written", () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 2, "\t"), (json, indent) => {
      const text = JSON.stringify(JSON.parse(json), null, indent);
      expect(readJson(text).value).toEqual(JSON.parse(text));
    }),
  );
});

/** What a reader says of a text; a fault and a key that stands twice have a name of their own. */
function outcome(read: (text: string) => unknown, text: string): unknown {
  try {
    return { value: read(text) };
  } catch (problem) {
    return problem instanceof JsonProblem && problem.kind === "repeated-key" ? "repeated" : "refused";
  }
}

test("what JSON.parse refuses is refused, and nothing else, whatever sign is put in or left out", () => {
  const signs = fc.constantFrom(...Array.from('{}[]",:\\0-1.e+ \ntrue\u007f，\u0001'));
  fc.assert(
    fc.property(fc.json({ maxDepth: 3 }), fc.nat(), signs, fc.boolean(), (json, where, sign, isCut) => {
      const at = where % json.length;
      const text = json.slice(0, at) + (isCut ? "" : sign) + json.slice(at + (isCut ? 1 : 0));
      const read = outcome((source) => readJson(source).value, text);
      // `JSON.parse` lets the last of two equal keys win without a word.
      fc.pre(read !== "repeated");
      expect(read).toEqual(outcome(JSON.parse, text));
    }),
  );
});

test.each([
  ["", "empty", 1, 1],
  [" \n ", "empty", 2, 2],
  ['{\n  "a": 1,\n}', "unexpected", 3, 1],
  ['{\n  "a" 1\n}', "unexpected", 2, 7],
  ['{\n  "a"： 1\n}', "full-width", 2, 6],
  ["{“a”: 1}", "full-width", 1, 2],
  ['{"a": 1，"b": 2}', "full-width", 1, 8],
  ['{\n"a": "x', "unexpected", 2, 6],
  ['{\n"a": [1, 2', "unfinished", 2, 11],
  ['{"a": 1} x', "unexpected", 1, 10],
  ['{"a": 1,\n"a": 2}', "repeated-key", 2, 4],
  ["[".repeat(100), "too-deep", 1, 66],
] as const)("%j: %s in line %i, character %i", (text, kind, line, column) => {
  expect(problemOf(text)).toMatchObject({ kind, line, column });
});

test("the line of every part is known", () => {
  const { lineOf } = readJson('{\n  "rules": {\n\n    "a": "off"\n  },\n  "list": [1,\n 2]\n}');
  expect([[], ["rules"], ["rules", "a"], ["list", 0], ["list", 1]].map(lineOf)).toEqual([1, 2, 4, 6, 7]);
});

test("a key of that name is a key like any other", () => {
  expect(Object.keys(readJson('{"__proto__": {"a": 1}}').value as object)).toEqual(["__proto__"]);
});

test("a byte order mark is no part of the text", () => {
  expect(readJson("\ufeff[1]").value).toEqual([1]);
});
