import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSync } from "esbuild";
import type { Frame, Page } from "playwright-core";
import { officeFolder } from "../../src/client/load-client";

const origin = "https://localhost:8443";
const pane = `<!doctype html><script src="/office/office.js"></script><script>Office.onReady().then((info) => { window.info = info; });</script>`;

/**
 * Shows in a browser's page, on nobody's server, the stand-in and a pane in a frame; gives the frame once office.js is ready.
 * @param foreign takes what was asked of any other origin
 */
export async function openHostPage(page: Page, foreign: string[] = []): Promise<Frame> {
  const bundle = buildSync({
    entryPoints: [join(__dirname, "host-page.ts")],
    bundle: true,
    write: false,
    format: "iife",
    logLevel: "error",
  });
  const pages: Readonly<Record<string, string>> = {
    "/": `<!doctype html><meta charset="utf-8"><body><script src="/host.js"></script></body>`,
    "/host.js": bundle.outputFiles[0]?.text ?? "",
    "/pane.html": pane,
  };
  await page.route("**", async (route) => {
    const url = new URL(route.request().url());
    if (url.origin !== origin) foreign.push(url.href);
    const office = url.pathname.startsWith("/office/")
      ? await readFile(join(officeFolder(), url.pathname.slice("/office/".length)))
      : "";
    const contentType = url.pathname.endsWith(".js") ? "text/javascript" : "text/html";
    await route.fulfill({ body: pages[url.pathname] ?? office, contentType });
  });
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => window.frames.length > 0);
  const [, frame] = page.frames();
  if (!frame) throw new Error("The pane is not there");
  await frame.waitForFunction(() => "info" in window);
  return frame;
}
