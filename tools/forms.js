const { readdirSync, statSync } = require("node:fs");
const path = require("node:path");
const { pathToFileURL } = require("node:url");

// `npm run forms`: runs the built command line, which is built first where it is not there or older than its sources.
const root = path.join(__dirname, "..");
const program = path.join(root, "dist/forms.mjs");

/** When the newest of a file or of all files in a folder was written; 0 if there is none. */
function newest(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return 0;
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

async function run() {
  const sources = ["src", "package-lock.json", "tools/build-forms.js"].map((name) => path.join(root, name));
  if (newest(program) < Math.max(...sources.map(newest)))
    await require("./build-forms").buildForms(path.dirname(program));
  await import(pathToFileURL(program).href);
}

void run();
