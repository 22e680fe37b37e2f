import * as v from "valibot";

import { existsInCalendar } from "./calendar";
import type { fieldTable, ValueType } from "./field-table";
import {
  factsOf,
  fieldsIn,
  headFields,
  projectFields,
  type Block,
  type FieldOf,
  type ProjectField,
} from "./fields";
import type { PaperField } from "./paper";
import type { ProblemKind } from "./messages/zh-CN";

/** The schema names what is wrong; the sentences for it stand in the message catalogues. */
export const wrong = (kind: ProblemKind): ProblemKind => kind;

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

const year = v.nullable(
  v.pipe(
    v.number(wrong("year")),
    v.integer(wrong("year")),
    v.minValue(firstYear, wrong("year")),
    v.maxValue(lastYear, wrong("year")),
  ),
);

/** What each type of value is, and as JSON; null where the form does not say it. */
export const valueSchemas = {
  text,
  choice: text,
  goal: text,
  date: v.nullable(plainDateSchema),
  year,
  currency: v.nullable(v.picklist(currencyUnits, wrong("currency"))),
  amount,
} as const satisfies Readonly<Record<ValueType, v.GenericSchema>>;

type ValueOf<Type extends ValueType> = v.InferOutput<(typeof valueSchemas)[Type]>;

/** What the fields of a project say: those of a block by their names in it, those of the head by their own. */
type Values<Prefix extends "" | `${Block}.`> = {
  readonly [
    F in ProjectField as F extends `${Prefix}${infer Name}`
      ? Name extends `${string}.${string}`
        ? never
        : Name
      : never
  ]: ValueOf<(typeof fieldTable)[F]["type"]>;
};

function schemasOf<Prefix extends "" | `${Block}.`>(prefix: Prefix, fields: readonly ProjectField[]) {
  const entries = fields.map((field) => {
    const { type, isOptional } = factsOf(field);
    const schema: v.GenericSchema = valueSchemas[type];
    return [field.slice(prefix.length), isOptional ? v.optional(schema, null) : schema];
  });
  return Object.fromEntries(entries) as {
    readonly [Name in keyof Values<Prefix>]: v.GenericSchema<unknown, Values<Prefix>[Name]>;
  };
}

function blockSchema<B extends Block>(block: B) {
  const fields = projectFields.filter((field) => field.startsWith(`${block}.`));
  return v.pipe(v.object(schemasOf(`${block}.`, fields), wrong("object")), v.readonly());
}

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
 * The one schema of a project: JSON from outside is validated by it. JSON has a key for each list of indicators
 * (`indicators`, `overallIndicators`); a project has one record of them.
 */
export const projectSchema = v.pipe(
  v.object(
    {
      ...schemasOf("", headFields),
      funding: blockSchema("funding"),
      goals: blockSchema("goals"),
      indicators,
      overallIndicators: v.optional(indicators, []),
    },
    wrong("object"),
  ),
  v.transform(({ indicators: annual, overallIndicators: overall, ...others }): Project => ({
    ...others,
    indicators: { annual, overall },
  })),
);

/**
 * Project (项目): what one form says. Texts are as they stand in the cell; null means that the form does not say it.
 * The fields of its head are those of the table of fields; `indicators` 绩效指标.
 */
export interface Project extends Values<""> {
  readonly funding: Funding;
  readonly goals: Goals;
  readonly indicators: IndicatorLists;
}

/**
 * Funding (项目资金), all in `currency`: `total` 项目资金总额 = `fiscal` 财政资金 + `other` 其他资金;
 * `annualTotal` 年度资金申请总额 = `annualFiscal` 当年财政拨款 + `carriedOver` 上年结转资金 + `annualOther` 其他资金.
 */
export type Funding = Values<"funding.">;

/** Goals (绩效目标): `overall` 项目总目标, `annual` 年度总目标. */
export type Goals = Values<"goals.">;

/**
 * Indicator (绩效指标): `level1` 一级指标, `level2` 二级指标, `name` 三级指标, `target` 年度指标值 as written,
 * `weight` 分值, `note` 备注 or 指标解释.
 */
export type Indicator = v.InferOutput<typeof indicatorSchema>;

/** The seven amounts of the funding block, in the form's order. */
export const amountFields = fieldsIn("funding").filter((field) => field !== "currency");
export type AmountField = Exclude<FieldOf<"funding">, "currency">;

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
 * project: it stands for the years in the heading of the overall goal, which repeat the dates. What only a 自评表 or 监控表
 * says (`paper.`…) is none either: it stands in the reading beside the project.
 */
export type FieldPath =
  | ProjectField
  | "goals.period"
  | `indicators.${IndicatorList}`
  | `${IndicatorPath}.${IndicatorPart}`
  | PaperField;

function nothing<Name extends string>(names: readonly Name[]): Readonly<Record<Name, null>> {
  return Object.fromEntries(names.map((name) => [name, null])) as Record<Name, null>;
}

/** A project in which the form says nothing. */
export const emptyProject: Project = {
  ...nothing(headFields),
  funding: nothing(fieldsIn("funding")),
  goals: nothing(fieldsIn("goals")),
  indicators: { annual: [], overall: [] },
};
