import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import type { Server } from "node:https";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unzipSync } from "fflate";
import type { Browser } from "playwright-core";
import lock from "../../package-lock.json";
import { policyOf } from "../../tools/package/nginx-site";
import { shippedFolders } from "../../tools/package/notices";
import { build } from "../../tools/start/build";
import { cacheFolder } from "../../tools/start/cache-folder";
import { localCertificate } from "../../tools/start/certificate";
import { listen } from "../../tools/start/listen";
import { staticServer, type HeadersOf } from "../../tools/start/static-server";
import { startChromium } from "../../packages/excel-stand-in/tests/browser/chromium";
import { siteHeaders } from "./site-headers";

const root = join(__dirname, "../..");

/** Runs `npm run package` for a closed network as npm does; gives what it printed. */
function runPackage(into: string, addinUrl: string): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [require.resolve("tsx/cli"), join(root, "tools/package/main.ts"), into],
    { encoding: "utf8", env: { ...process.env, ADDIN_URL: addinUrl, OFFICE_JS_URL: "local" } },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

describe("the package for a closed network, unpacked and served as its sample site says", () => {
  const base = mkdtempSync(join(tmpdir(), "forms-package-"));
  const unpacked = join(base, "unpacked");
  const workbench = join(base, "workbench");
  const file = (path: string): string => readFileSync(join(unpacked, path), "utf8");
  let headers: HeadersOf = () => ({});
  let server: Server;
  let address: string;
  let browser: Browser;

  beforeAll(async () => {
    const served = [
      { at: "/", folder: join(unpacked, "site") },
      { at: "/", folder: unpacked },
      { at: "/", folder: workbench },
      { at: "/samples/", folder: join(root, "assets/samples") },
    ];
    const certificate = await localCertificate(homedir(), cacheFolder(process.env, homedir()));
    // The workbench's own page is not part of the package, and not under the package's headers.
    server = staticServer(certificate, served, "/workbench.html", (path) =>
      path === "/" || path.startsWith("/samples/") ? {} : headers(path),
    );
    address = `https://localhost:${await listen(server, "0")}`;
    const building = build({
      config: "webpack.workbench.config.js",
      mode: "development",
      into: workbench,
    });
    const zip = runPackage(base, address).trim();
    for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
      mkdirSync(dirname(join(unpacked, path)), { recursive: true });
      writeFileSync(join(unpacked, path), bytes);
    }
    headers = siteHeaders(file("nginx.conf"));
    await building;
    browser = await startChromium();
  }, 300_000);

  afterAll(async () => {
    await browser.close();
    server.close();
    rmSync(base, { recursive: true, force: true });
  });

  test("every file has the checksum that the package states, and none is without", () => {
    const stated = file("SHA256SUMS")
      .trim()
      .split("\n")
      .map((line) => line.split("  ") as [string, string]);
    for (const [sum, path] of stated)
      expect(
        createHash("sha256")
          .update(readFileSync(join(unpacked, path)))
          .digest("hex"),
      ).toBe(sum);
    const files = readdirSync(unpacked, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(files).toHaveLength(stated.length + 1);
  });

  test("the library is Microsoft's, unchanged, and no page asks another server for anything", () => {
    for (const name of ["office.js", "excel-web-16.00.js", "zh-cn/office_strings.js"])
      expect(file(`site/office/${name}`)).toBe(
        readFileSync(join(root, "node_modules/@microsoft/office-js/dist", name), "utf8"),
      );
    expect(file("site/taskpane.html")).not.toContain("https:");
    expect(file("manifest.xml")).toContain(`${address}/taskpane.html`);
  });

  test("the command line in it checks a form", () => {
    const { stdout } = spawnSync(
      "sh",
      [join(unpacked, "command-line/forms.sh"), "check", join(root, "assets/samples/baoshan-2023.xlsx")],
      { encoding: "utf8" },
    );
    expect(stdout).toContain("没有填写年度指标值");
    expect(file("command-line/forms.cmd")).toContain("forms.mjs");
  });

  test("the notices name every package that may be shipped, and office.js", () => {
    const notices = file("THIRD-PARTY-NOTICES.txt");
    const folders = shippedFolders(lock.packages);
    expect(folders.length).toBeGreaterThan(50);
    for (const folder of [...folders, "node_modules/@microsoft/office-js"])
      expect(notices).toContain(`${folder.replace(/^.*node_modules\//, "")} `);
    expect(notices).toContain("MICROSOFT SOFTWARE LICENSE TERMS");
    expect(notices).toContain("webpack ");
  });

  test("all that stands in the scripts is of a package that is named", () => {
    const built = join(root, ".local/package");
    const maps = readdirSync(built, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".map"),
    );
    const sources = maps.flatMap(
      (name) => (JSON.parse(readFileSync(join(built, name), "utf8")) as { sources: string[] }).sources,
    );
    const packages = new Set(
      sources.flatMap((source) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source)?.[1] ?? []),
    );
    expect(packages).toContain("react-dom");
    const notices = file("THIRD-PARTY-NOTICES.txt");
    for (const name of packages) expect(notices).toContain(`\n${name} `);
  });

  test("the manuals are there, with all that they point to", () => {
    const manuals = readdirSync(join(unpacked, "docs/zh-CN"));
    expect(manuals).toEqual(expect.arrayContaining(["deployment.md", "user-manual.md"]));
    for (const manual of manuals)
      for (const [, link = ""] of file(`docs/zh-CN/${manual}`).matchAll(/\]\((?!https?:)([^)#]+)/g))
        expect(existsSync(join(unpacked, "docs/zh-CN", link))).toBe(true);
  });

  test("pages are asked for anew, named scripts are kept, and the server repeats the page's policy", () => {
    expect(headers("/taskpane.html")).toEqual({
      "Cache-Control": "no-cache",
      "Content-Security-Policy": policyOf(file("site/taskpane.html")),
      "Referrer-Policy": "no-referrer",
      "X-Content-Type-Options": "nosniff",
    });
    expect(headers("/assets/icon-32.png")["Cache-Control"]).toBe("public, max-age=86400");
    const scripts = readdirSync(join(unpacked, "site")).filter((name) => name.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(5);
    for (const script of scripts)
      expect(headers(`/${script}`)).toEqual({
        "Cache-Control": "public, max-age=31536000, immutable",
        "X-Content-Type-Options": "nosniff",
      });
  });

  test("opened in a browser by itself it shows the pane, and asks no other server, whatever the library tries", async () => {
    const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
    const elsewhere: string[] = [];
    page.on("request", (request) => {
      if (!request.url().startsWith(`${address}/`)) elsewhere.push(request.url());
    });
    await page.goto(`${address}/taskpane.html?language=zh-CN`);
    await page.getByText("现在是用浏览器打开的").waitFor();
    expect(elsewhere).toEqual([]);
  }, 60_000);

  test("the workbench runs against it: the pane reads the sheet", async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("request", (request) => {
      if (/^https?:/.test(request.url()) && !request.url().startsWith(address))
        complaints.push(request.url());
    });
    await page.goto(address);
    await page.waitForFunction(() => "workbench" in window);
    await page.click("[data-control='targets.open-pane']");
    const pane = await (await page.waitForSelector("aside iframe")).contentFrame();
    await pane?.getByText("区特保队伍经费").first().waitFor({ timeout: 45_000 });
    expect(complaints).toEqual([]);
  }, 60_000);
});
