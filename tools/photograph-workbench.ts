import { join } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { findBrowser, noBrowser } from "./browser";

const folder = join(__dirname, "../docs/screenshots");

/** Pictures of the pane beside each other: which view, and in which colours. */
const shots = [
  { view: "overview", colorScheme: "light" },
  { view: "form", colorScheme: "light" },
  { view: "findings", colorScheme: "dark" },
] as const;

async function openPane(page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  await page.waitForSelector("[id^=univer-sheet-main-canvas]");
  await page.click("[data-control='targets.check-sheet']");
  await page.click("[data-control='targets.open-pane']");
  const frame = await (await page.waitForSelector("aside iframe")).contentFrame();
  if (!frame) throw new Error("The pane is not there");
  await frame.waitForSelector(".findings [role=listitem]");
  return frame;
}

async function photographPane(page: Page, frame: Frame): Promise<Buffer[]> {
  const pictures: Buffer[] = [];
  const pane = await page.waitForSelector("aside iframe");
  for (const { view, colorScheme } of shots) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await frame.click(`#tab-${view}`);
    await frame.waitForSelector(".loading", { state: "detached" });
    await page.mouse.move(300, 830);
    // The colours change with the next pictures of the browser.
    await frame.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 100))));
    pictures.push(await pane.screenshot());
  }
  return pictures;
}

/** Puts pictures beside each other in one. */
async function putTogether(browser: Browser, pictures: readonly Buffer[], path: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  const images = pictures.map(
    (picture) =>
      `<img src="data:image/png;base64,${picture.toString("base64")}" style="border:1px solid #ccc">`,
  );
  await page.setContent(
    `<body style="margin:0;display:inline-flex;gap:12px;background:#fff">${images.join("")}</body>`,
  );
  await page.locator("body").screenshot({ path });
  await page.close();
}

/** `npx tsx tools/photograph-workbench.ts ADDRESS`: takes the README's pictures of the workbench that npm start serves. */
async function photograph(address: string): Promise<void> {
  const executablePath = findBrowser();
  if (executablePath === null) throw new Error(noBrowser);
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  const page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 1440, height: 860 } });
  const frame = await openPane(page, address);
  await page.mouse.move(700, 830);
  await page.screenshot({ path: join(folder, "workbench.png") });
  await putTogether(browser, await photographPane(page, frame), join(folder, "pane.png"));
  await browser.close();
}

void photograph(process.argv[2] ?? "https://localhost:3000/");
