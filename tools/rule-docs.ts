import { bases } from "../src/checks/basis";
import { messages } from "../src/checks/messages/catalogue";
import { crossFormRules, rules } from "../src/checks/registry";
import type { CrossFormRule, Rule } from "../src/checks/rule";
import { languages } from "../src/language/language";

const intro = `# Rules

What the checks say about a form, written from the code by \`npm run docs\`. An error is plainly wrong and the form will
bounce; a warning (退回风险) is something that a reviewer is likely to send back; a hint is worth a look. \`{…}\` stands
for what is found on the form.
`;

/** The text of docs/rules.md: every rule with its severity, sentences, fix and basis, in the registry's order. */
export function ruleDocs(): string {
  return [
    intro,
    "## Rules about one form\n",
    ...rules.map(section),
    "## Rules about several forms\n",
    ...crossFormRules.map(section),
  ].join("\n");
}

function section({ id, severity, basis }: Rule | CrossFormRule): string {
  const { "zh-CN": chineseBasis, "en-US": englishBasis } = bases[basis];
  const sentences = Object.keys(messages).filter((key) => key === id || key.startsWith(`${id}.`));
  const lines = [
    `### ${id}`,
    "",
    `- ${severity} · ${chineseBasis} · ${englishBasis}`,
    ...sentences.flatMap(sentence),
  ];
  return `${lines.join("\n")}\n`;
}

function sentence(key: string): string[] {
  const message = messages[key];
  if (!message) return [];
  return languages.map((language) => {
    const { title, found, expected, fix } = message[language];
    const offered = fix === undefined ? "" : ` ${fixWord[language]}${fix}`;
    return `- ${escaped(`${title}: ${found} → ${expected}${offered}`)}`;
  });
}

const fixWord = { "zh-CN": "一键修复：", "en-US": "One click: " } as const;

/** Markdown's own signs stand for themselves. */
function escaped(text: string): string {
  return text.replace(/[*_<>`]/g, "\\$&");
}
