import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";

const origin = "https://localhost:8443";
const dist = join(__dirname, "../../dist");
const types: Readonly<Record<string, string>> = {
  html: "text/html",
  js: "text/javascript",
  css: "text/css",
  png: "image/png",
};

/** Opens the built pane (`npm run build`) outside of Excel, where it reads files. */
export async function openBuiltPane(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ locale: "zh-CN" });
  page.on("pageerror", (error) => process.stderr.write(`${String(error)}\n`));
  await page.addInitScript("window.Office = { onReady: () => Promise.resolve({ host: null }) };");
  await page.route("**", async (route) => {
    const { origin: own, pathname } = new URL(route.request().url());
    const body = own === origin ? await readFile(join(dist, pathname)).catch(() => null) : null;
    if (body === null) await route.abort();
    else await route.fulfill({ body, contentType: types[pathname.split(".").at(-1) ?? ""] ?? "text/plain" });
  });
  await page.goto(`${origin}/taskpane.html`);
  await page.locator("input[type=file]").first().waitFor({ state: "attached" });
  return page;
}
