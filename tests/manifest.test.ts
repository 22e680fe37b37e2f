/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";

// https://learn.microsoft.com/javascript/api/manifest tells elements, their order and lengths.

const root = join(__dirname, "..");
const source = readFileSync(join(root, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(source, "application/xml");

/** The elements of a name, whatever namespace they are in; there must be some. */
function all(name: string): Element[] {
  const found = [...manifest.getElementsByTagNameNS("*", name)];
  if (found.length === 0) throw new Error(`No ${name} in the manifest`);
  return found;
}

function attributes(name: string, attribute: string): string[] {
  return all(name).map((element) => element.getAttribute(attribute) ?? "");
}

/** The names of the children of an element's first occurrence, in their order. */
function childrenOf(name: string): string[] {
  return [...(all(name)[0]?.children ?? [])].map(({ localName }) => localName);
}

/** The strings of a name: the manifest's own, not those that only name a resource. */
function strings(name: string): Element[] {
  return all(name).filter((element) => !element.hasAttribute("resid"));
}

/** A string in each language. */
function textsOf(element: Element): Record<string, string | null> {
  const texts: Record<string, string | null> = { "zh-CN": element.getAttribute("DefaultValue") };
  for (const override of element.children)
    texts[override.getAttribute("Locale") ?? ""] = override.getAttribute("Value");
  return texts;
}

test("the manifest is well-formed XML for a task pane in workbooks", () => {
  expect(manifest.querySelector("parsererror")).toBeNull();
  expect(manifest.documentElement.getAttribute("xsi:type")).toBe("TaskPaneApp");
  expect(all("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))).toEqual([
    "Workbook",
    "Workbook",
  ]);
  expect(all("Permissions")[0]?.textContent).toBe("ReadWriteDocument");
});

test("elements stand in the order that the schema wants", () => {
  expect(childrenOf("OfficeApp")).toEqual([
    ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description"],
    ...["IconUrl", "HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements"],
    ...["DefaultSettings", "Permissions", "VersionOverrides"],
  ]);
  expect(childrenOf("DesktopFormFactor")).toEqual(["GetStarted", "ExtensionPoint"]);
  expect(childrenOf("Control")).toEqual(["Label", "Supertip", "Icon", "Action"]);
  expect(childrenOf("Resources")).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
});

test("the version is that of package.json with a fourth part", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
  expect(all("Version")[0]?.textContent).toBe(`${version}.0`);
});

test("every text is Chinese by default and has an English override", () => {
  expect(all("DefaultLocale")[0]?.textContent).toBe("zh-CN");
  for (const element of ["DisplayName", "Description", "String"].flatMap(strings)) {
    const { "zh-CN": chinese, "en-US": english, ...others } = textsOf(element);
    expect(chinese).toMatch(/\p{Script=Han}/u);
    expect(chinese?.replace("Excel", "")).not.toMatch(/[a-z]/i);
    expect(english).toMatch(/^[A-Z]/);
    expect(others).toEqual({});
  }
});

test.each([
  { name: "DisplayName", parent: "OfficeApp", longest: 30 },
  { name: "Description", parent: "OfficeApp", longest: 250 },
  { name: "String", parent: "ShortStrings", longest: 125 },
  { name: "String", parent: "LongStrings", longest: 250 },
])("a $name in $parent has at most $longest characters", ({ name, parent, longest }) => {
  const inParent = strings(name).filter(({ parentElement }) => parentElement?.localName === parent);
  const lengths = inParent.flatMap((element) => Object.values(textsOf(element)).map((text) => text?.length));
  expect(lengths.length).toBeGreaterThan(0);
  for (const length of lengths) expect(length).toBeLessThanOrEqual(longest);
});

test("every resource that is named exists, is used, and has a short name of its own", () => {
  const ids = ["Image", "Url", "String"].flatMap((name) => attributes(name, "id")).filter((id) => id !== "");
  expect(new Set(ids).size).toBe(ids.length);
  const named = [...manifest.querySelectorAll("[resid]")].map(
    (element) => element.getAttribute("resid") ?? "",
  );
  expect([...new Set(named)].sort()).toEqual(ids.sort());
  for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
});

test("a group and a button have icons of the three sizes that Excel asks for", () => {
  for (const icon of all("Icon")) {
    const sizes = [...icon.children].map((image) => [
      image.getAttribute("size"),
      image.getAttribute("resid"),
    ]);
    expect(sizes).toEqual([
      ["16", "icon.16"],
      ["32", "icon.32"],
      ["80", "icon.80"],
    ]);
  }
  expect(all("Icon")).toHaveLength(2);
});

test.each([16, 32, 64, 80, 128])("icon-%i.png has the size that its name says", (size) => {
  const png = readFileSync(join(root, `assets/icon-${size}.png`));
  // A PNG file begins with its signature and the header chunk, in which width and height come first (RFC 2083, 4.1.1).
  expect(png.toString("latin1", 1, 4)).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
});

test("each address for an icon names the size that belongs there", () => {
  const file = (element: Element | undefined) => element?.getAttribute("DefaultValue")?.split("/").pop();
  expect(all("IconUrl").map(file)).toEqual(["icon-32.png"]);
  expect(all("HighResolutionIconUrl").map(file)).toEqual(["icon-64.png"]);
  const resources = all("Image").filter((image) => image.hasAttribute("id"));
  expect(resources.map((image) => [image.getAttribute("id"), file(image)])).toEqual([
    ["icon.16", "icon-16.png"],
    ["icon.32", "icon-32.png"],
    ["icon.80", "icon-80.png"],
  ]);
});
