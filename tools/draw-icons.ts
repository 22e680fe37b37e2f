import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser, noBrowser } from "./browser";

const assets = join(__dirname, "../assets");
const sources = join(assets, "icons");

/** Pixels: what Excel's ribbon asks for, and what it asks for the add-in itself. */
const ribbonSizes = [16, 32, 80];
const ownSizes = [16, 32, 64, 80, 128];

/** `npm run icons`: draws assets/icons/NAME.svg as assets/NAME-SIZE.png; a drawing NAME-SIZE.svg is for that size alone. */
async function drawIcons(): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(noBrowser);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  const names = readdirSync(sources).filter((file) => /^[a-z-]+\.svg$/.test(file));
  for (const name of names.map((file) => file.replace(".svg", "")))
    for (const size of name === "icon" ? ownSizes : ribbonSizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing(name, size)}`);
      writeFileSync(join(assets, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  await browser.close();
}

/** The drawing for a size, as an element of a page. */
function drawing(name: string, size: number): string {
  const own = join(sources, `${name}-${size}.svg`);
  return readFileSync(existsSync(own) ? own : join(sources, `${name}.svg`), "utf8");
}

void drawIcons();
