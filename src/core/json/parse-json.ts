import * as v from "valibot";
import { fill, languages, type Language, type Localized, type Values } from "../language/language";
import { JsonProblem, type JsonPath, type JsonText } from "./json-text";
import { jsonTextsInEnglish } from "./messages/en-US";
import { jsonTextsInChinese } from "./messages/zh-CN";
import { readJson } from "./read-json";

/** What a file says, or everything that is wrong with it: each in a sentence with its place and what to do. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Localized[] };

/** The sentences for the kinds of problems that a schema names as its messages; `{value}` is what was found. */
export type Sentences = Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** More problems than these are not read by anyone. */
const mostProblems = 20;
const longestShown = 40;
const texts = { "zh-CN": jsonTextsInChinese, "en-US": jsonTextsInEnglish };

/** Takes the text of a JSON file for what the schema says. */
export function parseJson<T>(
  source: string,
  schema: v.GenericSchema<unknown, T>,
  sentences: Sentences,
): Parsed<T> {
  let text: JsonText;
  try {
    text = readJson(source);
  } catch (problem) {
    if (!(problem instanceof JsonProblem)) throw problem;
    return { ok: false, problems: [syntaxSentence(problem)] };
  }
  const parsed = v.safeParse(schema, text.value, { abortPipeEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output };
  const problems = parsed.issues.slice(0, mostProblems).map((issue) => sentenceOf(issue, text, sentences));
  return { ok: false, problems };
}

function inBoth(sentence: (language: Language) => string): Localized {
  return Object.fromEntries(languages.map((language) => [language, sentence(language)])) as Localized;
}

function syntaxSentence({ kind, line, column, found }: JsonProblem): Localized {
  const values = { line: String(line), column: String(column), found: cut(found) };
  return inBoth((language) => fill(texts[language][kind], values));
}

function sentenceOf(issue: v.BaseIssue<unknown>, text: JsonText, sentences: Sentences): Localized {
  const path: JsonPath = (issue.path ?? []).map(({ key }) => key as string | number);
  const kind = kindOf(issue);
  const values: Values = { value: cut(issue.received) };
  // Of what is missing, the line is that of the whole that lacks it.
  const line = String(text.lineOf(kind === "missing" ? path.slice(0, -1) : path));
  return inBoth((language) => {
    const known: Readonly<Record<string, string>> = { ...texts[language], ...sentences[language] };
    const problem = fill(known[kind] ?? texts[language].object, values);
    return path.length === 0 ? problem : fill(texts[language].where, { line, path: path.join("."), problem });
  });
}

/** The schema's messages are kinds; what is missing or unknown in an object is told by the library itself. */
function kindOf({ type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (type !== "strict_object") return message;
  if (expected === "never") return "unknown-key";
  return received === "undefined" ? "missing" : message;
}

function cut(text: string): string {
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text;
}
