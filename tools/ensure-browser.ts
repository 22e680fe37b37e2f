import { spawnSync } from "node:child_process";
import { findBrowser, noBrowser } from "./browser";

/** Debian's package, where this machine is one and we may install. */
function install(): void {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return;
  const options = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], options);
}

/** Before the tests: a browser is there, or is installed, or the tests end with one sentence. */
if (findBrowser() === null) install();
if (findBrowser() === null) {
  process.stderr.write(`${noBrowser}\n`);
  process.exitCode = 1;
}
