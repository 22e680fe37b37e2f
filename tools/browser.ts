import { existsSync } from "node:fs";

/** Where browsers that the tests can drive are installed: Debian, other Linux, Mac, Windows. */
const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The sentence for a machine that has no browser to test with. */
export const noBrowser =
  "The browser tests need Chromium, Chrome or Edge: install one (Debian: apt-get install chromium) or name it in the variable CHROMIUM.";

/** The browser to test with: the one that the variable CHROMIUM names, else one that is installed; null if there is none. */
export function findBrowser(): string | null {
  return (
    [process.env["CHROMIUM"], ...places].find((place) => place !== undefined && existsSync(place)) ?? null
  );
}
