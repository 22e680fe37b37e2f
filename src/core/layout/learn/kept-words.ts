import { fold } from "../../form/text";
import type { Cell } from "../../grid/grid";
import { footerPattern } from "../../recognise/labels/line-patterns";
import { readLabels } from "../../recognise/labels/read-label";
import type { Leftover } from "../../recognise/reading";

const longestLabel = 20;
const note = /^\s*(注|填表说明|填报说明)/;
const sentence = /[，。；,;:：]/;

/**
 * What a cell that the reader did not understand prints on every form of its kind; empty where it is what somebody
 * wrote. Notes on how to fill it in stay; labels with values (`填报单位：…`) and signature lines (`审核意见`, `填表人：…`) lose the values; words of which
 * nothing is known are kept only where labels stand.
 */
export function keptWords({ text }: Cell, { label }: Leftover, whereLabelsStand: boolean): string {
  const isOwnLabel = readLabels(text).some(({ words }) => words === label);
  const isFooter = label === null && footerPattern.test(fold(text));
  if (isFooter && note.test(text)) return text;
  if (isOwnLabel || isFooter) return withoutValues(text);
  const folded = fold(text);
  const looksLikeLabel = folded.length <= longestLabel && /\p{L}/u.test(folded) && !sentence.test(folded);
  return label === null && whereLabelsStand && looksLikeLabel ? text : "";
}

const behindColon = /([:：])[^:：{]*?(?=[\s　]+[^\s:：]{2,8}[:：]|\s*\{|$)/g;
const figuresOfDate = /\d+(?=\s*[年月日])/g;

/** A text without what stands behind its colons, and with room for dates; names in braces stay. */
export function withoutValues(text: string): string {
  return text.replace(behindColon, "$1").replace(figuresOfDate, "  ");
}
