import fc from "fast-check";

import { readDate } from "../../../src/core/form/date";
import { figuresIn } from "../../../src/core/form/figures";
import { joinTarget } from "../../../src/core/form/join-target";
import { belongs, inferLevel1, readLevel } from "../../../src/core/form/levels";
import { nearestLevel } from "../../../src/core/form/nearest-level";
import { normaliseTarget } from "../../../src/core/form/normalise-target";
import { readPeriod } from "../../../src/core/form/period";
import { amountSchema, plainDateSchema } from "../../../src/core/form/project";
import { isNoneMark, readAmount } from "../../../src/core/form/read-amount";
import { countOf, readTarget } from "../../../src/core/form/target";
import { sameUnit } from "../../../src/core/form/units";
import * as v from "valibot";
import { cellTexts } from "./arbitraries";

const readers: Record<string, (text: string) => unknown> = {
  readAmount,
  isNoneMark,
  readDate,
  readPeriod,
  readTarget,
  countOf: (text) => countOf(readTarget(text)),
  normaliseTarget,
  joinTarget: (text) => joinTarget({ sign: text, value: text, unit: text }),
  figuresIn,
  readLevel,
  nearestLevel,
  inferLevel1,
  belongs: (text) => belongs(text, text),
  sameUnit: (text) => sameUnit(text, "%"),
};

describe.each(Object.entries(readers))("%s", (_, read) => {
  it("answers to any text", () => {
    fc.assert(
      fc.property(cellTexts, (text) => {
        expect(() => read(text)).not.toThrow();
      }),
    );
  });

  // A pattern that tries every way to cut a text in two would not come back from these.
  const piece = [
    "1",
    "9,",
    "1,234,",
    "1.",
    " ",
    "\u3000",
    "\u200b",
    "2023-",
    "2023年",
    "-",
    "至",
    "(",
    "[(",
    "第1",
  ];
  const more = [
    "1 ",
    "1人",
    "1-",
    "元/",
    "1%-",
    "百分比",
    "★",
    "一、",
    "以上",
    "1 -",
    "a ",
    "20 ",
    "年",
    "/",
  ];

  it.each([...piece, ...more])("comes back from 30,000 characters of %j", (repeated) => {
    const run = repeated.repeat(Math.ceil(30_000 / repeated.length));
    for (const text of [run, `1${run}x`, `≥1${run}%`, `2023年${run}人`])
      expect(() => read(text)).not.toThrow();
  });
});

describe("what is read of any text is well-formed", () => {
  it("amounts and dates pass their schemas", () => {
    fc.assert(
      fc.property(cellTexts, (text) => {
        const target = readTarget(text);
        const amounts = [
          readAmount(text)?.amount,
          target.number,
          ...figuresIn(text).map(({ value }) => value),
        ];
        for (const amount of amounts) expect(amount == null || v.is(amountSchema, amount)).toBe(true);
        const period = readPeriod(text);
        for (const date of [readDate(text), period?.start, period?.end, target.date])
          expect(date == null || v.is(plainDateSchema, date)).toBe(true);
      }),
    );
  });
});
