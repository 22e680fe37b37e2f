import { indicatorsOnce } from "../../recognise/shared-rows";
import { groupOf } from "../../checks/level-groups";
import { severities } from "../../checks/rule";
import { formatAmount } from "../../form/amount";
import { annualAmount } from "../../form/annual-amount";
import { amountFields, type AmountField, type CurrencyUnit } from "../../form/project";
import type { Language } from "../../language/language";
import { planColumns, type PlannedColumn } from "../tables/plan-columns";
import { amountCell, countCell, textCell, type TableSheet } from "../tables/table-sheet";
import { countOpen, type JudgedForm } from "../judged-form";
import { fileName, formLink } from "../form-link";
import { headersOf, sayDepartment } from "../say-department";
import type { DepartmentTextKey } from "../messages/zh-CN";
import { amountsIn } from "./department-sums";

/** How a roll-up is wanted. */
export interface RollUpChoice {
  readonly unit: CurrencyUnit;
  readonly language: Language;
  /** Whether the forms come from files of their own. */
  readonly withFiles: boolean;
}

type Column = PlannedColumn<DepartmentTextKey, JudgedForm, RollUpChoice>;

const word = { look: "word", width: 66, total: null } as const;
const date = { ...word, width: 80 } as const;
const counted = { look: "count", width: 42, total: { kind: "in-sight" } } as const;

const head: readonly Column[] = [
  {
    ...{ key: "sheet", look: "text", width: 110, total: null },
    cell: (own) => textCell(own.form.sheet, formLink(own, own.form.places.name?.cell ?? null)),
  },
  {
    ...{ key: "year", look: "count", width: 42, total: null },
    cell: ({ form: { project } }) => (project.year === null ? textCell(null) : countCell(project.year)),
  },
  { ...word, key: "category", cell: ({ form }) => textCell(form.project.category) },
  {
    ...word,
    key: "department",
    look: "text",
    width: 110,
    cell: ({ form }) => textCell(form.project.department),
  },
  { ...word, key: "unit", look: "text", width: 110, cell: ({ form }) => textCell(form.project.unit) },
  { ...date, key: "start", cell: ({ form }) => textCell(form.project.start) },
  { ...date, key: "end", cell: ({ form }) => textCell(form.project.end) },
];

/** 一级指标 of the standard trees, whose indicators are counted each by themselves. */
const groups = {
  outputs: "产出指标",
  benefits: "效益指标",
  satisfaction: "满意度指标",
  costs: "成本指标",
} as const;

const indicators: readonly Column[] = [
  { ...counted, key: "indicators", cell: ({ form }) => countCell(indicatorsOnce(form).length) },
  ...(Object.keys(groups) as (keyof typeof groups)[]).map((key): Column => ({
    ...{ ...counted, key },
    cell: ({ form }) =>
      countCell(indicatorsOnce(form).filter(({ indicator }) => groupOf(indicator) === groups[key]).length),
  })),
];

const found: readonly Column[] = severities.map((severity) => ({
  ...{ ...counted, key: severity },
  cell: (form) => countCell(countOpen([form])[severity]),
}));

/** In points: room for the digits, and for a header such as 项目资金总额（万元） in one line. */
export const amountWidths: Readonly<Record<CurrencyUnit, number>> = { 万元: 92, 元: 104 };

function amountColumn(field: AmountField, unit: CurrencyUnit): Column {
  return {
    ...{ key: field, look: "amount", width: amountWidths[unit], total: { kind: "in-sight" } },
    cell: ({ form }, { language }) => {
      const { funding } = form.project;
      const amounts = amountsIn(funding, unit);
      if (amounts) return amountCell(amounts[field]);
      const bare = field === "annualTotal" ? annualAmount(funding) : funding[field];
      if (bare === null) return textCell(null);
      return textCell(sayDepartment(language, "no-currency", { amount: formatAmount(bare) }));
    },
  };
}

function columnsFor({ withFiles, language, unit }: RollUpChoice): readonly Column[] {
  const name: Column = {
    ...{ key: "name", look: "text", width: 150 },
    total: { kind: "text", text: sayDepartment(language, "sum-in-sight") },
    cell: ({ form }) => textCell(form.project.name ?? sayDepartment(language, "unnamed")),
  };
  const file: Column = {
    ...{ key: "file", look: "text", width: 130, total: null },
    cell: (own) => textCell(fileName(own), own.form.sheet === null ? formLink(own, null) : null),
  };
  return [
    name,
    ...(withFiles ? [file] : []),
    ...head,
    ...amountFields.map((field) => amountColumn(field, unit)),
    ...indicators,
    ...found,
  ];
}

/**
 * Plans the roll-up (汇总): one row for each form with what it says, its amounts exact and in one unit, and how many
 * findings it has. The last row adds up what a filter leaves in sight, so Excel has to work it out; exact sums of all
 * forms stand on the sheet of the departments.
 * @throws RangeError if there is no form
 */
export function rollUpTable(forms: readonly JudgedForm[], choice: RollUpChoice): TableSheet {
  if (forms.length === 0) throw new RangeError("A roll-up needs at least one form");
  const { unit: currency, language } = choice;
  return {
    name: sayDepartment(language, "rollup-sheet"),
    table: "FormsRollUp",
    title: sayDepartment(language, "rollup-title"),
    ...planColumns(columnsFor(choice), forms, choice, (key) => headersOf(language, key, currency)),
    identities: [["name", "unit", "year", "sheet"], ["name", "unit", "year"], ["sheet"]],
    gone: { key: "sheet", text: sayDepartment(language, "form-gone") },
    chart: null,
  };
}
