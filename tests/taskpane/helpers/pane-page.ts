import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSync } from "esbuild";

/** Where the pane's page and style sheets are. */
export const paneSource = join(__dirname, "../../../src/taskpane");

/** The pane's script in one piece, built from the sources without webpack's half a minute, and without a process that stays. */
export function paneScript(): string {
  const bundle = buildSync({
    entryPoints: [join(paneSource, "main.tsx")],
    bundle: true,
    write: false,
    format: "iife",
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"', "import.meta.url": "document.baseURI" },
    logLevel: "error",
  });
  return bundle.outputFiles[0]?.text ?? "";
}

/** The script of the worker that reads files, which the pane's script asks for under the name of its source. */
export function workerScript(): string {
  const bundle = buildSync({
    entryPoints: [join(paneSource, "../actions/thread/browser-worker.ts")],
    bundle: true,
    write: false,
    format: "iife",
    logLevel: "error",
  });
  return bundle.outputFiles[0]?.text ?? "";
}

/** The page as it is, with its style sheets and the script `pane.js` in their places. */
export async function panePage(): Promise<string> {
  const template = await readFile(join(paneSource, "taskpane.html"), "utf8");
  return template
    .replace(/<%= require\('\.\/([^']+)'\) %>/g, "$1")
    .replace("</head>", '<script defer src="pane.js"></script></head>');
}
