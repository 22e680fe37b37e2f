import { readAmount } from "../../form/read-amount";
import { remembering } from "../../form/remember";
import { fold } from "../../form/text";
import { withoutYearBehindBlanks } from "../title";
import { insideBrackets, isInstruction } from "./instructions";
import { meaningOf, nearestMeaning, type Meaning } from "./meanings";

/** A cell, or a part of one, that was read as a label. */
export interface Label {
  readonly meaning: Meaning;
  /** The label's words as they stand, without brackets and colon. */
  readonly words: string;
  /** What stands in brackets behind the words: a unit, years, a score. Folded; empty if nothing does. */
  readonly brackets: string;
  /** The value in the same cell, as in `资金总额:16`; null where the cell is label only. */
  readonly inline: string | null;
  /** Whether the words are a label only if a figure stands beside them. */
  readonly needsFigure: boolean;
  /** What the words mean with a figure beside them, where they head a block without one. */
  readonly withFigure: Label["meaning"] | null;
  /** The label that was probably meant, where the words are one character off. */
  readonly misspeltFor: string | null;
}

const longestLabel = 24;
/** A label with blanks between its characters is about twice as long. */
const longestSpaced = longestLabel * 2;
const longestWithValues = 120;

const numbering = /^(\(?[一二三四五六七八九十]{1,3}[、.)]|\(?\d{1,2}[、)]|\d{1,2}\.(?!\d)|[①-⑳])/;
const marks = /^[*★☆#●▲◆]+/;
const ofWhich = /^其中[:,、]?/;
const trailingBracket = /\(([^()]*)\)$/;
const innerBrackets = /\([^()]*\)/g;
const wholeInBrackets = /^[\s　]*[（(]([^（()）]*)[)）][\s　]*$/;
const amountBehindWords = /^([^\d¥:]{2,14}?):?(¥?-?\d[\d,.]*(?:万元|亿元|元|万|亿)?)$/;
/** A cell may hold several labels with their values: `填报单位:(盖章)  单位:万元`. */
const betweenLabels = /[\s　]+(?=[^\s:：]{2,8}[:：])/;
/** Where one amount of several ends: `总额50万元，其中：财政拨款40万元，其他资金10万元。` */
const betweenAmounts = /[;；。\n]|[,，](?!\d{3}(?!\d))|(?<=[\d元万])[\s　]+(?=\D)/;

interface Stripped {
  readonly words: string;
  readonly brackets: string;
  /** Whether a colon or brackets mark the words as a label. */
  readonly isMarked?: boolean;
}

/** Takes away what people put around a label: numbering, stars, 其中, a colon, brackets behind. */
function strip(folded: string): Stripped {
  let words = folded.replace(marks, "").replace(numbering, "").replace(marks, "").replace(/:$/, "");
  // 其中:2.市级资金
  if (words.length > 2) words = words.replace(ofWhich, "").replace(numbering, "");
  let brackets = "";
  for (let found = trailingBracket.exec(words); found; found = trailingBracket.exec(words)) {
    brackets = `${found[1] ?? ""} ${brackets}`.trim();
    words = words.slice(0, found.index).replace(/:$/, "");
  }
  return { words, brackets, isMarked: /[:)]$/.test(folded) };
}

/** A cell's words without what people put around a label, and what stands in brackets behind them. */
export function bareWords(text: string): { readonly words: string; readonly brackets: string } {
  return strip(fold(text));
}

/** 主管部门(单位)名称 may be meant without what stands in brackets, or with it. */
function readings(words: string): readonly string[] {
  return words.includes("(") ? [words.replace(innerBrackets, ""), words.replace(/[()]/g, "")] : [words];
}

function labelOf({ words, brackets, isMarked = false }: Stripped, inline: string | null): Label | null {
  if (words.length < 2 || words.length > longestLabel) return null;
  const found = { words, brackets, inline, misspeltFor: null };
  for (const reading of readings(words)) {
    const meaning = reading.length < 2 ? null : meaningOf(reading);
    if (meaning) return { ...found, ...meaning, needsFigure: meaning.needsFigure && !isMarked };
  }
  const near = inline === null ? nearestMeaning(words) : null;
  if (!near) return null;
  const { label, meaning, needsFigure, withFigure } = near;
  return { ...found, meaning, needsFigure, withFigure, misspeltFor: label };
}

