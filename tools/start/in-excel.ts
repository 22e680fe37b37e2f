import { spawn } from "node:child_process";
import { homedir } from "node:os";
import { join } from "node:path";
import { build, root } from "./build";
import { cacheFolder } from "./cache-folder";
import { localCertificate } from "./certificate";
import { excelObstacle } from "./excel-obstacle";
import { listen, StartProblem } from "./listen";
import { staticServer } from "./static-server";

/**
 * Microsoft's own tools, fetched when they are needed: they install on Windows and Mac only. From these versions on they
 * report no usage data.
 */
const certificates = "office-addin-dev-certs@3.0.0";
const debugging = "office-addin-debugging@7.0.0";

const dist = join(root, "dist");
const manifest = join(dist, "manifest.xml");

/** Runs a tool while the server goes on answering. @throws StartProblem if it fails */
function run(tool: string, ...options: string[]): Promise<void> {
  const running = spawn("npx", ["--yes", tool, ...options], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return new Promise((resolve, reject) => {
    running.on("error", reject);
    running.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new StartProblem(`${tool} did not succeed: what it printed above says why.`));
    });
  });
}

/** `npm run start:excel`: builds, serves with a trusted certificate, and loads the add-in into Excel until Ctrl+C. */
async function startInExcel(): Promise<void> {
  const obstacle = excelObstacle(process.platform);
  if (obstacle !== null) throw new StartProblem(obstacle);
  await run(certificates, "install");
  const certificate = await localCertificate(homedir(), cacheFolder(process.env, homedir()));
  const server = staticServer(certificate, [{ at: "/", folder: dist }], "/support.html");
  const port = await listen(server, process.env["PORT"]);
  await build({
    config: "webpack.config.js",
    mode: "production",
    into: dist,
    variables: { ADDIN_URL: `https://localhost:${port}` },
  });
  process.once("SIGINT", () => {
    void run(debugging, "stop", manifest).finally(() => process.exit(0));
  });
  await run(debugging, "start", manifest, "desktop", "--app", "excel", "--no-debug", "--no-live-reload");
  process.stdout.write("Excel has the add-in: see the tab 绩效目标 (Ctrl+C takes it out again).\n");
}

startInExcel().catch((error: unknown) => {
  process.stderr.write(`${error instanceof StartProblem ? error.message : String(error)}\n`);
  process.exit(1);
});
