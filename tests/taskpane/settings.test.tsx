/** @jest-environment jsdom */
import "./browser"; // first: what follows needs it while it loads
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { screen } from "@testing-library/react";
import { version } from "../../package.json";
import { diagnostics } from "../../src/taskpane/settings/diagnostics";
import { initialSettings, readSettings } from "../../src/taskpane/store/settings";
import { readFormFile } from "../helpers/form-files";
import { openPane, type OpenedPane } from "./helpers/open-pane";

const seed = readFormFile("baoshan-2023");

async function openSettings(): Promise<OpenedPane> {
  const opened = await openPane([seed]);
  await opened.user.click(screen.getByRole("button", { name: "设置与帮助" }));
  await screen.findByRole("heading", { name: "显示" });
  return opened;
}

test("the language is changed at once, and kept", async () => {
  const { user, kept } = await openSettings();
  await user.selectOptions(screen.getByLabelText("语言"), "英文");
  expect(screen.getByRole("heading", { name: "Appearance" })).toBeTruthy();
  expect(document.documentElement.lang).toBe("en-US");
  expect(kept().language).toBe("en-US");
});

test("the colours are changed at once, and kept", async () => {
  const { user, kept } = await openSettings();
  expect(document.documentElement.dataset["theme"]).toBe("light");
  await user.selectOptions(screen.getByLabelText("颜色"), "深色");
  expect(document.documentElement.dataset["theme"]).toBe("dark");
  expect(kept().theme).toBe("dark");
});

test("the version is the one that the manifest has", async () => {
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  const [, stated = ""] = /<Version>([\d.]+)\.\d+<\/Version>/.exec(manifest) ?? [];
  expect(stated).toMatch(/^\d+\.\d+\.\d+$/);
  await openSettings();
  expect(screen.getByRole("heading", { name: "关于" }).nextElementSibling?.textContent).toContain(
    `版本 ${stated} ·`,
  );
});

test("diagnostics hold the version and counts, and no word of the forms", async () => {
  const { pane } = await openPane([{ ...seed, name: "机密表" }], { settings: { layout: "机密表" } });
  const text = diagnostics(pane.store.getState(), version, "Browser/1");
  expect(text).toContain(`version: ${version}`);
  expect(text).toContain("forms: 3");
  const words = seed.cells.map((cell) => cell.text).filter((word) => word.length > 1 && /\p{L}/u.test(word));
  expect(words.filter((word) => text.includes(word))).toEqual([]);
  expect(text).not.toContain("机密表");
});

test.each([
  null,
  "no JSON",
  "5",
  '{"ownRules":{"rules":{},"limits":{"weightSums":[]}},"theme":"pink"}',
  '{"ownRules":null}',
])("settings kept as %s are read as they are at first", (kept) => {
  expect(readSettings(kept)).toEqual(initialSettings);
});

test("what is sound among damaged settings is kept", () => {
  expect(readSettings('{"theme":"dark","unit":"US$"}')).toEqual({ ...initialSettings, theme: "dark" });
});
