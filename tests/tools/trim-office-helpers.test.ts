import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import vm from "node:vm";
import trim from "../../tools/trim-office-helpers";

const source = readFileSync(createRequire(__filename).resolve("@microsoft/office-js-helpers"), "utf8");

/** What a built file gives whoever asks for it. */
function exported(text: string): Record<string, unknown> {
  const module = { exports: {} };
  vm.runInNewContext(text, { module, exports: module.exports });
  return module.exports;
}

test("of office-js-helpers only what makes sheets is left, and it stands by itself", () => {
  const { ExcelUtilities, ...others } = exported(trim(source));
  expect(ExcelUtilities).toHaveProperty("forceCreateSheet");
  expect(others).toEqual({});
});

test("no address, no sign-in and no function made of text comes along", () => {
  const foreign = /https?:\/\/|[aA]uthenticat|\bFunction\(|localStorage/;
  expect(source).toMatch(foreign);
  expect(trim(source)).not.toMatch(foreign);
});

test("a file that is built otherwise is refused, and not shipped whole", () => {
  const other = source.replaceAll("./src/excel/utilities.ts", "./src/excel/others.ts");
  expect(() => trim(other)).toThrow("built otherwise");
});

/** npm's `overrides` put a package with nothing in the place of what office-js-helpers asks for and holds already. */
test("its dependencies of 2018 are not installed", () => {
  const asked = createRequire(createRequire(__filename).resolve("@microsoft/office-js-helpers"));
  const packages = ["core-js", "rxjs", "lodash-es", "@types/microsoftteams"];
  for (const name of packages)
    expect(asked(`${name}/package.json`)).toMatchObject({ name: "nothing", version: "1.0.0" });
});
