import fc from "fast-check";

import { asAmount } from "../../src/core/form/amount";
import { isNoneMark } from "../../src/core/form/read-amount";
import { schemes, standardLevels } from "../../src/core/form/level-names";
import {
  amountFields,
  emptyProject,
  type Amount,
  type Funding,
  type Indicator,
  type PlainDate,
  type Project,
} from "../../src/core/form/project";

/** Pieces that texts of real forms are made of, and pieces that spreadsheets and file formats trip over. */
const realPieces = [
  ...[
    "视频监控共享平台",
    "公安辅警",
    "经费",
    "建设",
    "维护",
    "（二期）",
    "及时、足额发放",
    "354 名特保队员",
    "工资",
  ],
  ...[
    "提高办理效率，",
    "实现宝山区“重要部位全覆盖、重点路口全摄入”。",
    "确保 100% 到位；",
    "于 12 月底前完成",
    "信息化",
    "2023年公安辅警经费",
    "本年预算经费",
  ],
];
/** Beginnings of goals that look like labels. */
const goalPieces = ["年度目标：完成改造", "总体目标：提升效率", "实施单位：市局"];
const nastyPieces = [
  ...[
    "=1+1",
    "+86",
    "-5%",
    "@SUM(A1)",
    "1-2",
    "3/4",
    "00123",
    "1E5",
    "TRUE",
    "#REF!",
    "'",
    '"',
    "<b>&amp;</b>",
  ],
  ...[
    "\n",
    "  ",
    "\t",
    "_x000D_",
    "{year}",
    "$1",
    "😀",
    "𠀀",
    "\u00a0",
    "\u3000",
    "ＡＢＣ１２３",
    "%s",
    "\\",
    "]]>",
  ],
];

function textOf(pieces: readonly string[], maxPieces: number): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: maxPieces })
    .map((parts) => parts.join("").trim())
    .filter((text) => text !== "");
}

const shortText = fc.oneof(
  { weight: 2, arbitrary: textOf(realPieces, 3) },
  { weight: 1, arbitrary: textOf([...realPieces, ...nastyPieces], 4) },
);

/** Goals of up to about 450 characters, with paragraphs; a lone `/` would mean that there is none. */
const goalText = fc
  .oneof(
    {
      weight: 2,
      arbitrary: textOf([...realPieces, ...goalPieces, "\n"], 40).map((text) => text.slice(0, 450).trim()),
    },
    {
      weight: 1,
      arbitrary: textOf([...realPieces, ...nastyPieces], 40).map((text) => text.slice(0, 450).trim()),
    },
  )
  .filter((text) => !isNoneMark(text));

const realTargets = [
  "354 人",
  "100%",
  "≥95%",
  "< 5%",
  "0起",
  "及时",
  "改善",
  "=100.00(%)",
  "2 批次/千人",
  "6万人",
  "2023年底",
];
const nastyTargets = [
  "=100%",
  "1-2",
  "3/4",
  "-5%",
  "+1",
  "@all",
  "00123",
  "1E5",
  "TRUE",
  "'100",
  "2023/1/1",
  "100\n人",
  "=",
];
const target = fc.constantFrom(...realTargets, ...nastyTargets);

/** Amounts with 0 to 6 decimals, zero, and some that have more digits than a spreadsheet's number or leading zeros. */
export const amount: fc.Arbitrary<Amount> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .tuple(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 0, max: 999_999 }),
      )
      .map(([whole, places, decimals]) =>
        asAmount(places === 0 ? `${whole}` : `${whole}.${`${decimals}`.padStart(6, "0").slice(0, places)}`),
      ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("0", "0.00", "-12.50", "00012.30", "123456789012345678.90").map(asAmount),
  },
);

const dayInMilliseconds = 86_400_000;
const day: fc.Arbitrary<PlainDate> = fc
  .integer({ min: Date.UTC(2000, 0, 1) / dayInMilliseconds, max: Date.UTC(2099, 11, 31) / dayInMilliseconds })
  .map((days) => new Date(days * dayInMilliseconds).toISOString().slice(0, 10) as PlainDate);

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(arbitrary, { freq: 4 });

/** A form without any amount carries the currency unit of its layout, so a unit is left out only where amounts stand. */
const funding: fc.Arbitrary<Funding> = fc
  .record({
    currency: maybe(fc.constantFrom("万元", "元")),
    ...(Object.fromEntries(amountFields.map((field) => [field, maybe(amount)])) as Record<
      (typeof amountFields)[number],
      fc.Arbitrary<Amount | null>
    >),
  })
  .map((written) => {
    const hasAmounts = amountFields.some((field) => written[field] !== null);
    return hasAmounts ? written : { ...written, currency: written.currency ?? ("万元" as const) };
  });

const levels = fc.constantFrom(
  ...schemes.flatMap((scheme) =>
    standardLevels(scheme).flatMap(({ level1, level2s }) => level2s.map((level2) => ({ level1, level2 }))),
  ),
);

/** An indicator of any scheme; it has a name or a target, else there is none. */
const indicator: fc.Arbitrary<Indicator> = fc
  .record({ levels, name: fc.option(shortText, { freq: 12 }), target: maybe(target) })
  .map(({ levels: { level1, level2 }, name, target: written }) => ({
    level1,
    level2,
    name,
    target: name === null ? (written ?? "100%") : written,
    weight: null,
    note: null,
  }));

/** Which levels a form has; an empty level below a filled one would mean that the filled one goes on. */
const levelsOnForm = fc.constantFrom(
  ...(["both", "both", "both", "level 1", "none"] as const).map((has) => (one: Indicator): Indicator => ({
    ...one,
    level1: has === "none" ? null : one.level1,
    level2: has === "both" ? one.level2 : null,
  })),
);

/** Indicators in any order, and in the order of the groups, as people list them. */
const indicators = fc
  .tuple(fc.array(indicator, { maxLength: 40, size: "max" }), fc.boolean(), levelsOnForm)
  .map(([list, sorted, withLevels]) =>
    (sorted ? [...list].sort((a, b) => compare(groupOf(a), groupOf(b))) : list).map(withLevels),
  );

function groupOf({ level1, level2 }: Indicator): string {
  return `${level1 ?? ""} ${level2 ?? ""}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * Projects that both official forms can hold whole: texts that spreadsheets like to change, any number of indicators
 * from 0 to 40, fields left out; no 项目性质, which the form of 2023 does not have.
 */
export const projects: fc.Arbitrary<Project> = fc
  .record({
    year: maybe(fc.integer({ min: 2000, max: 2099 })),
    name: maybe(shortText),
    category: maybe(fc.constantFrom("经常性项目", "一次性项目", "特定目标类", "其他运转类", "新增项目")),
    department: maybe(shortText),
    unit: maybe(shortText),
    start: maybe(day),
    end: maybe(day),
    funding,
    goals: fc.record({ overall: maybe(goalText), annual: maybe(goalText) }),
    annual: indicators,
  })
  .map(({ annual, ...fields }) => ({ ...emptyProject, ...fields, indicators: { annual, overall: [] } }));
