import { compareAmounts, convertAmount, subtract, sumAmounts } from "../../form/amount";
import { annualAmount } from "../../form/annual-amount";
import {
  amountFields,
  type Amount,
  type AmountField,
  type CurrencyUnit,
  type Funding,
} from "../../form/project";
import type { JudgedForm } from "../judged-form";
import { departmentKey, type ControlFigure } from "./control-figure";

/** The seven amounts in one unit; null where the form does not state one. */
export type Amounts = Readonly<Record<AmountField, Amount | null>>;

/** What the forms of a department ask for in all, exact and in one unit. */
export interface DepartmentSum {
  /** As its first form writes it; null for the forms that name none, and for all departments together. */
  readonly department: string | null;
  readonly forms: number;
  /** How many of them state amounts but no unit, and are not counted. */
  readonly withoutCurrency: number;
  readonly funding: Readonly<Record<AmountField, Amount>>;
  /** The control figure (控制数); null where nobody has entered one. */
  readonly control: Amount | null;
  /** How far the amount asked for in the year is above the control figure; below zero if it is below. */
  readonly excess: Amount | null;
}

/** All departments, in the order of their first forms, and all of them together. */
export interface DepartmentSums {
  readonly unit: CurrencyUnit;
  readonly departments: readonly DepartmentSum[];
  readonly all: DepartmentSum;
}

/**
 * A form's amounts in this unit, exact; 年度资金申请总额 that is left empty is the sum of its parts. Null where the form
 * states no unit, so that its amounts mean nothing.
 */
export function amountsIn(funding: Funding, unit: CurrencyUnit): Amounts | null {
  const { currency } = funding;
  if (currency === null) return null;
  const stated = { ...funding, annualTotal: annualAmount(funding) };
  const converted = amountFields.map((field) => {
    const amount = stated[field];
    return [field, amount && convertAmount(amount, currency, unit)] as const;
  });
  return Object.fromEntries(converted) as Amounts;
}

/** What its findings are does not matter to a sum. */
type FormOf = Pick<JudgedForm, "form">;

/** Adds up the forms of each department, and compares what they ask for in the year with its control figure. */
export function sumDepartments(
  forms: readonly FormOf[],
  unit: CurrencyUnit,
  controls: readonly ControlFigure[] = [],
): DepartmentSums {
  const groups = new Map<string, FormOf[]>();
  for (const form of forms) {
    const key = departmentKey(form.form.project.department);
    groups.set(key, [...(groups.get(key) ?? []), form]);
  }
  const departments = [...groups].map(([key, own]) => {
    const control = controls.find(({ department }) => departmentKey(department) === key);
    const department = own[0]?.form.project.department ?? null;
    return sumOf(department, own, unit, control ? [control] : []);
  });
  const isComplete = departments.every(({ control }) => control !== null);
  const used = controls.filter(({ department }) => groups.has(departmentKey(department)));
  return { unit, departments, all: sumOf(null, forms, unit, isComplete ? used : []) };
}

function sumOf(
  department: string | null,
  forms: readonly FormOf[],
  unit: CurrencyUnit,
  controls: readonly ControlFigure[],
): DepartmentSum {
  const counted = forms.flatMap(({ form }) => amountsIn(form.project.funding, unit) ?? []);
  const sums = amountFields.map((field) => [field, sumAmounts(counted.flatMap((own) => own[field] ?? []))]);
  const funding = Object.fromEntries(sums) as DepartmentSum["funding"];
  const control =
    controls.length === 0
      ? null
      : sumAmounts(controls.map(({ amount, currency }) => convertAmount(amount, currency, unit)));
  return {
    department,
    forms: forms.length,
    withoutCurrency: forms.filter(({ form }) => statesNoUnit(form.project.funding)).length,
    funding,
    control,
    excess: control && subtract(funding.annualTotal, control),
  };
}

function statesNoUnit(funding: Funding): boolean {
  return funding.currency === null && amountFields.some((field) => funding[field] !== null);
}

/** Whether a department asks for more (1), less (-1) or as much (0) as its control figure; null where it has none. */
export function againstControl({ excess }: DepartmentSum): -1 | 0 | 1 | null {
  return excess && compareAmounts(excess, "0" as Amount);
}
