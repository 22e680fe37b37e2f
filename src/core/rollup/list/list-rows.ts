import { convertAmount } from "../../form/amount";
import { annualAmount } from "../../form/annual-amount";
import type { ListColumn, ListColumnKey } from "../../form/list-columns";
import type { CurrencyUnit, Indicator, Project } from "../../form/project";
import { qualitative, targetInColumns } from "../../form/target-in-columns";
import type { FormReading } from "../../recognise/reading";

/** An indicator of the year as a row of a list, with the form that it is of and its number there, from 0. */
export interface ListRow {
  readonly form: FormReading;
  readonly index: number;
  readonly indicator: Indicator;
}

/** The rows of forms, one form after the other. */
export function listRows(forms: readonly FormReading[]): readonly ListRow[] {
  return forms.flatMap((form) =>
    form.project.indicators.annual.map((indicator, index) => ({ form, index, indicator })),
  );
}

type TextOf = (row: Project & { readonly indicator: Indicator }, currency: CurrencyUnit) => string | null;

const target = (indicator: Indicator) =>
  indicator.target === null ? null : targetInColumns(indicator.target);

const texts: Readonly<Record<ListColumnKey, TextOf>> = {
  project: ({ name }) => name,
  unit: ({ unit }) => unit,
  department: ({ department }) => department,
  year: ({ year }) => (year === null ? null : String(year)),
  // 经常性项目 is the 类别 of a form of 2023 and the 性质 of one of 2026.
  category: ({ category, nature }) => category ?? nature,
  budget: ({ funding }, currency) => {
    const amount = annualAmount(funding) ?? funding.total;
    // Without its unit an amount would be a guess.
    if (amount === null || funding.currency === null) return null;
    return convertAmount(amount, funding.currency, currency);
  },
  annualGoal: ({ goals }) => goals.annual ?? goals.overall,
  level1: ({ indicator }) => indicator.level1,
  level2: ({ indicator }) => indicator.level2,
  name: ({ indicator }) => indicator.name,
  nature: ({ indicator }) => {
    const own = target(indicator);
    return own && (own.isQualitative ? qualitative : "定量");
  },
  sign: ({ indicator }) => target(indicator)?.sign ?? null,
  value: ({ indicator }) => target(indicator)?.value ?? null,
  measure: ({ indicator }) => target(indicator)?.measure ?? null,
  weight: ({ indicator }) => indicator.weight,
  note: ({ indicator }) => indicator.note,
};

/** What a row says in each column; empty where its form does not say it. */
export function rowTexts(
  { form, indicator }: ListRow,
  columns: readonly ListColumn[],
  currency: CurrencyUnit,
): readonly string[] {
  return columns.map(({ is }) => texts[is]({ ...form.project, indicator }, currency) ?? "");
}

/** The headers; an amount's says its unit, if the office's own header does not. */
export function listHeaders(columns: readonly ListColumn[], currency: CurrencyUnit): readonly string[] {
  return columns.map(({ is, header }) =>
    is === "budget" && !header.includes("元") ? `${header}（${currency}）` : header,
  );
}

/** The list as the clipboard takes it: cells apart by tabs, those with line breaks, tabs or quotes in quotes. */
export function listText(
  rows: readonly ListRow[],
  columns: readonly ListColumn[],
  currency: CurrencyUnit,
): string {
  const lines = [listHeaders(columns, currency), ...rows.map((row) => rowTexts(row, columns, currency))];
  return lines.map((cells) => `${cells.map(quoted).join("\t")}\r\n`).join("");
}

const quoted = (text: string) => (/[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
