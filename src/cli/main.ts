import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";

// The command line's one file (`npm run build`): the program, and in its thread what reads files. What a run does not need
// is not even evaluated, so that --help answers at once.
if (isMainThread) void main();
else void import("./file-thread");

async function main(): Promise<void> {
  const { processTerminal } = await import("./terminal");
  const { run } = await import("./run");
  const terminal = processTerminal({
    script: new URL(import.meta.url),
    pdfFolder: fileURLToPath(new URL("forms-pdf", import.meta.url)),
  });
  process.exitCode = await run(process.argv.slice(2), terminal);
  terminal.close();
}
