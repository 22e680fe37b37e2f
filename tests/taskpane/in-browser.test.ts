import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { complaints as complaintsOfAxe } from "../e2e/look-at-pane";
import { startChromium } from "../../packages/excel-stand-in/tests/browser/chromium";
import { panePage, paneScript, paneSource } from "./helpers/pane-page";

jest.setTimeout(60_000); // a busy machine starts Chromium slowly

const origin = "https://localhost:8443";
const library = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

function contentType(path: string): string {
  return path.endsWith(".js") ? "text/javascript" : path.endsWith(".css") ? "text/css" : "text/html";
}

describe("the page in a real browser, under its own Content-Security-Policy", () => {
  let browser: Browser;
  let page: Page;
  let script = "";
  let asked: string[] = [];
  let complaints: string[] = [];

  /** Opens the page; `office` is what the library's address gives, null if it cannot be reached. */
  async function open(pane: string | null, office: string | null): Promise<void> {
    page = await browser.newPage({ locale: "zh-CN" });
    asked = [];
    complaints = [];
    page.on("console", (message) => {
      if (message.type() === "error" && message.text().includes("Content Security Policy"))
        complaints.push(message.text());
    });
    await page.route("**", async (route) => {
      const url = new URL(route.request().url());
      if (url.origin !== origin) asked.push(url.href);
      const text =
        url.href === library ? office : url.pathname === "/pane.js" ? pane : await fileText(url.pathname);
      if (text === null) await route.abort();
      else await route.fulfill({ body: text, contentType: contentType(url.pathname) });
    });
    await page.goto(`${origin}/`);
  }

  async function fileText(path: string): Promise<string> {
    if (path === "/") return panePage();
    return path.endsWith(".css") ? readFile(join(paneSource, path), "utf8") : "";
  }

  beforeAll(async () => {
    browser = await startChromium();
    script = paneScript();
  }, 60_000);

  afterAll(async () => {
    await browser.close();
  });

  afterEach(async () => {
    await page.close();
  });

  const inBrowser = "window.Office = { onReady: () => Promise.resolve({ host: null }) };";

  test("Fluent UI's styles are applied, and nothing breaks the policy", async () => {
    await open(script, inBrowser);
    const button = page.getByRole("button", { name: "选择文件…" });
    await button.waitFor();
    const ground = await button.evaluate((element) => getComputedStyle(element).backgroundColor);
    expect(ground).toBe("rgb(14, 124, 114)"); // the theme's green: both the theme's and the button's rules hold
    expect(complaints).toEqual([]);
  });

  test("nothing is asked of any other server but Microsoft's library", async () => {
    await open(script, inBrowser);
    await page.getByRole("button", { name: "选择文件…" }).waitFor();
    expect(asked).toEqual([library]);
  });

  test("a style or script in the page's text would be refused", async () => {
    await open(script, inBrowser);
    await page.evaluate(() => {
      document.head.append(
        Object.assign(document.createElement("style"), { textContent: "body{color:red}" }),
      );
      document.head.append(
        Object.assign(document.createElement("script"), { textContent: "window.hacked=1" }),
      );
    });
    expect(await page.evaluate(() => "hacked" in window)).toBe(false);
    expect(complaints).toHaveLength(2);
  });

  test("without the library the pane checks files, and says why no more", async () => {
    await open(script, null);
    await page.getByText("Excel 的脚本没有加载成功").waitFor();
    await page.getByRole("button", { name: "选择文件…" }).waitFor();
    expect(complaints).toEqual([]);
    expect(await complaintsOfAxe(page.mainFrame())).toEqual([]);
  });

  test("without the pane's own scripts the page says so after 10 seconds, in both languages", async () => {
    await open(null, null);
    const message = page.getByText("面板没有启动");
    expect(await message.isVisible()).toBe(false);
    // The style sheet's clock is turned forward.
    await page.evaluate(() => {
      for (const animation of document.getAnimations()) animation.finish();
    });
    expect(await message.isVisible()).toBe(true);
    expect(await page.getByText("The pane did not start").isVisible()).toBe(true);
    expect(await complaintsOfAxe(page.mainFrame())).toEqual([]);
  });
});
