import * as v from "valibot";

import { existsInCalendar } from "./calendar";
import type { ProblemKind } from "./messages/zh-CN";

// The schema names what is wrong; the sentences for it stand in the message catalogues.
const wrong = (kind: ProblemKind): ProblemKind => kind;

/** 年度 is written with four digits; outside these years it is a slip of the pen. */
const firstYear = 2000;
const lastYear = 2099;

/** More characters than this are no amount: the budget system's own limit is 16 digits. */
export const maxAmountLength = 40;

/** An amount (金额): a decimal number in plain digits, kept as written (`3313.50` stays `3313.50`). */
export const amountSchema = v.pipe(
  v.string(wrong("amount")),
  v.maxLength(maxAmountLength, wrong("amount")),
  v.regex(/^-?\d+(\.\d+)?$/, wrong("amount")),
  v.brand("Amount"),
);
export type Amount = v.InferOutput<typeof amountSchema>;

/** A calendar date (日期), whole or partial: `2023-01-31`, `2023-01` or `2023`. */
export const plainDateSchema = v.pipe(
  v.string(wrong("date")),
  v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, wrong("date")),
  v.check(isInCalendar, wrong("calendar")),
  v.brand("PlainDate"),
);
export type PlainDate = v.InferOutput<typeof plainDateSchema>;

function isInCalendar(date: string): boolean {
  const [year = 0, month, day] = date.split("-").map(Number);
  return existsInCalendar(year, month, day);
}

/** The currency unit (金额单位) that a form states. */
export const currencyUnits = ["万元", "元"] as const;
export type CurrencyUnit = (typeof currencyUnits)[number];

const text = v.nullable(v.pipe(v.string(wrong("text")), v.nonEmpty(wrong("empty-text"))));
const amount = v.nullable(amountSchema);
const date = v.nullable(plainDateSchema);

const year = v.nullable(
  v.pipe(
    v.number(wrong("year")),
    v.integer(wrong("year")),
    v.minValue(firstYear, wrong("year")),
    v.maxValue(lastYear, wrong("year")),
  ),
);

const fundingSchema = v.pipe(
  v.object(
    {
      currency: v.nullable(v.picklist(currencyUnits, wrong("currency"))),
      total: amount,
      fiscal: amount,
      other: amount,
      annualTotal: amount,
      annualFiscal: amount,
      carriedOver: amount,
      annualOther: amount,
    },
    wrong("object"),
  ),
  v.readonly(),
);

const goalsSchema = v.pipe(v.object({ overall: text, annual: text }, wrong("object")), v.readonly());

const indicatorSchema = v.pipe(
  v.object(
    {
      level1: text,
      level2: text,
      name: text,
      target: text,
      weight: v.optional(amount, null),
      note: v.optional(text, null),
    },
    wrong("object"),
  ),
  v.readonly(),
);

const indicators = v.pipe(v.array(indicatorSchema, wrong("list")), v.readonly());

/**
 * The one schema of a project: its types are inferred from it, and JSON from outside is validated by it. JSON has a key
 * for each list of indicators (`indicators`, `overallIndicators`); a project has one record of them.
 */
export const projectSchema = v.pipe(
  v.object(
    {
      year,
      name: text,
      nature: v.optional(text, null),
      category: text,
      department: text,
      unit: text,
      start: date,
      end: date,
      funding: fundingSchema,
      goals: goalsSchema,
      indicators,
      overallIndicators: v.optional(indicators, []),
    },
    wrong("object"),
  ),
  v.transform(({ indicators: annual, overallIndicators: overall, ...rest }) => ({
    ...rest,
    indicators: { annual, overall } satisfies IndicatorLists,
  })),
  v.readonly(),
);

/**
 * Project (项目): what one form says. Texts are as they stand in the cell; null means that the form does not say it.
 * `year` 年度, `name` 项目名称, `nature` 项目性质, `category` 项目类别, `department` 主管部门, `unit` 实施单位,
 * `start` 计划开始日期, `end` 计划完成日期, `indicators` 绩效指标.
 */
