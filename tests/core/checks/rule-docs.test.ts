import { readFileSync } from "node:fs";
import { join } from "node:path";

import { allRules } from "../../../src/core/checks/rule-page";
import { ruleDocs } from "../../../tools/rule-docs";
import { ruleDocsInChinese } from "../../../tools/rule-docs-in-chinese";

/** Prettier may break lines and set blanks between Chinese and Latin letters. */
const bare = (text: string): string => text.replace(/\s/g, "");

test("docs/rules.md says what the code says; `npm run docs` writes it", () => {
  expect(readFileSync(join(__dirname, "../../../docs/rules.md"), "utf8")).toBe(ruleDocs());
});

test("docs/zh-CN/rules.md does so in Chinese, of every rule", () => {
  const page = readFileSync(join(__dirname, "../../../docs/zh-CN/rules.md"), "utf8");
  expect(bare(page)).toBe(bare(ruleDocsInChinese()));
  for (const { id } of allRules) expect(page).toContain(`名称 \`${id}\``);
  // What is left of Latin words are names of rules, units and the like: no sentence.
  expect(page.replace(/`[^`]*`/g, "")).not.toMatch(/[A-Za-z]+ [A-Za-z]+/);
});
