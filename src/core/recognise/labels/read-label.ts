import { remembering } from "../../form/remember";
import { fold } from "../../form/text";
import { listedMeaning, nearestMeaning, patternMeaning, type Meaning } from "./meanings";

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
const leadingOfWhich = /^[\s　]*其中[:：,，、]?/;
const trailingBracket = /\(([^()]*)\)$/;
const wholeInBrackets = /^[\s　]*[（(]([^（()）]*)[)）][\s　]*$/;
const stamp = /^[\s　]*[（(](盖章|公章|签章|签字)[)）][\s　]*$/;
const amountBehindWords = /^([^\d¥:]{2,12}?)(¥?-?\d[\d,.]*(万元|元|万)?)$/;
/** A cell may hold several labels with their values: `填报单位:(盖章)  单位:万元`. */
const betweenLabels = /[\s　]+(?=[^\s:：]{2,8}[:：])/;

interface Stripped {
  readonly words: string;
  readonly brackets: string;
}

/** Takes away what people put around a label: numbering, stars, 其中, a colon, brackets behind. */
function strip(folded: string): Stripped {
  let words = folded.replace(marks, "").replace(numbering, "").replace(marks, "").replace(/:$/, "");
  if (words.length > 2) words = words.replace(ofWhich, "");
  let brackets = "";
  for (let found = trailingBracket.exec(words); found; found = trailingBracket.exec(words)) {
    if (listedMeaning(words)) break;
    brackets = `${found[1] ?? ""} ${brackets}`.trim();
    words = words.slice(0, found.index).replace(/:$/, "");
  }
  return { words, brackets };
}

function labelOf({ words, brackets }: Stripped, inline: string | null): Label | null {
  if (words.length < 2 || words.length > longestLabel) return null;
  const found = { words, brackets, inline, misspeltFor: null, needsFigure: false };
  const meaning = listedMeaning(words);
  if (meaning) return { ...found, meaning };
  const near = inline === null ? nearestMeaning(words) : null;
  if (near) return { ...found, meaning: near.meaning, misspeltFor: near.label };
  const pattern = patternMeaning(words);
  return pattern && { ...found, ...pattern };
}

/** A label with its value behind a colon. */
function beforeColon(text: string): Label | null {
  const colon = text.search(/[:：]/);
  if (colon <= 0 || colon > longestSpaced) return null;
  const value = text.slice(colon + 1);
  const inline = stamp.test(value) || value.trim() === "" ? null : value.trim();
  const found = labelOf(strip(fold(text.slice(0, colon))), inline ?? "");
  if (!found || (found.meaning.kind === "heading" && inline !== null)) return null;
  return { ...found, inline };
}

const withUnit = /元|万$/;

/**
 * An amount's label with the figure glued to it: `总额10606.75万元`. Words that are in no list need the unit too: the
 * name of a department or project may end in digits (`本年预算经费00123`).
 */
function beforeFigure(text: string): Label | null {
  if (text.length > longestSpaced) return null;
  const glued = amountBehindWords.exec(fold(text));
  const figure = glued?.[2] ?? "";
  const found = glued && labelOf(strip(glued[1] ?? ""), figure);
  if (found?.meaning.kind !== "amount") return null;
  return found.needsFigure && !withUnit.test(figure) ? null : found;
}

function labelWithValue(part: string): Label | null {
  const text = part.replace(leadingOfWhich, "");
  return beforeColon(text) ?? beforeFigure(text);
}

const labelWithFigure = /([^\d\s　:：,，;；]{2,14})[\s　:：]*([\d,.]+(?:万元|元|万)?)[\s　,，;；]*/g;

/** All amounts of a block in one cell: `项目资金总额 3,200,000.00 其中：财政资金 3,200,000.00 其他资金 0.00`. */
function severalAmounts(cellText: string): readonly Label[] {
  if (cellText.length > longestWithValues || !/\d[^\d]+\d/.test(cellText)) return [];
  const text = cellText.trim().replace(/其中[:：,，、]?/g, "");
  const found = [...text.matchAll(labelWithFigure)];
  if (found.length < 2 || found.map(([whole]) => whole).join("") !== text) return [];
  const labels = found.map(([, words = "", figure = ""]) => labelOf(strip(fold(words)), figure));
  return labels.every((label) => label?.meaning.kind === "amount")
    ? labels.filter((label) => label !== null)
    : [];
}

const bracketsBehindColon = /^[^:：()（）]+[:：]\s*[（(]([^()（）]*)[)）]\s*$/;
const saysOfLabel = /元|年|分|%|单位|章|签/;

/** `项目名称：（二期）` has a value, unlike `资金总额：（万元）` and `填报单位：（盖章）`. */
function isValueInBrackets(text: string): boolean {
  const inside = bracketsBehindColon.exec(text)?.[1];
  return inside !== undefined && !saysOfLabel.test(inside);
}

function read(cellText: string): readonly Label[] {
  const text = wholeInBrackets.exec(cellText)?.[1] ?? cellText;
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
