import { bases } from "../src/core/checks/basis";
import type { LimitName } from "../src/core/checks/limits";
import { limitTitles } from "../src/core/checks/messages/limits";
import { crossFormRules, rules } from "../src/core/checks/registry";
import { rulePage, type RuleSentence } from "../src/core/checks/rule-page";
import type { CrossFormRule, Rule } from "../src/core/checks/rule";
import { defaultSettings } from "../src/core/checks/settings";
import { languages, type Language } from "../src/core/language/language";

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

function section(rule: Rule | CrossFormRule): string {
  const { "zh-CN": chineseBasis, "en-US": englishBasis } = bases[rule.basis];
  const pages = languages.map((language) => rulePage(rule, language));
  const sentences = pages[0]?.sentences ?? [];
  const lines = [
    `### ${rule.id}`,
    "",
    `- ${rule.severity} · ${chineseBasis} · ${englishBasis}`,
    ...sentences.flatMap((_, index) =>
      pages.map((page, at) => sentence(page.sentences[index], languages[at] ?? languages[0])),
    ),
    ...(pages[0]?.limits ?? []).map(limit),
  ];
  return `${lines.join("\n")}\n`;
}

function sentence(said: RuleSentence | undefined, language: Language): string {
  if (!said) throw new Error("A sentence is missing in one of the languages");
  const { title, found, expected, fix } = said;
  const offered = fix === null ? "" : ` ${fixWord[language]}${fix}`;
  return `- ${escaped(`${title}: ${found} → ${expected}${offered}`)}`;
}

/** A limit that an office may set, with its usual value, under the name that it has in a rules file. */
function limit(name: LimitName): string {
  const { "zh-CN": chinese, "en-US": english } = limitTitles[name];
  return `- \`${name}\`: ${JSON.stringify(defaultSettings[name])} · ${chinese} · ${english}`;
}

const fixWord = { "zh-CN": "一键修复：", "en-US": "One click: " } as const;

/** Markdown's own signs stand for themselves. */
function escaped(text: string): string {
  return text.replace(/[*_<>`]/g, "\\$&");
}
