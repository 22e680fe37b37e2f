import fc from "fast-check";

import { asAmount } from "../../../src/core/form/amount";
import type { Amount, PlainDate } from "../../../src/core/form/project";

const digits = (min: number, max: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from("0123456789")), minLength: min, maxLength: max });

/** Amounts of up to 16 digits before the point and 8 behind it, with leading and trailing zeros, also below zero. */
export const amounts: fc.Arbitrary<Amount> = fc
  .tuple(fc.constantFrom("", "-"), digits(1, 16), fc.option(digits(1, 8)))
  .map(([minus, whole, decimals]) => asAmount(minus + whole + (decimals === null ? "" : `.${decimals}`)));

const dayInMilliseconds = 86_400_000;
const firstDay = Date.UTC(1900, 0, 1) / dayInMilliseconds;
const lastDay = Date.UTC(2099, 11, 31) / dayInMilliseconds;

/** Every day from 1900 to 2099. */
export const days: fc.Arbitrary<PlainDate> = fc
  .integer({ min: firstDay, max: lastDay })
  .map((day) => new Date(day * dayInMilliseconds).toISOString().slice(0, 10) as PlainDate);

/** Whole and partial dates. */
export const dates: fc.Arbitrary<PlainDate> = fc
  .tuple(days, fc.constantFrom(4, 7, 10))
  .map(([day, length]) => day.slice(0, length) as PlainDate);

const fragments = [
  ...Array.from("0123456789０９.,，-—~～至到/年月日底前%％‰()（）[]【】≥≤<>=＞＝》《¥￥万亿元人名个件次"),
  ...[
    "\u200b",
    "\u00a0",
    "\u3000",
    "\n",
    " ",
    "①",
    "²",
    "½",
    "𠀀",
    "指标",
    "数量指标",
    "百分比",
    "(%)",
    "工作日",
  ],
  ...["不低于", "以上", "以内", "2023", "2023年", "100", "10.50", "1,000", "及时", "第", "★", "constructor"],
];

/** Texts made of the pieces that cells are made of, and any other texts. */
export const cellTexts: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...fragments), { maxLength: 10 }).map((parts) => parts.join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary" }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme" }) },
);
