import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
];

/** Starts the Chromium of this machine. @throws Error in one sentence if there is none */
export async function startChromium(): Promise<Browser> {
  const executablePath = [process.env["CHROMIUM"], ...places].find(
    (place) => place !== undefined && existsSync(place),
  );
  if (executablePath === undefined) {
    throw new Error(
      "The browser tests need Chromium: install it (Debian: apt-get install chromium) or name it in the variable CHROMIUM.",
    );
  }
  return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}
