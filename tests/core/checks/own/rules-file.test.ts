import fc from "fast-check";
import {
  choices,
  noOwnRules,
  overlaid,
  settingsOf,
  withChoice,
  withLimit,
  type OwnRules,
} from "../../../../src/core/checks/own/own-rules";
import { rulesFileInEnglish } from "../../../../src/core/checks/own/messages/en-US";
import { rulesFileInChinese } from "../../../../src/core/checks/own/messages/zh-CN";
import { parseRulesFile, rulesFile } from "../../../../src/core/checks/own/rules-file";
import { allRules } from "../../../../src/core/checks/rule-page";
import { defaultSettings } from "../../../../src/core/checks/settings";
import { jsonTextsInEnglish } from "../../../../src/core/json/messages/en-US";
import { jsonTextsInChinese } from "../../../../src/core/json/messages/zh-CN";

const count = fc.nat({ max: 10_000 });
const ownRules: fc.Arbitrary<OwnRules> = fc.record({
  rules: fc.dictionary(fc.constantFrom(...allRules.map(({ id }) => id)), fc.constantFrom(...choices)),
  limits: fc.record(
    {
      goalLength: fc.tuple(count, count).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
      satisfactionFloor: fc.double({ min: 0, max: 100, noNaN: true }).map((floor) => floor + 0),
      weightSums: fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 10 }),
      nameLength: count,
      indicatorCount: count,
    },
    { requiredKeys: [] },
  ),
});

test("what is exported is what is imported", () => {
  fc.assert(
    fc.property(ownRules, (own) => {
      // JSON knows no -0.
      expect(parseRulesFile(rulesFile(own))).toEqual({
        ok: true,
        value: JSON.parse(JSON.stringify(own)) as unknown,
      });
    }),
  );
});

test("the later layer wins where it says something, and only there", () => {
  fc.assert(
    fc.property(ownRules, ownRules, (user, workbook) => {
      const both = settingsOf(overlaid(user, workbook));
      for (const { id } of allRules) expect(both.rules[id]).toBe(workbook.rules[id] ?? user.rules[id]);
      expect(both).toEqual({ ...settingsOf(user), ...workbook.limits, rules: both.rules });
    }),
  );
});

test("a choice or limit that is taken away again leaves nothing", () => {
  expect(withChoice(withChoice(noOwnRules, "goal-vague", "off"), "goal-vague", null)).toEqual(noOwnRules);
  expect(withLimit(withLimit(noOwnRules, "nameLength", 5), "nameLength", null)).toEqual(noOwnRules);
  expect(settingsOf(noOwnRules)).toEqual(defaultSettings);
});

const head = '{\n  "kind": "performance-target-rules",\n  "version": 1';

test("a file that names nothing lays down nothing", () => {
  expect(parseRulesFile(`${head}\n}`)).toEqual({ ok: true, value: noOwnRules });
});

test.each([
  ["5", "应为花括号括起来的内容，现在是 5。"],
  ['{"version": 1}', "第 1 行“kind”：缺少这一项，请补上。"],
  [
    '{"kind": "layout", "version": 1}',
    '第 1 行“kind”：应为 "performance-target-rules"，现在是 "layout"；请选择助手导出的检查规则文件。',
  ],
  [
    '{"kind": "performance-target-rules",\n"version": 2}',
    "第 2 行“version”：应为 1，现在是 2；文件由别的版本导出，请更新助手后再导入。",
  ],
  [`${head},\n  "rule": {}\n}`, "第 4 行“rule”：没有这一项，请删去或改正名称。"],
  [
    `${head},\n  "rules": {\n    "goal-wage": "off"\n  }\n}`,
    '第 5 行“rules.goal-wage”：没有 "goal-wage" 这条规则；规则名称以“设置与帮助”里的规则说明为准，请改正或删去。',
  ],
  [
    `${head},\n  "rules": {"goal-length.long": "off"}\n}`,
    '第 4 行“rules.goal-length.long”：没有 "goal-length.long" 这条规则；规则名称以“设置与帮助”里的规则说明为准，请改正或删去。',
  ],
  [
    `${head},\n  "rules": {"goal-vague": "no"}\n}`,
    '第 4 行“rules.goal-vague”：应为 "error"（错误）、"warning"（警告）、"hint"（提示）或 "off"（不检查），现在是 "no"。',
  ],
  [
    `${head},\n  "limits": {"nameLength": "60"}\n}`,
    '第 4 行“limits.nameLength”：应为 0 到 10000 的整数，现在是 "60"。',
  ],
  [
    `${head},\n  "limits": {"satisfactionFloor": 101}\n}`,
    "第 4 行“limits.satisfactionFloor”：应为 0 到 100 的数字，现在是 101。",
  ],
  [
    `${head},\n  "limits": {"weightSums": [90, 0]}\n}`,
    "第 4 行“limits.weightSums.1”：应为 1 到 1000 的数字，用方括号括起来，至少一个，现在是 0。",
  ],
  [
    `${head},\n  "limits": {"goalLength": {"min": 5, "max": 4}}\n}`,
    "第 4 行“limits.goalLength”：最少字数大于最多字数，请改正。",
  ],
  [
    `${head},\n  "limits": {"goalLength": 5}\n}`,
    "第 4 行“limits.goalLength”：应写明最少（min）和最多（max）字数，现在是 5。",
  ],
  [
    `${head},\n  "limits": {"goalLength": {"min": 5}}\n}`,
    "第 4 行“limits.goalLength.max”：缺少这一项，请补上。",
  ],
])("%j is refused: %s", (text, sentence) => {
  const parsed = parseRulesFile(text);
  expect(parsed.ok ? [] : parsed.problems.map((problem) => problem["zh-CN"])).toEqual([sentence]);
});

test("every fault of a file is named at once", () => {
  const parsed = parseRulesFile(`${head},\n"rules": {"a": "off", "goal-vague": 3},\n"limits": {"b": 1}}`);
  expect(parsed.ok ? 0 : parsed.problems.length).toBe(3);
});

test("the sentences have the same holes in both languages", () => {
  const holes = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([key, text]) => [key, (text.match(/\{\w+\}/g) ?? []).sort()]);
  expect(holes(rulesFileInEnglish)).toEqual(holes(rulesFileInChinese));
  expect(holes(jsonTextsInEnglish)).toEqual(holes(jsonTextsInChinese));
});
