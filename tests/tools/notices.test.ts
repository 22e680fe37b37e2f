import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import lock from "../../package-lock.json";
import { shippedFolders, thirdPartyNotices } from "../../tools/package/notices";

const root = join(__dirname, "../..");

test("every package has the text of its licence, and those with the same share it", () => {
  const notices = thirdPartyNotices(lock.packages, root);
  const parts = notices.split(/^-{80}$/m).slice(1);
  expect(parts.length).toBeGreaterThan(20);
  for (const part of parts) expect(part).toMatch(/copyright|licen[cs]e terms/i);
  expect(notices).toMatch(
    /@fluentui\/react-icons \S+ \(MIT\)[^-]*Copyright \(c\) 2020 Microsoft Corporation/,
  );
});

test("what only developing needs is not named", () => {
  const folders = shippedFolders(lock.packages);
  expect(folders).toContain("node_modules/react");
  expect(folders).not.toContain("node_modules/jest");
});

test("a package without any text of its licence is refused until somebody says whose it is", () => {
  const base = mkdtempSync(join(tmpdir(), "notices-"));
  for (const name of ["new", "webpack"]) mkdirSync(join(base, "node_modules", name), { recursive: true });
  writeFileSync(join(base, "node_modules/webpack/LICENSE"), "Copyright of webpack");
  const packages = {
    "": { dependencies: { new: "1.0.0" } },
    "node_modules/new": { version: "1.0.0", license: "MIT" },
  };
  expect(() => thirdPartyNotices(packages, base)).toThrow("node_modules/new brings no text of its licence");
  rmSync(base, { recursive: true });
});
