import { readFileSync } from "node:fs";
import { join } from "node:path";

import { problemsInChinese as excelProblems } from "../../src/excel/messages/zh-CN";
import { problemsInChinese as fileProblems } from "../../src/files/messages/zh-CN";
import { jsonTextsInChinese } from "../../src/core/json/messages/zh-CN";
import { layoutProblemsInChinese } from "../../src/core/layout/learn/messages/zh-CN";
import { notJudgedMessages } from "../../src/core/checks/messages/not-judged";
import { repairsInChinese } from "../../src/core/recognise/messages/zh-CN";
import { notStarted } from "../../tools/not-started";
import { paneProblems } from "../../tools/pane-problems";
import { readingProblems } from "../../tools/reading-problems";
import { troubleshooting } from "../../tools/troubleshooting";

const bare = (text: string) => text.replace(/[\s\\]/g, "");
const page = bare(readFileSync(join(__dirname, "../../docs/zh-CN/troubleshooting.md"), "utf8"));

test("docs/zh-CN/troubleshooting.md says what the code says; `npm run docs` writes it", () => {
  expect(page).toBe(bare(troubleshooting()));
});

const always = [
  excelProblems,
  fileProblems,
  jsonTextsInChinese,
  layoutProblemsInChinese,
  repairsInChinese,
  ...Object.values(notJudgedMessages).map((message) => ({ message: message["zh-CN"] })),
  { notStarted: notStarted() },
];

test.each(always.flatMap((messages) => Object.values(messages)))(
  "the page has an entry for: %s",
  (message) => {
    expect(page).toContain(bare(message.replace(/\{\w+\}/g, "…")));
  },
);

/** Words with which the pane tells of a problem. */
const ofProblems =
  /没有|不能|不允许|不到|受保护|损坏|出错|失败|已取消|读不|请先|请填|不是|最多|已有版式|已改成|已清空|已超过|正忙|无法|未计入|未归入|待填|不在|不再出现|只保留|已有同一|请在|超出|为准|现正按/;

const parts = [...paneProblems, ...readingProblems];

describe.each(parts)("of the messages under “$title”", ({ messages, advice, harmless }) => {
  const unjudged = Object.keys(messages).filter((key) => !(key in advice) && !harmless.includes(key));

  test("none that tells of a problem is without an entry", () => {
    expect(unjudged.filter((key) => ofProblems.test(messages[key] ?? ""))).toEqual([]);
  });

  test.each(Object.keys(advice))("%s stands on the page", (key) => {
    expect(page).toContain(bare((messages[key] ?? "no such message").replace(/\{\w+\}/g, "…")));
  });
});

test("a new message about a problem is missed on the page", () => {
  const [{ messages, advice, harmless } = { messages: {}, advice: {}, harmless: [] }] = paneProblems;
  const told = { ...messages, new: "表格没有保存。" };
  const missed = Object.entries(told).filter(
    ([key, text]) =>
      !(key in advice) && !(harmless as readonly string[]).includes(key) && ofProblems.test(text),
  );
  expect(missed).toEqual([["new", "表格没有保存。"]]);
});
