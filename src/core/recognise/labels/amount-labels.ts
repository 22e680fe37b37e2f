import type { AmountField } from "../../form/project";
import { remembering } from "../../form/remember";
import { blockWords, moneyWords, restOfTransfer, type MoneyWord } from "./money-words";
import { segmenter, type Segment } from "./segments";

/** For which time an amount is, as far as its label says: the whole project, the year, years gone by. */
export type Side = "total" | "annual" | "last" | "either";

/** What an amount's label names. */
export interface AmountLabel {
  /** `unmodelled`: money that no field of a form's own takes, such as 政府性基金. */
  readonly part: "sum" | "fiscal" | "other" | "carriedOver" | "unmodelled";
  readonly side: Side;
  /** The level of government that gives it, in the label's words: 省级财政资金; null where it names none. */
  readonly government: string | null;
  /** Whether the words may be something else, such as a project's name or a fund's, unless a figure stands beside them. */
  readonly isDoubtful: boolean;
  /** Whether only words for money are there (项目资金): more often the heading of a block. */
  readonly isBare: boolean;
  /** The year that the label names: 2024 of `2024年预算数`. */
  readonly year: number | null;
}

const fields: Readonly<Record<"total" | "annual", Readonly<Record<string, AmountField>>>> = {
  total: { sum: "total", fiscal: "fiscal", other: "other", carriedOver: "carriedOver" },
  annual: { sum: "annualTotal", fiscal: "annualFiscal", other: "annualOther", carriedOver: "carriedOver" },
};

/** The field of an amount; null for money that no field takes, and for years that are not the form's. */
export function amountFieldOf(
  part: AmountLabel["part"],
  side: "total" | "annual" | null,
): AmountField | null {
  return side === null ? null : (fields[side][part] ?? null);
}

const cut = segmenter<MoneyWord>(moneyWords);
const yearInLabel = /(20\d{2})年?度?/;
/** A year that stands in for its number while the label is cut. */
const someYear = "年度";

type Words = readonly Segment<MoneyWord>[];
type Part = AmountLabel["part"];

function has(words: Words, ...any: readonly MoneyWord[]): boolean {
  return words.some(({ role }) => any.includes(role));
}

function partOf(words: Words): Part {
  if (has(words, "carriedOver")) return "carriedOver";
  if (has(words, "other", "payer")) return "other";
  if (has(words, "unmodelled")) return "unmodelled";
  return has(words, "fiscal", "publicBudget", "government") ? "fiscal" : "sum";
}

/** Sums that are said to be of the whole by their own words; 合计 and 小计 are so only in their place. */
const wholeSums = ["总额", "总", "总计", "总数", "总量"];
/** Money that is granted is the year's: 预算安排总额. */
const granted = ["安排", "下达", "批复", "核定"];

function sideOf(words: Words, part: Part): Side {
  if (part === "carriedOver") return "annual";
  for (const side of ["last", "annual", "total"] as const) if (has(words, side)) return side;
  // Public budgets are made for one year.
  if (part !== "sum") return has(words, "publicBudget") ? "annual" : "either";
  if (words.some(({ text }) => granted.includes(text))) return "annual";
  if (words.some(({ text }) => wholeSums.includes(text))) return "total";
  return has(words, "budget") && !has(words, "sum") ? "annual" : "either";
}

/** Words that say that an amount follows. */
function namesMoney(words: Words): boolean {
  return has(words, "money", "figure", "gift") || (has(words, "budget") && !has(words, "payer"));
}

/** 其他, 自筹, 上年结转, 省级财政 name money without a word for it; 单位, 省级 or 财政 alone do not. */
function standsAlone(words: Words): boolean {
  if (has(words, "sum", "other", "carriedOver", "unmodelled", "publicBudget")) return true;
  return has(words, "fiscal") && has(words, "government");
}

/** 项目资金 and 资金来源 head a block; 经费 or 专项资金项目 may be anything. */
function isBlockHead(words: Words): boolean {
  const last = words.at(-1);
  if (has(words, "gift") || !last) return false;
  return words.length > 1 && (last.role !== "filler" || blockWords.includes(last.text));
}

/** 合计 and 小计 alone may be a row of anything. */
function isPlace(label: string): boolean {
  return label.length <= 2 && label.endsWith("计");
}

function isDoubtful(label: string, words: Words, part: Part): boolean {
  if (part === "sum") return !has(words, "sum") || isPlace(label);
  return part === "fiscal" && !namesMoney(words);
}

function governmentOf(words: Words): string {
  return words
    .filter(({ role }) => role === "government")
    .map(({ text }) => text)
    .join("");
}

/**
 * Reads the words of an amount's label, numbering, 其中 and brackets taken off: 年度资金申请总额, 省级财政资金, 自筹.
 * Null if they are not made of words for money.
 */
export const readAmountLabel = remembering((label: string): AmountLabel | null => {
  const year = yearInLabel.exec(label)?.[1];
  const words = cut(label.replace(yearInLabel, someYear));
  return words && (namesMoney(words) || standsAlone(words)) ? amountOf(label, words, year) : null;
});

function amountOf(label: string, words: Words, year: string | undefined): AmountLabel | null {
  const part = restOfTransfer.includes(label) ? "other" : partOf(words);
  const side = sideOf(words, part);
  const isBare = part === "sum" && side === "either" && !has(words, "sum");
  if (isBare && !isBlockHead(words)) return null;
  return {
    part,
    side,
    government: part === "fiscal" && has(words, "government") ? governmentOf(words) : null,
    isDoubtful: isDoubtful(label, words, part),
    isBare,
    year: year === undefined ? null : Number(year),
  };
}