export type Project = v.InferOutput<typeof projectSchema>;

/**
 * Funding (项目资金), all in `currency`: `total` 项目资金总额 = `fiscal` 财政资金 + `other` 其他资金;
 * `annualTotal` 年度资金申请总额 = `annualFiscal` 当年财政拨款 + `carriedOver` 上年结转资金 + `annualOther` 其他资金.
 */
export type Funding = v.InferOutput<typeof fundingSchema>;

/** Goals (绩效目标): `overall` 项目总目标, `annual` 年度总目标. */
export type Goals = v.InferOutput<typeof goalsSchema>;

/**
 * Indicator (绩效指标): `level1` 一级指标, `level2` 二级指标, `name` 三级指标, `target` 年度指标值 as written,
 * `weight` 分值, `note` 备注 or 指标解释.
 */
export type Indicator = v.InferOutput<typeof indicatorSchema>;

/** The seven amounts of the funding block, in the form's order. */
export const amountFields = [
  "total",
  "fiscal",
  "other",
  "annualTotal",
  "annualFiscal",
  "carriedOver",
  "annualOther",
] as const;
export type AmountField = (typeof amountFields)[number];

/** The fields outside of funding, goals and indicators that are written as text, in the form's order. */
export const headTextFields = ["name", "nature", "category", "department", "unit", "start", "end"] as const;

/** The fields outside of funding, goals and indicators, in the form's order. */
export const headFields = ["year", ...headTextFields] as const;
export type HeadField = (typeof headFields)[number];

/** All fields but those of the indicators, in the form's order. */
export const projectFields = [
  ...headFields,
  "funding.currency",
  ...amountFields.map((field) => `funding.${field}` as const),
  "goals.overall",
  "goals.annual",
] as const;

/**
 * The lists of indicators that a form may have: `annual` those of the year, `overall` those of a long-term block
 * (中期 / 长期指标) that some forms have beside it.
 */
export const indicatorLists = ["annual", "overall"] as const;
export type IndicatorList = (typeof indicatorLists)[number];

/** All indicators of a form; a list that the form does not have is empty. */
export type IndicatorLists = Readonly<Record<IndicatorList, readonly Indicator[]>>;

/** The parts of an indicator, in the form's order. */
export const indicatorParts = ["level1", "level2", "name", "target", "weight", "note"] as const;
export type IndicatorPart = (typeof indicatorParts)[number];

/** The parts that say under which 一级 and 二级 an indicator stands. */
export const levelParts = ["level1", "level2"] as const;
export type LevelPart = (typeof levelParts)[number];

/** The 一级 and 二级 under which an indicator stands. */
export type Levels = Pick<Indicator, LevelPart>;

/** One indicator, as a path into the project; counted from 0. */
export type IndicatorPath = `indicators.${IndicatorList}.${number}`;

/**
 * The name of one field of a project, as a path into it. `goals.period` is no part of the
 * project: it stands for the years in the heading of the overall goal, which repeat the dates.
 */
export type FieldPath =
  | "year"
  | "name"
  | "nature"
  | "category"
  | "department"
  | "unit"
  | "start"
  | "end"
  | "funding.currency"
  | `funding.${AmountField}`
  | "goals.overall"
  | "goals.annual"
  | "goals.period"
  | `indicators.${IndicatorList}`
  | `${IndicatorPath}.${IndicatorPart}`;

/** A project in which the form says nothing. */
export const emptyProject: Project = {
  year: null,
  name: null,
  nature: null,
  category: null,
  department: null,
  unit: null,
  start: null,
  end: null,
  funding: {
    currency: null,
    total: null,
    fiscal: null,
    other: null,
    annualTotal: null,
    annualFiscal: null,
    carriedOver: null,
    annualOther: null,
  },
  goals: { overall: null, annual: null },
  indicators: { annual: [], overall: [] },
};
