import { readDate, withDatesInDigits } from "../../form/date";
import type { ValueType } from "../../form/field-table";
import { factsOf } from "../../form/fields";
import { readPeriod } from "../../form/period";
import { isNoneMark, readAmount } from "../../form/read-amount";
import { fold } from "../../form/text";
import type { HeadField } from "../labels/head-labels";
import { currencyNamed } from "../title";
import { widthOf } from "./piece";
import { isFooter } from "./table-end";
import { readTextHeader } from "./table-columns";
import type { Word } from "./word";

/** Whether nothing of the value before goes on in this word: it is a label, a title, a table's header, a level, a footer. */
export function isStop(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return true;
  if (word.labels.length > 0 || word.isTitle) return true;
  if (word.isStatement && word.gap !== "blank") return true;
  if (word.level.name !== null && fold(word.text).endsWith("指标")) return true;
  if (isFooter(word.text)) return true;
  return word.header !== null && readTextHeader(words, at) !== null;
}

/** Words that end labels which nobody knows: 立项文号, 是否公开. A value hardly ends so. */
const labelLike =
  /[:：]$|^是否|(编码|代码|文号|编号|级次|方式|日期|时间|电话|依据|名称|类型|类别|属性|来源|情况|金额|总额|说明|备注|要求|内容|理由|指标|目标)$/;
const longestLabel = 8;
const longestPerson = 18;

/** Whether a text looks like a label that nobody knows. */
export function looksLikeLabel(text: string): boolean {
  const folded = fold(text);
  if (/联系电话|负责人/.test(folded) && folded.length <= longestPerson) return true;
  return folded.length <= longestLabel && labelLike.test(folded);
}

const choice = /^[□■☑☐√✓✔]/;
const year = /^(20\d{2})年?度?$/;
const telephone = /\d{3}[-\d()]{4,}/;
const duration = /^\d+年|长期|年$|月$/;

const isChoice = (text: string): boolean =>
  choice.test(fold(text)) || (isNamed(text) && fold(text).length <= longestChoice);
const isNamed = (text: string): boolean =>
  fold(text).length >= 2 && /\p{L}/u.test(text) && !looksLikeLabel(text);
const longestChoice = 24;

type Test = (text: string) => boolean;

/** What values of each type look like. */
const typeTests: Readonly<Record<ValueType, Test>> = {
  text: isNamed,
  choice: isChoice,
  goal: isNamed,
  date: (text) => readDate(text) !== null,
  year: (text) => year.test(fold(withDatesInDigits(text))),
  currency: (text) => currencyNamed(text) !== null,
  amount: mayBeAmount,
};

/** Those that look otherwise than their type does. */
const ownTests: Readonly<Partial<Record<HeadField, Test>>> = {
  phone: (text) => telephone.test(fold(text)),
};

function testOf(field: HeadField): Test {
  if (field === "period") return (text) => readPeriod(text) !== null || duration.test(fold(text));
  if (field === "currency") return typeTests.currency;
  return ownTests[field] ?? typeTests[factsOf(field).type];
}

/** Whether a text may be the value of a head field at all. */
function mayBeValue(field: HeadField, text: string): boolean {
  return testOf(field)(text);
}

/** Whether a text may be an amount. */
export function mayBeAmount(text: string): boolean {
  return readAmount(text) !== null || isNoneMark(text);
}

const inBrackets = /^[（([【].*[）)\]】]$/;
const fewestToWrap = 16;
const ragged = 6;
const mostLines = 3;

/**
 * Of the lines that stand behind a short field's label, how many are its value: all, if each but the last is as wide as
 * the column must be; else only the first.
 */
function wrappedLength(lines: readonly Word[]): number {
  if (lines.length === 2 && inBrackets.test(lines[1]?.text ?? "")) return 2;
  if (lines.length > mostLines) return 1;
  const widths = lines.map(({ text }) => widthOf(text));
  const [first = 0] = widths;
  const fits = widths
    .slice(0, -1)
    .every((width) => width >= fewestToWrap && Math.abs(width - first) <= ragged);
  return fits &&
    (widths.at(-1) ?? 0) <= first + ragged &&
    !lines.slice(1).some(({ text }) => looksLikeLabel(text))
    ? lines.length
    : 1;
}

const ticks = /[□■☑☐√✓✔]/;
const choices: readonly HeadField[] = ["nature", "category"];
const wrapped: readonly HeadField[] = ["name", "department", "unit"];

/** How many of the texts behind a head field's label are its value; a choice with boxes to tick is all of them. */
export function valueLength(field: HeadField, texts: readonly Word[]): number {
  const [first] = texts;
  if (choices.includes(field) && texts.some(({ text }) => ticks.test(text))) return texts.length;
  if (!first || !mayBeValue(field, first.text)) return 0;
  return wrapped.includes(field) ? wrappedLength(texts) : 1;
}
