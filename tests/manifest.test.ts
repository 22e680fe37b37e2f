/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../package.json";
import { commandNames } from "../src/commands/commands";
import { problemsOf } from "./manifest-problems";

const root = join(__dirname, "..");
const manifest = new DOMParser().parseFromString(
  readFileSync(join(root, "manifest.xml"), "utf8"),
  "application/xml",
);
const elements = [...manifest.querySelectorAll("*")];

/** All elements of these names, at any depth. */
function all(...names: string[]): Element[] {
  return elements.filter((element) => names.includes(element.localName));
}

function texts(...names: string[]): string[] {
  return all(...names).map((element) => element.textContent);
}

function values(attribute: string, found = elements): string[] {
  return found.flatMap((element) => element.getAttribute(attribute) ?? []);
}

/** The resources of `bt:Images`, `bt:Urls`, `bt:ShortStrings` or `bt:LongStrings`. */
function resources(...groups: string[]): Element[] {
  return all(...groups).flatMap((group) => [...group.children]);
}

const everyResource = resources("Images", "Urls", "ShortStrings", "LongStrings");

/** Every text or address that has a default: its own and that of each language. */
function localized(element: Element): Record<string, string> {
  const overrides = [...element.children].map((override) => [
    override.getAttribute("Locale"),
    override.getAttribute("Value"),
  ]);
  return { "zh-CN": element.getAttribute("DefaultValue"), ...Object.fromEntries(overrides) } as Record<
    string,
    string
  >;
}

test("it is what Microsoft's pages ask of a manifest", () => {
  expect(manifest.querySelector("parsererror")).toBeNull();
  expect(problemsOf(manifest)).toEqual([]);
});

test("no name is cut off in the list of add-ins", () => {
  for (const name of all("DisplayName").flatMap((element) => Object.values(localized(element))))
    expect(name.length).toBeLessThanOrEqual(30);
});

test("every resource is there, and each is used", () => {
  const used = new Set(values("resid"));
  expect([...used].sort()).toEqual(values("id", everyResource).sort());
});

describe("both languages", () => {
  const shown = [
    ...all("DisplayName"),
    ...all("Description").filter((element) => element.hasAttribute("DefaultValue")),
    ...resources("ShortStrings", "LongStrings"),
  ];

  test("Chinese is the default, and every text has its English", () => {
    expect(texts("DefaultLocale")).toEqual(["zh-CN"]);
    expect(shown.length).toBeGreaterThan(20);
    for (const element of shown) expect(Object.keys(localized(element))).toEqual(["zh-CN", "en-US"]);
  });

  test("Chinese texts are Chinese, English ones are not", () => {
    for (const element of shown) {
      const { "zh-CN": chinese = "", "en-US": english = "" } = localized(element);
      expect(chinese).toMatch(/\p{Script=Han}/u);
      expect(english.replace("绩效目标申报表", "")).not.toMatch(/\p{Script=Han}/u);
    }
  });
});

describe("what it asks of Excel", () => {
  test("it asks for what the oldest supported Excel has, and may read and write the workbook", () => {
    const sets = all("Set").map((set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`);
    expect(sets).toEqual(["ExcelApi 1.9", "SharedRuntime 1.1"]);
    expect(texts("Permissions")).toEqual(["ReadWriteDocument"]);
    expect(values("Name", all("Host"))).toEqual(["Workbook"]);
  });

  test("the pane and the ribbon's functions are one page that stays alive", () => {
    const [runtime] = all("Runtime");
    expect(runtime?.getAttribute("lifetime")).toBe("long");
    const pages = [...all("Runtime", "FunctionFile"), ...all("SourceLocation").slice(1)];
    expect(new Set(values("resid", pages))).toEqual(new Set(["pane.url"]));
  });
});

describe("the ribbon", () => {
  test("its functions are those that the add-in has", () => {
    expect(texts("FunctionName").sort()).toEqual([...commandNames].sort());
  });

  test("it keeps Microsoft's advice: at most six groups of at most seven commands", () => {
    const groups = all("Group");
    expect(groups.length).toBeLessThanOrEqual(6);
    for (const group of groups) expect(group.querySelectorAll("Control").length).toBeLessThanOrEqual(7);
  });

  test("every icon is there in the three sizes of the ribbon", () => {
    const icons = all("Icon");
    expect(icons.length).toBeGreaterThan(0);
    for (const icon of icons) expect(values("size", [...icon.children])).toEqual(["16", "32", "80"]);
  });
});

/** Width and height of a PNG, which stand at fixed places of its first chunk. */
function pixels(address: string): number[] {
  const bytes = readFileSync(join(root, new URL(address).pathname));
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test("icons have the size that is said of them", () => {
  const addresses = new Map(
    resources("Images").map((image) => [image.getAttribute("id"), image.getAttribute("DefaultValue") ?? ""]),
  );
  for (const image of all("Icon").flatMap((icon) => [...icon.children])) {
    const size = Number(image.getAttribute("size"));
    expect(pixels(addresses.get(image.getAttribute("resid")) ?? "")).toEqual([size, size]);
  }
  expect(values("DefaultValue", all("IconUrl")).map(pixels)).toEqual([[32, 32]]);
  expect(values("DefaultValue", all("HighResolutionIconUrl")).map(pixels)).toEqual([[64, 64]]);
});

test("its version is the package's, with a fourth part", () => {
  expect(texts("Version")).toEqual([`${packageJson.version}.0`]);
});
