import { lastDay, readDate, yearOf } from "../form/date";
import type { PlainDate } from "../form/project";
import { datesIn, spellLike } from "../edit/date-texts";

/** The date so many years later; the last day of a February stays the last one. */
export function moveDate(date: PlainDate, years: number): PlainDate {
  const [, month, day] = date.split("-");
  const year = String(yearOf(date) + years).padStart(4, "0");
  if (month === undefined) return year as PlainDate;
  const monthDate = `${year}-${month}` as PlainDate;
  if (day === undefined) return monthDate;
  const isLast = month === "02" && lastDay(date.slice(0, 7) as PlainDate) === date;
  return isLast ? lastDay(monthDate) : (`${monthDate}-${day}` as PlainDate);
}

/** A year by itself is a number; with 年, or as part of a date, it is a date. */
const saysDate = /年|[./-]/;

/**
 * A text in which the dates of certain years are so many years later, in their own spelling: `2023年12月底前完成` says
 * `2024年12月底前完成`. Dates of other years (`自2015年开展`) stay.
 */
export function moveDatesIn(text: string, years: number, isMoved: (year: number) => boolean): string {
  const pieces = datesIn(text).reverse();
  return pieces.reduce((moved, { from, to, text: piece }) => {
    const date = saysDate.test(piece) ? readDate(piece) : null;
    if (!date || !isMoved(yearOf(date))) return moved;
    return moved.slice(0, from) + respelt(piece, moveDate(date, years)) + moved.slice(to);
  }, text);
}

/** A bare year keeps its ending: 2023年度. */
function respelt(piece: string, date: PlainDate): string {
  return date.includes("-") ? spellLike(date, piece) : piece.replace(/\d{4}|[０-９]{4}/, date);
}
