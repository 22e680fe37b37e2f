// A loader for webpack. office-js-helpers comes as one built file of a hundred modules, of which we call one: the others sign in to
// three firms' services, open dialogs and make a function from text. Only what that one stands on is shipped.
const wanted = { module: "./src/excel/utilities.ts", name: "ExcelUtilities" };
const entry = "./src/index.ts";
const beginning = /^\/\*{3}\/ "([^"]+)":$/m;

/**
 * @param {string} source the built file
 * @returns {string} the same without the modules that the wanted one never asks for
 * @throws Error where the file is built otherwise than expected, so that nothing is shipped unseen
 */
module.exports = function trimOfficeHelpers(source) {
  const [head, ...rest] = source.split(beginning);
  const parts = new Map(rest.flatMap((name, at) => (at % 2 === 0 ? [[name, rest[at + 1]]] : [])));
  const last = [...parts.keys()].at(-1);
  const end = /^\/\*{6}\/ \}\);$/m;
  const tail = (parts.get(last) ?? "").search(end);
  if (!parts.has(wanted.module) || !parts.has(entry) || tail < 0)
    throw new Error("office-js-helpers is built otherwise than tools/trim-office-helpers.js expects");
  const after = parts.get(last).slice(tail);
  parts.set(last, parts.get(last).slice(0, tail));
  parts.set(entry, entryOf(parts.get(entry)));
  const kept = reachable(parts, entry);
  return head + kept.map((name) => `/***/ "${name}":${parts.get(name)}`).join("") + after;
};

/** The entry with the one module that is wanted, and what it gives. */
function entryOf(text) {
  const isOthers = (line) =>
    /__webpack_require__(\.d)?\(/.test(line) && !line.includes(wanted.module) && !line.includes(wanted.name);
  return text
    .split("\n")
    .filter((line) => !isOthers(line))
    .join("\n");
}

/** The names of the modules that one asks for, itself and what they ask for included. */
function reachable(parts, from) {
  const found = new Set([from]);
  for (const name of found)
    for (const [, asked] of parts.get(name).matchAll(/__webpack_require__\("([^"]+)"\)/g)) found.add(asked);
  return [...parts.keys()].filter((name) => found.has(name));
}
