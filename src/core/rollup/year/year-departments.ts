import Big from "big.js";

import { asAmount, sumAmounts } from "../../form/amount";
import type { Amount, CurrencyUnit } from "../../form/project";
import { sum } from "../../kinds/scoring/figures";
import { writtenRate } from "../../kinds/scoring/score";
import type { ScoringPreset } from "../../kinds/scoring/presets";
import type { FormReading } from "../../recognise/reading";
import { departmentKey } from "../rollup/control-figure";
import { saidInLine, scoredOf, type YearLine } from "./year-lines";
import { yearAmounts, yearMoney, type YearAmount } from "./year-money";

type Line = YearLine<{ readonly form: FormReading }>;

/** The year of a department's projects, exact and in one unit. */
export interface DepartmentYear {
  /** As its first paper writes it; null for the papers that name none, and for all departments together. */
  readonly department: string | null;
  readonly projects: number;
  readonly monitored: number;
  readonly evaluated: number;
  /** How many projects state amounts but no unit; these amounts are in no sum. */
  readonly withoutCurrency: number;
  readonly money: Readonly<Record<YearAmount, Amount>>;
  /** 执行率 of all its 自评表 that tell both sums, in per cent to the hundredth; null where none does. */
  readonly rate: Amount | null;
  /** The average of the 自评表 that have a total, to the hundredth; null where none has. */
  readonly average: Amount | null;
  /** How many have each of the office's grades, from the best on. */
  readonly grades: readonly { readonly word: string; readonly count: number }[];
}

/** All departments, in the order of their first papers, and all of them together. */
export interface DepartmentYears {
  readonly departments: readonly DepartmentYear[];
  readonly all: DepartmentYear;
}

/** Adds up the year of each department's projects. */
export function yearByDepartment(
  lines: readonly Line[],
  unit: CurrencyUnit,
  preset: ScoringPreset,
): DepartmentYears {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = departmentKey(saidInLine(line, "department"));
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const departments = [...groups.values()].map((own) =>
    yearOf(own[0] ? saidInLine(own[0], "department") : null, own, unit, preset),
  );
  return { departments, all: yearOf(null, lines, unit, preset) };
}

function yearOf(
  department: string | null,
  lines: readonly Line[],
  unit: CurrencyUnit,
  preset: ScoringPreset,
): DepartmentYear {
  const money = lines.map((line) => yearMoney(line, unit));
  const sums = yearAmounts.map((key) => [key, sumAmounts(money.flatMap((own) => own[key].amount ?? []))]);
  // A rate is of projects that tell both: else what one lacks would make another's rate.
  const told = money.filter(({ adjusted, executed }) => adjusted.amount !== null && executed.amount !== null);
  const inAll = (key: YearAmount) => new Big(sumAmounts(told.flatMap((own) => own[key].amount ?? [])));
  const scored = lines.flatMap(
    ({ selfEvaluation }) => (selfEvaluation && scoredOf(selfEvaluation.form, preset)) ?? [],
  );
  const average = scored.length === 0 ? null : sum(scored.map(({ total }) => total)).div(scored.length);
  return {
    department,
    projects: lines.length,
    monitored: lines.filter(({ monitoring }) => monitoring !== null).length,
    evaluated: lines.filter(({ selfEvaluation }) => selfEvaluation !== null).length,
    withoutCurrency: money.filter((own) => yearAmounts.some((key) => own[key].bare !== null)).length,
    money: Object.fromEntries(sums) as DepartmentYear["money"],
    rate: writtenRate(inAll("adjusted"), inAll("executed")),
    average: average && asAmount(average.round(2, Big.roundHalfUp).toFixed()),
    grades: preset.grades.map(({ word }) => ({
      word,
      count: scored.filter(({ grade }) => grade === word).length,
    })),
  };
}
