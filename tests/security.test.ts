import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import lock from "../package-lock.json";

const root = join(__dirname, "..");
const page = readFileSync(join(root, "SECURITY.md"), "utf8");

/** The sources that are shipped: all but the command line. */
const shipped = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith("cli/"));

test("SECURITY.md points to code and tests that are there", () => {
  const paths = [...page.matchAll(/`((?:src|tests|tools)\/[\w./-]+)`/g)].map(([, path = ""]) => path);
  expect(paths.length).toBeGreaterThan(20);
  expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
});

test("it names what is kept, as docs/zh-CN/stored-data.md does", () => {
  const kept = readFileSync(join(root, "docs/zh-CN/stored-data.md"), "utf8").match(
    /performance-target-forms\.[a-z-]+/g,
  );
  const named = page.match(/performance-target-forms\.[a-z-]+/g);
  const inSources = shipped.flatMap(
    (name) =>
      readFileSync(join(root, "src", name), "utf8").match(/(?<=")performance-target-forms\.[a-z-]+(?=")/g) ??
      [],
  );
  expect(new Set(inSources).size).toBeGreaterThan(4);
  expect(new Set(kept)).toEqual(new Set(inSources));
  expect(new Set(named)).toEqual(new Set(inSources));
});

test("no text is made markup or code, and nothing speaks with a server", () => {
  const forbidden =
    /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|createContextualFragment|\beval\(|new Function\b|\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/;
  expect(shipped.length).toBeGreaterThan(300);
  expect(shipped.filter((name) => forbidden.test(readFileSync(join(root, "src", name), "utf8")))).toEqual([]);
});

test("every package of the lockfile but our own has a checksum, which npm ci holds what it fetched against", () => {
  const packages = Object.entries(lock.packages).filter(
    ([folder, entry]) => folder !== "" && !folder.startsWith("packages/") && !("link" in entry),
  );
  const without = packages.filter(
    ([, entry]) => !("integrity" in entry && entry.integrity.startsWith("sha512-")),
  );
  expect(packages.length).toBeGreaterThan(400);
  expect(without.map(([folder]) => folder)).toEqual([]);
});
