import type { JsonTextKey } from "./zh-CN";

/** The same in English. */
export const jsonTextsInEnglish: Readonly<Record<JsonTextKey, string>> = {
  empty: "The file is empty. Export it again or choose another one.",
  "too-deep": "Line {line}: brackets are nested too deep. This file was not exported by the add-in.",
  "repeated-key": "Line {line}: “{found}” stands twice. Delete one of them.",
  "full-width": "Line {line}, character {column}: “{found}” is a full-width sign. Write the half-width one.",
  unexpected:
    "Line {line}, character {column}: “{found}” does not belong here. Look for a missing quote, comma or bracket before it, or a comma too many at an end.",
  unfinished:
    "The file breaks off at line {line}, with a quote or bracket still open. Get the whole file again.",
  where: "Line {line}, “{path}”: {problem}",
  missing: "This is missing. Add it.",
  "unknown-key": "There is no such entry. Delete it or correct its name.",
  object: "Something in braces belongs here, not {value}.",
};
