import { fieldName } from "../form/field-names";
import { indicatorField } from "../form/indicator-lists";
import type { FieldPath } from "../form/project";
import { cellName } from "../grid/address";
import type { CellAddress } from "../grid/grid";
import { kindName } from "../kinds/kinds";
import { fill, type Language, type Values } from "../language/language";
import { bases } from "./basis";
import type { OwnLabels } from "../recognise/reading";
import type { CheckedFinding, CheckedNotJudged } from "./check";
import { messages } from "./messages/catalogue";
import type { Message } from "./messages/message";
import { notJudgedMessages } from "./messages/not-judged";

/** A finding in words, for people. */
export interface Description {
  readonly title: string;
  /** What was found, and in which field. */
  readonly message: string;
  /** What would be right. */
  readonly expected: string;
  readonly basis: string;
  /** What the fix does, as on a button; null where none is offered. */
  readonly fix: string | null;
}

/**
 * Puts a finding into words.
 * @throws Error if the catalogue has no sentence for it or the finding does not fill all of its placeholders.
 */
export function describe(finding: CheckedFinding, language: Language): Description {
  const { title, found, expected, fix } = messageOf(finding.rule, finding.variant, language);
  const values = withNames(finding.field, finding.values, language);
  const inOwnWords = ownWords(finding.called ?? {}, language);
  return {
    title,
    message: inOwnWords(fill(found, values)) + alsoAt(finding.more ?? [], language),
    expected: inOwnWords(fill(expected, values)),
    basis: bases[finding.basis][language],
    fix: finding.fix && fill(existing(fix, finding.rule), values),
  };
}

/** Puts the form's own labels where a sentence quotes the official ones: “项目期”的开始日期 for “计划开始日期”. */
function ownWords(called: OwnLabels, language: Language): (text: string) => string {
  const isOnePeriod = called.start !== undefined && called.start === called.end;
  const parts: Readonly<Partial<Record<string, string>>> = isOnePeriod
    ? { start: "开始日期", end: "完成日期" }
    : {};
  const quoted = (words: string, part?: string): string =>
    language === "zh-CN" ? `“${words}”${part === undefined ? "" : `的${part}`}` : `(${words})`;
  const exchanged = (Object.entries(called) as [FieldPath, string][]).map(
    ([field, own]) => [quoted(fieldName(field, "zh-CN")), quoted(own, parts[field])] as const,
  );
  return (text) => exchanged.reduce((said, [official, own]) => said.replaceAll(official, own), text);
}

/** Where else the same was found. */
function alsoAt(cells: readonly CellAddress[], language: Language): string {
  if (cells.length === 0) return "";
  const count = String(cells.length + 1);
  const names = cells.map(cellName);
  return language === "zh-CN"
    ? `${names.join("、")} 也是这样，共 ${count} 处。`
    : ` The same at ${names.join(", ")}: ${count} in all.`;
}

function existing<T>(value: T | undefined, key: string): T {
  if (value === undefined) throw new Error(`No message for ${key}`);
  return value;
}

/** Says in one sentence what was not judged and why. */
export function describeNotJudged(
  { rule, kind, field, reason, unread = [], read = [] }: CheckedNotJudged,
  language: Language,
): string {
  const sentence = notJudgedMessages[reason][language];
  if (reason === "kind-not-checked") return fill(sentence, { kind: kindName(kind)[language] });
  if (reason === "not-filled-in") return sentence;
  if (reason === "hardly-read") return fill(sentence, { read: listOf(read, language) });
  const { title } = messageOf(rule, null, language);
  const cells = unread.map(cellName).join(language === "zh-CN" ? "、" : ", ");
  return fill(sentence, { title, field: fieldName(field, language), cells });
}

const mostNamed = 4;

/** The names of fields, or a few words where there are none. */
function listOf(fields: readonly FieldPath[], language: Language): string {
  if (fields.length === 0) return language === "zh-CN" ? "少数文字" : "a few words";
  const names = fields.slice(0, mostNamed).map((field) => fieldName(field, language));
  const all = names.join(language === "zh-CN" ? "、" : ", ");
  if (fields.length <= mostNamed) return all;
  return language === "zh-CN" ? `${all}等` : `${all} and the like`;
}

function messageOf(rule: string, variant: string | null, language: Language): Message {
  const key = variant === null ? rule : `${rule}.${variant}`;
  return existing(messages[key], key)[language];
}

/** The place of an indicator among its like, from 0. */
function numberOf(field: FieldPath): number {
  return indicatorField(field)?.index ?? Number(/^paper\.indicators\.(\d+)/.exec(field)?.[1] ?? 0);
}

/** Adds `{field}`, the field's name, and `{indicator}`, the indicator's name in quotes or, if it has none, its number. */
function withNames(field: FieldPath, values: Values, language: Language): Values {
  const name = values["indicator"];
  const number = numberOf(field) + 1;
  const numbered = language === "zh-CN" ? `第 ${number} 项指标` : `indicator ${number}`;
  return {
    ...values,
    field: fieldName(field, language),
    indicator: name === undefined ? numbered : `“${name}”`,
  };
}
