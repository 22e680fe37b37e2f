import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser, noBrowser } from "./browser";

const picture = join(__dirname, "../docs/screenshots/workbench.png");

/** `npx tsx tools/photograph-workbench.ts ADDRESS`: takes the README's picture of the workbench that npm start serves. */
async function photograph(address: string): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(noBrowser);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 860 } });
  await page.goto(address);
  await page.waitForSelector("[id^=univer-sheet-main-canvas]");
  await page.click("[data-control='targets.open-pane']");
  const frame = await (await page.waitForSelector("aside iframe")).contentFrame();
  await frame?.waitForSelector(".pane [role=tab]");
  await frame?.waitForFunction(() => "Excel" in window);
  await page.mouse.move(700, 830);
  await page.screenshot({ path: picture });
  await browser.close();
}

void photograph(process.argv[2] ?? "https://localhost:3000/");
