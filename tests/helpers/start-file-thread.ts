import { dirname, join } from "node:path";
import { buildSync } from "esbuild";
import { threadsOf } from "../../src/cli/start-thread";
import type { StartThread } from "../../src/actions/thread/file-reader";

let start: StartThread | undefined;

/** Starts the command line's thread from its sources: threads do not know what tests run with, which is TypeScript. */
export const startFileThread: StartThread = (onAnswer, onFailure) => {
  start ??= threadsOf({
    script: buildScript(),
    pdfFolder: dirname(require.resolve("pdfjs-dist/package.json")),
  });
  return start(onAnswer, onFailure);
};

function buildScript(): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(__dirname, "../../src/cli/file-thread.ts")],
    bundle: true,
    platform: "node",
    // The thread has it from its folder when it needs it.
    external: ["pdfjs-dist"],
    write: false,
    logLevel: "error",
  });
  return outputFiles.map(({ text }) => text).join("\n");
}