/** A label with its value behind a colon. */
function beforeColon(text: string): Label | null {
  const colon = text.search(/[:：]/);
  if (colon <= 0 || colon > longestSpaced) return null;
  // A line above the form may state its year behind the office.
  const value = withoutYearBehindBlanks(text.slice(colon + 1)).trim();
  const inside = insideBrackets(value);
  const inline = value === "" || (inside !== null && isInstruction(inside)) ? null : value;
  const found = labelOf(strip(fold(text.slice(0, colon))), inline ?? "");
  if (!found) return null;
  if (found.meaning.kind !== "heading" || inline === null) return { ...found, inline };
  return readAmount(inline) ? asAmount({ ...found, inline }) : null;
}

/** What heads a block without a figure is the label of an amount with one. */
function asAmount(label: Label | null): Label | null {
  return label?.withFigure ? { ...label, meaning: label.withFigure, withFigure: null } : label;
}

const withUnit = /元|万|亿$/;

/**
 * An amount's label with the figure glued to it: `总额10606.75万元`. Words that are in no list need the unit too: the
 * name of a department or project may end in digits (`本年预算经费00123`).
 */
function beforeFigure(text: string): Label | null {
  if (text.length > longestSpaced) return null;
  const glued = amountBehindWords.exec(fold(text));
  const figure = glued?.[2] ?? "";
  const found = glued && labelOf(strip(glued[1] ?? ""), figure);
  const amount = asAmount(found);
  if (amount?.meaning.kind !== "amount") return null;
  return (amount.needsFigure || amount !== found) && !withUnit.test(figure) ? null : amount;
}

function labelWithValue(part: string): Label | null {
  const text = part.replace(/^[\s　]*其中[:：,，、]?/, "");
  return beforeColon(text) ?? beforeFigure(text);
}

/** What stands behind the heading of the money: `项目资金：资金总额86万元，其中财政拨款80万元`. */
function behindHeading(text: string): string {
  const [, heading = "", rest = ""] = /^([^:：\d]{2,12})[:：](.*\d.*)$/s.exec(text) ?? [];
  const label = heading === "" ? null : labelOf(strip(fold(heading)), "");
  return label?.meaning.kind === "heading" ? rest : text;
}

/** All amounts of a block in one cell or sentence: `项目资金总额 3,200,000.00 其中：财政资金 3,200,000.00 其他资金 0.00`. */
function severalAmounts(text: string): readonly Label[] {
  if (text.length > longestWithValues || !/\d[^\d]+\d/.test(text)) return [];
  const clauses = behindHeading(text)
    .split(betweenAmounts)
    .map((clause) => fold(clause).replace(numbering, "").replace(ofWhich, "").replace(numbering, ""))
    .filter((clause) => clause !== "");
  if (clauses.length < 2) return [];
  const labels = clauses.map((clause) => {
    const [, words = "", figure = ""] = amountBehindWords.exec(clause) ?? [];
    return asAmount(labelOf(strip(words), figure));
  });
  return labels.every((label) => label?.meaning.kind === "amount")
    ? labels.filter((label) => label !== null)
    : [];
}

const bracketsBehindColon = /^[^:：()（）]+[:：]\s*[（(]([^()（）]*)[)）]\s*$/;

/** `项目名称：（二期）` has a value, unlike `资金总额：（万元）` and `填报单位：（盖章）`. */
function isValueInBrackets(text: string): boolean {
  const inside = bracketsBehindColon.exec(text)?.[1];
  return inside !== undefined && !isInstruction(inside);
}

function read(cellText: string): readonly Label[] {
  const inside = wholeInBrackets.exec(cellText)?.[1];
  if (inside === undefined) return readWords(cellText);
  // （电话） in a cell of its own says what goes there.
  const labels = readWords(inside);
  return labels.length === 1 && labels[0]?.inline === null && labels[0].meaning.kind === "other"
    ? []
    : labels;
}

function readWords(text: string): readonly Label[] {
  const whole =
    text.length <= longestSpaced && !isValueInBrackets(text) ? labelOf(strip(fold(text)), null) : null;
  if (whole) return [whole];
  const several = text.length < longestWithValues && /[:：][^:：]*[:：]/.test(text);
  const parts = several ? text.trim().split(betweenLabels).map(labelWithValue) : [];
  if (parts.length > 1 && !parts.includes(null)) return parts.filter((label) => label !== null);
  const amounts = severalAmounts(text);
  if (amounts.length > 0) return amounts;
  const label = labelWithValue(text);
  return label ? [label] : [];
}

/**
 * Reads a cell's text as one label or several, each with the value that stands in the same cell.
 * An empty list: the cell is no label.
 */
export const readLabels = remembering(read);
