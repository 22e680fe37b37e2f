/** @jest-environment jsdom */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(__dirname, "..");
const address = "https://forms.example.gov.cn/targets";
let base: string;
let folder: string;

/** Builds into a folder with the add-in's address set, and the library's unless it is to be Microsoft's. */
function build(into: string, addinUrl: string, officeUrl?: string) {
  return spawnSync(
    process.execPath,
    [require.resolve("webpack/bin/webpack.js"), "--mode", "production", "--output-path", into],
    { cwd: root, encoding: "utf8", env: { ...process.env, ADDIN_URL: addinUrl, OFFICE_JS_URL: officeUrl } },
  );
}

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), "forms-build-"));
  folder = join(base, "usual");
  const { status, stdout, stderr } = build(folder, `${address}/`);
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}, 120_000);

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

function emitted(): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
}

function read(name: string, from = folder): string {
  return readFileSync(join(from, name), "utf8");
}

function page(name: string, from = folder): Document {
  return new DOMParser().parseFromString(read(name, from), "text/html");
}

/** The scripts that the pane loads at once, without office.js. */
function initialScripts(): string[] {
  const scripts = [...page("taskpane.html").scripts].map((script) => script.getAttribute("src") ?? "");
  return scripts.filter((address) => !address.startsWith("https:"));
}

function scripts(): string[] {
  return emitted().filter((name) => name.endsWith(".js"));
}

test("every script is named by its content, so that an old one is never taken for a new one", () => {
  expect(scripts().length).toBeGreaterThan(1);
  for (const name of scripts()) expect(name).toMatch(/\.[0-9a-f]{8}\.js$/);
  expect(scripts()).toEqual(expect.arrayContaining(initialScripts()));
});

test("the pages load only what the build emits", () => {
  for (const name of ["taskpane.html", "support.html"]) {
    const used = [...page(name).querySelectorAll("link")].map((link) => link.getAttribute("href"));
    expect(used.length).toBeGreaterThan(1);
    expect(emitted()).toEqual(expect.arrayContaining(used));
  }
});

/** The directives of the pane's Content-Security-Policy. */
function policy(from = folder): string[] {
  const meta = page("taskpane.html", from).querySelector("meta[http-equiv=Content-Security-Policy]");
  return (meta?.getAttribute("content") ?? "").split("; ");
}

test("only this server and Microsoft's library may give scripts, and none may be made from text", () => {
  expect(policy()).toContain("default-src 'none'");
  expect(policy()).toContain("script-src 'self' https://appsforoffice.microsoft.com");
  for (const name of scripts()) expect(read(name)).not.toMatch(/\beval\(|\bFunction\(/);
});

test("Excel's library is loaded beside the page, which does not wait for it", () => {
  const library = page("taskpane.html").querySelector("script[src^=https]");
  expect(library?.getAttribute("src")).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect(library?.hasAttribute("async")).toBe(true);
});

test("no library is taken from an address that is not https", () => {
  const { status, stderr } = build(join(base, "never"), address, "http://mirror.example.gov.cn/office.js");
  expect(status).not.toBe(0);
  expect(stderr).toContain("OFFICE_JS_URL must be an https address");
});

test("the workbook library is not part of what the pane loads at once", () => {
  // A file name that any reader of workbooks must know, the library and what reads formulas, and the pane has no other use for.
  const knowsWorkbooks = (name: string) => read(name).includes("xl/workbook.xml");
  expect(scripts().filter(knowsWorkbooks)).not.toEqual([]);
  expect(initialScripts().filter(knowsWorkbooks)).toEqual([]);
});

describe("the manifest of the build", () => {
  test("has the add-in's address, and no other", () => {
    const ownAddresses = read("manifest.xml").match(/"https:\/\/[^"]*"/g) ?? [];
    expect(ownAddresses.length).toBeGreaterThan(0);
    for (const own of ownAddresses) expect(own.startsWith(`"${address}/`)).toBe(true);
  });

  test("names only files that the build emits", () => {
    const addresses = read("manifest.xml").match(/(?<=")https:\/\/[^"]*(?=")/g) ?? [];
    const files = addresses.map((url) => url.slice(address.length + 1).replace(/\?.*/, ""));
    expect(files).toContain("taskpane.html");
    expect(emitted()).toEqual(expect.arrayContaining(files));
  });
});

test("an address that Excel would refuse is refused", () => {
  const { status, stderr } = build(join(base, "never"), "http://forms.example.gov.cn");
  expect(status).not.toBe(0);
  expect(stderr).toContain("ADDIN_URL must be an https address");
});
