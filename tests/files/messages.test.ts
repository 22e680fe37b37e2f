import { problemsInEnglish, omissionsInEnglish } from "../../src/files/messages/en-US";
import { problemsInChinese, omissionsInChinese } from "../../src/files/messages/zh-CN";

const placeholders = (template: string) => template.match(/\{\w+\}/g)?.sort();

test("every sentence names the file and the same facts in both languages", () => {
  const chinese = { ...problemsInChinese, ...omissionsInChinese };
  const english = { ...problemsInEnglish, ...omissionsInEnglish };
  expect(Object.keys(english)).toEqual(Object.keys(chinese));
  for (const [kind, template] of Object.entries(chinese)) {
    expect(placeholders(template)).toContain("{file}");
    expect(placeholders(english[kind as keyof typeof english])).toEqual(placeholders(template));
  }
});
