import { textsInEnglish } from "../../src/taskpane/messages/en-US";
import { textsInChinese, type TextKey } from "../../src/taskpane/messages/zh-CN";

const keys = Object.keys(textsInChinese) as TextKey[];

/** Names that Chinese colleagues write in Latin letters too. */
const latinNames = /Excel|WPS|Word|PDF|Ctrl\+Z|\.(?:xlsx|xlsm|xls|ods|docx|txt)/g;

test.each(keys)("%s says the same in both languages", (key) => {
  const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
  expect(placeholders(textsInEnglish[key])).toEqual(placeholders(textsInChinese[key]));
});

test.each(keys)("%s has no English in Chinese, and Chinese in English only as the precise term", (key) => {
  expect(textsInChinese[key].replace(/\{\w+\}/g, "").replace(latinNames, "")).not.toMatch(/[a-z]/i);
  expect(textsInEnglish[key].replace(/\([^)]*\)/g, "")).not.toMatch(/\p{Script=Han}/u);
});
