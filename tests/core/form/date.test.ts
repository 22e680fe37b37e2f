import fc from "fast-check";

import {
  compareDates,
  dateOfSerial,
  firstDay,
  formatDate,
  isWholeDate,
  lastDay,
  readDate,
  yearOf,
} from "../../../src/core/form/date";
import { plainDateSchema } from "../../../src/core/form/project";
import type { PlainDate } from "../../../src/core/form/project";
import * as v from "valibot";
import { dates, days } from "./arbitraries";

const date = (text: string): PlainDate => v.parse(plainDateSchema, text);

describe("a date is read in every spelling", () => {
  it.each([
    ["2023 年 1 月 1 日", "2023-01-01"],
    ["2023年1月1日", "2023-01-01"],
    ["2023年01月01日", "2023-01-01"],
    ["2023年1月1号", "2023-01-01"],
    ["２０２３年１月１日", "2023-01-01"],
    ["2023/1/1", "2023-01-01"],
    ["2027/12/31", "2027-12-31"],
    ["2023-01-01", "2023-01-01"],
    ["2023-1-1", "2023-01-01"],
    ["2023.1.1", "2023-01-01"],
    ["2023. 1. 1", "2023-01-01"],
    ["20190101", "2019-01-01"],
    ["2024年2月29日", "2024-02-29"],
    ["2023-01-01 00:00:00", "2023-01-01"],
    ["2023/1/1 0:00", "2023-01-01"],
    ["2023-01-01T08:30:00.000", "2023-01-01"],
    [" 2023-01-01\n", "2023-01-01"],
    ["2023-01-01\u200b", "2023-01-01"],
    ["二〇二六年十二月三十一日", "2026-12-31"],
    ["二○二七年一月一日", "2027-01-01"],
    ["二零二七 年 十 月 二十 日", "2027-10-20"],
    ["2027年元月1日", "2027-01-01"],
    ["2026-01-01T00:00:00", "2026-01-01"],
    ["2026-01-01T00:00:00.000Z", "2026-01-01"],
    ["2026-01-01T08:00:00+08:00", "2026-01-01"],
    ["2026/1/1 上午 12:00", "2026-01-01"],
    ["2026年1月1日 星期四", "2026-01-01"],
    ["2026年1月1日（周四）", "2026-01-01"],
    ["2026-1-1日", "2026-01-01"],
  ])("%j is %s", (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });

  it.each([
    ["2023.1", "2023-01"],
    ["2023.07", "2023-07"],
    ["2023-12", "2023-12"],
    ["2023/3", "2023-03"],
    ["202001", "2020-01"],
    ["2023年4月", "2023-04"],
    ["2023 年 4 月份", "2023-04"],
    ["2021年度", "2021"],
    ["2023 年度", "2023"],
    ["2021年", "2021"],
    ["2021", "2021"],
    ["２０２１", "2021"],
    ["二〇二六年", "2026"],
    ["二〇二六年度", "2026"],
    ["二〇二六年十一月", "2026-11"],
  ])("%j is the partial date %s", (text, expected) => {
    expect(readDate(text)).toBe(expected);
  });

  it.each([
    ...[
      "2023年2月30日",
      "2023-02-29",
      "1900-02-29",
      "2023/4/31",
      "20230230",
      "2023-13-01",
      "2023-00-01",
      "2023-01-00",
    ],
    ...["202313", "2023.13", "二〇二六年十三月", "二〇二六年二月三十日"],
  ])("%j is not in the calendar", (text) => {
    expect(readDate(text)).toBeNull();
  });

  it.each([
    ...[
      "",
      "长期",
      "3年",
      "23年1月1日",
      "23.1.1",
      "1/1/26",
      "1/1/2023",
      "1月1日",
      "2023 1 1",
      "2023年1月1",
      "2023-1/1",
    ],
    ...[
      "1899年",
      "2100-01-01",
      "8888",
      "20231",
      "2023010",
      "2023010101",
      "2023.1.",
      "2023年底",
      "2023年1月1日至",
      "２3",
    ],
    ...["2023-01-01Z", "2023-2024", "约2023年", "2023年度目标", "①2023", "²023"],
    // In China these are another day, or may be.
    ...["2025-12-31T16:00:00Z", "2026-01-01T08:00:00+09:00"],
    ...["二〇二六", "二六年一月一日", "二〇二六年一一月", "二〇二六年十二月三十一", "十二月三十一日"],
  ])("%j is not one date", (text) => {
    expect(readDate(text)).toBeNull();
  });

  it("what is written in either style is read back, for every day and every partial date", () => {
    fc.assert(
      fc.property(dates, fc.constantFrom("chinese" as const, "slash" as const), (day, style) => {
        expect(readDate(formatDate(day, style))).toBe(day);
      }),
    );
  });

  it("each day from 1900 to 2099 is read back, one after the other", () => {
    let count = 0;
    for (let day = date("1900-01-01"); ; day = nextDay(day)) {
      if (readDate(formatDate(day, "chinese")) !== day || readDate(formatDate(day, "slash")) !== day) break;
      if (++count && day === "2099-12-31") break;
    }
    expect(count).toBe(73_049);
  });
});

