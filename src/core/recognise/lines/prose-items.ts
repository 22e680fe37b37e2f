import { qualitativeWords, signsBefore } from "../../form/vocabulary";
import { isGradable, looksLikeTarget } from "../indicators/looks-like-target";
import { isListedLabel } from "./word";

/** A name with its target at the beginning of a text, and how much of the text they take. */
export interface ProseItem {
  readonly name: string;
  readonly target: string;
  readonly length: number;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const longestFirst = (a: string, b: string): number => b.length - a.length;
const signs = Object.values(signsBefore).flat().toSorted(longestFirst).map(escaped).join("|");
const grades = Object.values(qualitativeWords).flat().toSorted(longestFirst).map(escaped).join("|");

const name = String.raw`[“"「]?([^\d“”"「」（()）；;。，,：:、\n][^“”"「」（()）；;。，,：:\n]{1,39}?)[”"」]?`;
const value = String.raw`[“"「]?((?:[^“”"「」（()）；;。，,\n]|(?<=\d),(?=\d{3})){1,24})[”"」]?`;
const ofTarget = "(?:年度|绩效|预期|计划)?(?:指标值|目标值|目标)";

const onlyTarget = new RegExp(`^${ofTarget}$`);

/** The ways to write a target behind its name, the plainest first: in brackets, behind the word 目标值, behind a comma or colon. */
const written: readonly RegExp[] = [
  String.raw`${name}[（(]\s*(?:${ofTarget}[为是]?[:：]?)?([^（()）]{1,24})[)）]`,
  String.raw`${name}[，,：:、]?\s*${ofTarget}(?:[为是]|[:：]|达到)?[:：]?\s*${value}`,
  String.raw`${name}[：:]\s*${value}`,
  String.raw`${name}(?<!\d)[，,]\s*${value}`,
].map((pattern) => new RegExp(`^${pattern}(?=[；;。，,、\\s\\u3000]|$)`, "u"));

/** A name with its target glued to it: 清漂河段≥5公里, 合格率100%, 完成时间为2025年11月底前, 环境明显改善. */
const glued = new RegExp(
  String.raw`^([^\p{N}（(]{2,40}?)(?:[:：]|为|是)?((?:${signs})\s*[\d.,]+\S{0,12}|\d{4}年\d{1,2}月\S{0,6}|\d[\d.,]*\s*\D{1,8}|(?:明显|显著|持续|逐步|有效|稳步|不断)?(?:${grades}))$`,
  "u",
);
const clauseEnd = /[。；;！\n]|[，、,](?!\d)/;

function isName(text: string): boolean {
  return !isGradable(text) && !onlyTarget.test(text) && !isListedLabel(text);
}

function writtenOut(text: string): ProseItem | null {
  for (const pattern of written) {
    const [whole, called = "", target = ""] = pattern.exec(text) ?? [];
    if (whole === undefined || !isName(called)) continue;
    if (isGradable(target) || looksLikeTarget(target))
      return { name: called.trim(), target: target.trim(), length: whole.length };
  }
  return null;
}

/** Reads a name with its target where a text begins with them; null where it does not say so plainly. */
export function proseItem(text: string): ProseItem | null {
  const found = writtenOut(text);
  if (found) return found;
  const end = text.search(clauseEnd);
  const clause = end < 0 ? text : text.slice(0, end);
  const [, called, target] = glued.exec(clause.trim()) ?? [];
  return called === undefined || target === undefined || !isName(called)
    ? null
    : { name: called, target, length: clause.length };
}
