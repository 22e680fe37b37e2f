import { homedir } from "node:os";
import { join } from "node:path";
import { build, root } from "./build";
import { cacheFolder } from "./cache-folder";
import { localCertificate } from "./certificate";
import { listen, StartProblem } from "./listen";
import { openAddress } from "./open-address";
import { staticServer } from "./static-server";

/** Apart from dist/, where `npm run build` puts what is shipped. */
const pane = join(root, ".local/pane");
const workbench = join(root, ".local/workbench");

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** `npm start`: builds the pane and the workbench, serves both from one address, and opens it until Ctrl+C. */
async function start(): Promise<void> {
  const certificate = await localCertificate(homedir(), cacheFolder(process.env, homedir()));
  const served = [
    { at: "/samples/", folder: join(root, "assets/samples") },
    { at: "/", folder: workbench },
    { at: "/", folder: pane },
  ];
  const server = staticServer(certificate, served, "/workbench.html");
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));
  const port = await listen(server, process.env["PORT"]);
  const address = `https://localhost:${port}`;
  say("Building the add-in and the workbench, which takes about half a minute …");
  await Promise.all([
    build({
      config: "webpack.config.js",
      mode: "production",
      into: pane,
      variables: { ADDIN_URL: address, OFFICE_JS_URL: "local" },
    }),
    // The spreadsheet's interface is large, and making it small takes longer than loading it from this machine.
    build({ config: "webpack.workbench.config.js", mode: "development", into: workbench }),
  ]);
  say(`The workbench is ready: ${address}/ (Ctrl+C ends it)`);
  if (!certificate.trusted)
    say(
      "Its certificate is this machine's own, so the browser will warn once: choose to go on to localhost.",
    );
  if (!process.argv.includes("--no-open")) openAddress(`${address}/`);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartProblem ? error.message : String(error)}\n`);
  process.exit(1);
});
