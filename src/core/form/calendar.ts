const monthsInYear = 12;

/** How many days the month has in the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether the calendar has this day, this month (no day given) or this year (no month given). */
export function existsInCalendar(year: number, month?: number, day?: number): boolean {
  if (month !== undefined && (month < 1 || month > monthsInYear)) return false;
  if (month === undefined || day === undefined) return true;
  return day >= 1 && day <= daysInMonth(year, month);
}
