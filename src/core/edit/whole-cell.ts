import { formatAmount } from "../form/amount";
import { formatDate, isWholeDate, readDate } from "../form/date";
import type { FieldPath } from "../form/project";
import { readAmount } from "../form/read-amount";
import { isBlank } from "../form/text";
import type { Cell } from "../grid/grid";
import { datesIn, serialOf, spellLike } from "./date-texts";
import { kindOf, type FieldKind } from "./pieces";
import type { CellWrite } from "./sheet-edit";

/** What a cell holds: its text, and the digits of the number behind it. */
export type Content = Pick<CellWrite, "text" | "number">;

/** Excel keeps 15 significant digits (support.microsoft.com, "Excel specifications and limits"). */
const significantDigits = 15;

function fitsNumber(amount: string): boolean {
  const isPlain = /^(-(?=.*[1-9]))?(0|[1-9]\d*)(\.\d+)?$/.test(amount);
  return isPlain && amount.replace(/^-|\./g, "").length <= significantDigits;
}

/** A number, unless the cell holds figures as text: then a text with the same commas. */
function amountContent(text: string, cell: Cell | undefined): Content {
  const amount = readAmount(text)?.amount;
  if (!amount) return { text, number: null };
  const isFigureAsText = typeof cell?.value === "string" && /^[\s\d,.]+$/.test(cell.text);
  if (!isFigureAsText && fitsNumber(amount)) return { text: amount, number: amount };
  const hasCommas = isFigureAsText && cell.text.includes(",");
  return { text: hasCommas ? formatAmount(amount) : amount, number: null };
}

/**
 * A serial number where the cell holds one, else a text spelt as the form prints dates: like the old one or the form's
 * other date, else with 年月日. Digits alone (`20270101`) are how people type a date, not how a form prints it.
 */
function dateContent(text: string, cell: Cell | undefined, model: string): Content {
  const date = readDate(text);
  if (!date) return { text, number: null };
  if (typeof cell?.value === "number" && isWholeDate(date))
    return { text: spellLike(date, "2023/1/1"), number: String(serialOf(date)) };
  const like = [...datesIn(cell?.text ?? ""), ...datesIn(model)].find(({ text: own }) => /\D/.test(own));
  return { text: like ? spellLike(date, like.text) : formatDate(date, "chinese"), number: null };
}

function isPlainNumber(cell: Cell | undefined): boolean {
  return typeof cell?.value === "number" && /^\d+(\.\d+)?$/.test(cell.text);
}

const asTyped = (text: string): Content[] => [{ text, number: null }];

const contents: Readonly<
  Record<FieldKind, (text: string, cell: Cell | undefined, model: string) => readonly Content[]>
> = {
  amount: (text, cell) => [amountContent(text, cell)],
  date: (text, cell, model) => [dateContent(text, cell, model), ...asTyped(text)],
  year: (text) => [text, `（${text.trim()}年度）`].flatMap(asTyped),
  currency: asTyped,
  text: (text, cell) => (isPlainNumber(cell) && fitsNumber(text) ? [{ text, number: text }] : asTyped(text)),
};

/** What a cell may hold when it holds nothing but the field; `model` is a date whose spelling a new one follows. */
export function wholeContents(
  field: FieldPath,
  text: string,
  cell: Cell | undefined,
  model: string,
): readonly Content[] {
  return isBlank(text) ? [{ text: "", number: null }] : contents[kindOf(field)](text, cell, model);
}
