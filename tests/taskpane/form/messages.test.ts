import { formInChinese } from "../../../src/taskpane/form/messages/zh-CN";
import { formInEnglish } from "../../../src/taskpane/form/messages/en-US";
import { overviewInChinese } from "../../../src/taskpane/overview/messages/zh-CN";
import { overviewInEnglish } from "../../../src/taskpane/overview/messages/en-US";

const pairs = [
  ...Object.entries(formInChinese).map(([key, text]) => [
    key,
    text,
    formInEnglish[key as keyof typeof formInEnglish],
  ]),
  ...Object.entries(overviewInChinese).map(([key, text]) => [
    key,
    text,
    overviewInEnglish[key as keyof typeof overviewInEnglish],
  ]),
] as [string, string, string][];

test.each(pairs)("%s says the same in both languages", (_, chinese, english) => {
  const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  expect(placeholders(english)).toEqual(placeholders(chinese));
});

test.each(pairs)("%s has no English in Chinese, and no Chinese in English", (_, chinese, english) => {
  expect(chinese.replace(/\{\w+\}|Esc|Alt|Shift|Ctrl|Enter/g, "")).not.toMatch(/[a-z]/i);
  expect(english).not.toMatch(/\p{Script=Han}/u);
});
