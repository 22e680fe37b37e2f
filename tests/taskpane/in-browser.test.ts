import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { startChromium } from "../host/browser/chromium";

jest.setTimeout(60_000); // a busy machine starts Chromium slowly

const origin = "https://localhost:8443";
const source = join(__dirname, "../../src/taskpane");
const library = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The page as it is, with its style sheets and a script in their places. */
async function pageText(): Promise<string> {
  const template = await readFile(join(source, "taskpane.html"), "utf8");
  return template
    .replace(/<%= require\('\.\/([^']+)'\) %>/g, "$1")
    .replace("</head>", '<script defer src="pane.js"></script></head>');
}

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
    if (path === "/") return pageText();
    return path.endsWith(".css") ? readFile(join(source, path), "utf8") : "";
  }

  beforeAll(async () => {
    browser = await startChromium();
    const bundle = buildSync({
      entryPoints: [join(source, "main.tsx")],
      bundle: true,
      write: false,
      format: "iife",
      jsx: "automatic",
      define: { "process.env.NODE_ENV": '"production"' },
      logLevel: "error",
    });
    script = bundle.outputFiles[0]?.text ?? "";
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
  });
});
