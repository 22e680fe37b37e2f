import { compareAmounts, formatAmount } from "../form/amount";
import { readDate } from "../form/date";
import type { Amount, FieldPath } from "../form/project";
import { readAmount } from "../form/read-amount";
import { halfWidth } from "../form/text";
import { typeOf, type FieldType } from "../form/value-type";
import { datesIn, spellLike, type Piece } from "./date-texts";

/** What kind of text a field holds: it decides how the field is written into a cell. */
export type FieldKind = "amount" | "date" | "year" | "currency" | "text";

const kinds: Readonly<Record<FieldType, FieldKind>> = {
  text: "text",
  choice: "text",
  goal: "text",
  level: "text",
  period: "text",
  date: "date",
  year: "year",
  currency: "currency",
  amount: "amount",
};

export function kindOf(field: FieldPath): FieldKind {
  return kinds[typeOf(field)];
}

function matches(text: string, pattern: RegExp): Piece[] {
  return [...halfWidth(text).matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    text: match[0],
  }));
}

function replaced(text: string, { from, to }: Piece, by: string): string {
  return text.slice(0, from) + by + text.slice(to);
}

type Old = string | number | null;

/** The new text with each of the pieces in turn that may be the field's; the reader then tells which one is. */
const withPieces: Readonly<Record<FieldKind, (cell: string, old: Old, text: string) => string[]>> = {
  amount: (cell, old, text) => {
    if (old === null) return [];
    const amount = readAmount(text)?.amount;
    const isOld = (digits: string): boolean =>
      compareAmounts(digits.replaceAll(",", "") as Amount, old as Amount) === 0;
    return matches(cell, /-?\d[\d,]*(?:\.\d+)?/g)
      .filter((piece) => isOld(piece.text))
      .map((piece) => {
        const digits = amount && piece.text.includes(",") ? formatAmount(amount) : amount;
        return replaced(cell, piece, digits ?? text);
      });
  },
  date: (cell, _, text) => {
    const date = readDate(text);
    return datesIn(cell).map((piece) => replaced(cell, piece, date ? spellLike(date, piece.text) : text));
  },
  year: (cell, _, text) => matches(cell, /20\d\d/g).map((piece) => replaced(cell, piece, text.trim())),
  currency: (cell, _, text) => matches(cell, /万元|元/g).map((piece) => replaced(cell, piece, text.trim())),
  text: (cell, old, text) => {
    if (typeof old !== "string" || old === "") return [];
    const found: string[] = [];
    for (let at = cell.indexOf(old); at >= 0; at = cell.indexOf(old, at + 1))
      found.push(replaced(cell, { from: at, to: at + old.length, text: old }, text));
    return found;
  },
};

const boxes = /[□☐○√☑■✔✓☒●]/;
const emptyBoxes = /[□☐○]/g;
const tickedBox = /[√☑■✔✓☒●]/;

/** The list of options with the tick moved to each of the others in turn. */
function withTickMoved(cell: string): string[] {
  const tick = tickedBox.exec(cell);
  if (!boxes.test(cell) || !tick) return [];
  return [...cell.matchAll(emptyBoxes)].map((empty) => {
    // Every box is one UTF-16 unit.
    const signs = cell.split("");
    [signs[tick.index], signs[empty.index]] = [empty[0], tick[0]];
    return signs.join("");
  });
}

/** A label whose value is still missing: `实施单位：`, `（   年度）`. */
function filledIn(cell: string, text: string): string[] {
  if (/[:：]\s*$/.test(cell)) return [cell + text];
  return /^[\s　]*[（(][\s　_]*年/.test(cell)
    ? [cell.replace(/([（(])[\s　_]*年/, `$1${text.trim()}年`)]
    : [];
}

/** The texts that a cell may hold so that only the field in it changes and what stands around it stays. */
export function textsAround(field: FieldPath, cell: string, old: Old, text: string): string[] {
  if (cell === "") return [];
  const ticks = typeOf(field) === "choice" ? withTickMoved(cell) : [];
  return [...ticks, ...withPieces[kindOf(field)](cell, old, text), ...filledIn(cell, text)];
}
