const lastDay = 2_958_465; // 9999-12-31
const daysBefore1904 = 1_462;
const milliseconds = 86_400_000;

/**
 * `2023-01-01` of 44927, the day that Excel counts; its 1900 has a 29 February (day 60), as Lotus 1-2-3 had it.
 * Null where the number is no day.
 * @param date1904 whether the workbook counts its days from 1904
 */
export function isoDate(serial: number, date1904: boolean): string | null {
  const day = Math.floor(serial + halfMillisecond) + (date1904 ? daysBefore1904 : 0);
  if (!(day >= 1 && day <= lastDay)) return null;
  if (day === 60) return "1900-02-29";
  const time = Date.UTC(1900, 0, day > 60 ? day - 1 : day);
  return new Date(time).toISOString().slice(0, 10);
}

/** 23:59:59.9999 was meant for midnight. */
const halfMillisecond = 0.5 / milliseconds;
