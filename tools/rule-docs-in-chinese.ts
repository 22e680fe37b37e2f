import { limitTitles } from "../src/core/checks/messages/limits";
import { crossFormRules, rules } from "../src/core/checks/registry";
import { rulePage } from "../src/core/checks/rule-page";
import type { CrossFormRule, Rule, Severity } from "../src/core/checks/rule";
import { defaultSettings } from "../src/core/checks/settings";

const intro = `# 检查规则一览

本页由程序按全部检查规则生成（\`npm run docs\`），“…”处是表上的内容。错误：明显不对，会被系统或审核退回；警告：审核时很可能被退回；
提示：值得再看一眼。单位可以在“设置与帮助”的“检查规则与标准”里改级别、改标准或不检查；规则文件里用每条末尾的英文名称。
`;

const severities: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", hint: "提示" };

/** The text of docs/zh-CN/rules.md: what docs/rules.md says, for people who fill in forms, and in Chinese only. */
export function ruleDocsInChinese(): string {
  return [
    intro,
    "## 查一张表的规则\n",
    ...rules.map(section),
    "## 查几张表之间的规则\n",
    ...crossFormRules.map(section),
  ].join("\n");
}

function section(rule: Rule | CrossFormRule): string {
  const { id, severity, basis, sentences, limits } = rulePage(rule, "zh-CN");
  const [first, ...others] = sentences;
  if (!first) throw new Error(`${id} says nothing.`);
  const lines = [
    `### ${escaped(first.title)}`,
    "",
    ...[first, ...others].flatMap(({ title, found, expected, fix }) => [
      `- ${escaped(title === first.title ? found : `${title}：${found}`)}`,
      `  改法：${escaped(expected)}${fix === null ? "" : `一键修改：${escaped(fix)}。`}`,
    ]),
    ...limits.map((limit) => `- 标准：${limitTitles[limit]["zh-CN"]}，${valueOf(defaultSettings[limit])}`),
    `- ${severities[severity]}；依据：${basis}；名称 \`${id}\``,
  ];
  return `${lines.join("\n")}\n`;
}

function valueOf(value: number | readonly number[] | Readonly<Record<string, number>>): string {
  return typeof value === "number" ? String(value) : Object.values(value).join("、");
}

/** Markdown's own signs stand for themselves, and what is filled in is left open. */
function escaped(text: string): string {
  return text.replace(/\{\w+\}/g, "…").replace(/[*_<>`]/g, "\\$&");
}
