const { cpSync, mkdirSync, readdirSync, renameSync, rmSync } = require("node:fs");
const path = require("node:path");
const { build } = require("esbuild");

const root = path.join(__dirname, "..");

/** What reading PDF files needs beside the program: the library as it is, and the maps of Chinese characters. */
const pdfFiles =
  /^(legacy\/build\/pdf(\.worker)?\.min\.mjs|cmaps\/(Adobe-GB1-|GB|UniGB-)[\w-]+\.bcmap|LICENSE)$/;

/** CommonJS packages ask for Node's own modules by `require`. */
const requireForPackages =
  'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);';

/**
 * Writes the command line into a folder as one program, `forms.mjs`, which needs Node and nothing else but the folder
 * `forms-pdf` beside it, and that only for PDF files.
 */
async function buildForms(folder) {
  mkdirSync(folder, { recursive: true });
  // Others may be running the old one, or building too: the new one is put in its place whole.
  const unfinished = path.join(folder, `forms-${process.pid}.mjs`);
  await build({
    entryPoints: [path.join(root, "src/cli/main.ts")],
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    external: ["pdfjs-dist"],
    banner: { js: requireForPackages },
    minify: true,
    keepNames: false,
    legalComments: "none",
    logLevel: "warning",
    outfile: unfinished,
  });
  copyPdfFiles(path.join(folder, "forms-pdf"));
  renameSync(unfinished, path.join(folder, "forms.mjs"));
}

function copyPdfFiles(into) {
  const from = path.dirname(require.resolve("pdfjs-dist/package.json"));
  rmSync(into, { recursive: true, force: true });
  for (const file of readdirSync(from, { recursive: true })) {
    const name = file.replaceAll(path.sep, "/");
    if (pdfFiles.test(name)) cpSync(path.join(from, file), path.join(into, file));
  }
}

module.exports = { buildForms, root };

if (require.main === module) void buildForms(path.join(root, "dist"));