function nextDay(day: PlainDate): PlainDate {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10) as PlainDate;
}

describe("dates are written as forms do", () => {
  it.each([
    ["2023-01-01", "2023 年 1 月 1 日", "2023/1/1"],
    ["2023-12-31", "2023 年 12 月 31 日", "2023/12/31"],
    ["2023-04", "2023 年 4 月", "2023/4"],
    ["2021", "2021 年", "2021"],
  ])("%s is %j and %j", (text, chinese, slash) => {
    expect(formatDate(date(text), "chinese")).toBe(chinese);
    expect(formatDate(date(text), "slash")).toBe(slash);
  });
});

describe("Excel serial numbers", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [44927, "2023-01-01"],
    [45291, "2023-12-31"],
    [45351, "2024-02-29"],
    [44927.75, "2023-01-01"],
    [2958465, "9999-12-31"],
  ])("%d is %s in the 1900 system", (serial, expected) => {
    expect(dateOfSerial(serial)).toBe(expected);
  });

  it.each([0, -1, 60, 60.5, 2958466, NaN, Infinity])("%d is no day in the 1900 system", (serial) => {
    expect(dateOfSerial(serial)).toBeNull();
  });

  it.each([
    [0, "1904-01-01"],
    [60, "1904-03-01"],
    [43465, "2023-01-01"],
    [2957003, "9999-12-31"],
  ])("%d is %s in the 1904 system", (serial, expected) => {
    expect(dateOfSerial(serial, 1904)).toBe(expected);
  });

  it.each([-1, 2957004])("%d is no day in the 1904 system", (serial) => {
    expect(dateOfSerial(serial, 1904)).toBeNull();
  });
});

describe("partial dates", () => {
  it.each([
    ["2023", "2023-01-01", "2023-12-31"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-04", "2023-04-01", "2023-04-30"],
    ["2023-04-05", "2023-04-05", "2023-04-05"],
  ])("%s covers %s to %s", (text, first, last) => {
    expect(firstDay(date(text))).toBe(first);
    expect(lastDay(date(text))).toBe(last);
  });

  it("are not whole", () => {
    expect(isWholeDate(date("2023-04-05"))).toBe(true);
    expect(isWholeDate(date("2023-04"))).toBe(false);
    expect(isWholeDate(date("2023"))).toBe(false);
  });

  it("have a year", () => {
    expect(yearOf(date("2023-04"))).toBe(2023);
  });

  it.each([
    ["2023-01-01", "2023-12-31", -1],
    ["2023-12-31", "2023-01-01", 1],
    ["2023-05", "2023-05", 0],
    ["2022", "2023-01-01", -1],
    ["2024", "2023-12-31", 1],
    ["2023-05", "2023-06-01", -1],
    ["2023", "2023-05", null],
    ["2023-05-31", "2023-05", null],
  ])("%s against %s is %s", (a, b, expected) => {
    expect(compareDates(date(a), date(b))).toBe(expected);
  });

  it("compare the other way round with the opposite result", () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const there = compareDates(a, b);
        expect(compareDates(b, a)).toBe(there === null ? null : there === 0 ? 0 : -there);
      }),
    );
  });

  it("of a day are that day", () => {
    fc.assert(
      fc.property(days, (day) => {
        expect([firstDay(day), lastDay(day)]).toEqual([day, day]);
      }),
    );
  });
});
