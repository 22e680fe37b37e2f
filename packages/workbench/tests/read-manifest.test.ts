/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../../src/core/language/language";
import { here, iconFor } from "../src/ribbon/draw-ribbon";
import { type Manifest, readManifest } from "../src/ribbon/read-manifest";

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, "application/xml");
const text = readFileSync(join(__dirname, "manifest.xml"), "utf8");
const read = (language: "zh-CN" | "en-US", xml = text): Manifest => readManifest(parse(xml), language);

describe("the ribbon as the manifest describes it", () => {
  test("has the tab with its groups, buttons and menus in order", () => {
    const { name, tabs } = read("zh-CN");
    expect([name, tabs.map(({ id, label }) => [id, label])]).toEqual(["试验加载项", [["tab", "试验"]]]);
    expect(
      tabs[0]?.groups.map(({ label, buttons }) => [label, buttons.map((button) => button.label)]),
    ).toEqual([
      ["标记", ["标出问题", "更多"]],
      ["窗格", ["打开窗格"]],
    ]);
  });

  test("says what each button does, and in which page functions run", () => {
    const { page, tabs } = read("zh-CN");
    const [mark, more] = tabs[0]?.groups[0]?.buttons ?? [];
    expect(mark?.action).toEqual({ kind: "function", name: "mark" });
    expect(more?.action).toBeNull();
    expect(more?.items.map(({ label, action }) => [label, action])).toEqual([
      ["写入数值", { kind: "function", name: "write" }],
    ]);
    const address = "https://localhost:3000/pane.html?language=zh-CN";
    expect(tabs[0]?.groups[1]?.buttons[0]?.action).toEqual({ kind: "pane", address });
    expect(page).toBe(address);
  });

  test("takes the texts and addresses of the language, and the default where there are none", () => {
    const { name, page, tabs } = read("en-US");
    const [mark, more] = tabs[0]?.groups[0]?.buttons ?? [];
    expect([name, page]).toEqual(["Test Add-in", "https://localhost:3000/pane.html?language=en-US"]);
    expect([mark?.tipTitle, mark?.tip]).toEqual(["Mark Findings", "Colours the cells with findings."]);
    expect(more?.tip).toBe("其他操作。");
  });

  test("knows the icons by size; a size that is missing is taken from the next larger one", () => {
    const icons = read("zh-CN").tabs[0]?.groups[0]?.buttons[0]?.icons ?? new Map<number, string>();
    expect([16, 20, 80, 96].map((size) => iconFor(icons, size))).toEqual(
      [16, 32, 80, 80].map((size) => `https://localhost:3000/assets/icon-${size}.png`),
    );
    expect(iconFor(new Map(), 32)).toBeUndefined();
  });

  test("takes addresses from this page's origin, whatever the manifest's is", () => {
    expect(here("https://example.org/pane.html?language=zh-CN")).toBe(
      "http://localhost/pane.html?language=zh-CN",
    );
  });

  test("is not read from what is no manifest, or from one that speaks of resources that it does not have", () => {
    expect(() => read("zh-CN", "<html/>")).toThrow("This is no manifest of an Office add-in");
    const broken = text.replace('<bt:String id="mark.label"', '<bt:String id="other.label"');
    expect(() => read("zh-CN", broken)).toThrow("The manifest has no resource mark.label");
  });

  test.each(languages)("our own manifest is drawn whole in %s", (language) => {
    const own = readFileSync(join(__dirname, "../../../manifest.xml"), "utf8");
    const { tabs, page } = read(language, own);
    const buttons = tabs.flatMap(({ groups }) => groups.flatMap((group) => group.buttons));
    const controls = buttons.flatMap((button) => [button, ...button.items]);
    expect(controls.length).toBeGreaterThan(0);
    for (const control of controls) {
      expect([control.label, control.tip]).not.toContain("");
      expect(control.icons.size).toBeGreaterThanOrEqual(3);
      expect(control.action !== null || control.items.length > 0).toBe(true);
    }
    expect(new URL(page).searchParams.get("language")).toBe(language);
  });
});
