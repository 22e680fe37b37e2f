import { type Browser, chromium } from "playwright-core";
import { findBrowser, noBrowser } from "../../../../tools/browser";

/** Starts the browser of this machine. @throws Error in one sentence if there is none */
export async function startChromium(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(noBrowser);
  return chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}
