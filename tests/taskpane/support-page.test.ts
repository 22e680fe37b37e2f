/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileEndings } from "../../src/files/endings";
import { textsInChinese } from "../../src/taskpane/messages/zh-CN";

const page = new DOMParser().parseFromString(
  readFileSync(join(__dirname, "../../src/taskpane/support.html"), "utf8"),
  "text/html",
);

/** What the page says below a heading. */
function below(heading: string): string {
  const found = [...page.querySelectorAll("h2")].find(({ textContent }) => textContent === heading);
  return found?.nextElementSibling?.textContent ?? "";
}

test.each(["能读哪些文件", "Which files can be read"])("“%s” names every kind of file", (heading) => {
  const named = below(heading).match(/\.[a-z]+\b/g) ?? [];
  expect([...named].sort()).toEqual([...fileEndings].sort());
});

test("the buttons are called as the ribbon and the pane call them", () => {
  const manifest = readFileSync(join(__dirname, "../../manifest.xml"), "utf8");
  const insert = /id="insert\.label" DefaultValue="([^"]+)"/.exec(manifest)?.[1];
  expect(below("怎样使用")).toContain(`“${String(insert)}”`);
  expect(below("怎样使用")).toContain(`“${textsInChinese["check-sheet"]}”`);
  expect(below("怎样使用")).toContain(`“${textsInChinese["tab-import"]}”`);
});
