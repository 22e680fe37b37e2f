import { readFileSync } from "node:fs";
import { join } from "node:path";

import { problemsInChinese as excelProblems } from "../../src/excel/messages/zh-CN";
import { problemsInChinese as fileProblems } from "../../src/files/messages/zh-CN";
import { jsonTextsInChinese } from "../../src/json/messages/zh-CN";
import { layoutProblemsInChinese } from "../../src/own-layout/messages/zh-CN";
import { troubleshooting } from "../../tools/troubleshooting";

const bare = (text: string) => text.replace(/[\s\\]/g, "");
const page = bare(readFileSync(join(__dirname, "../../docs/zh-CN/troubleshooting.md"), "utf8"));

test("docs/zh-CN/troubleshooting.md says what the code says; `npm run docs` writes it", () => {
  expect(page).toBe(bare(troubleshooting()));
});

test.each(
  Object.values({ ...excelProblems, ...fileProblems, ...jsonTextsInChinese, ...layoutProblemsInChinese }),
)("the page has an entry for: %s", (message) => {
  expect(page).toContain(bare(message.replace(/\{\w+\}/g, "…")));
});
