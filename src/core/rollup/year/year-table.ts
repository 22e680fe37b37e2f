import { asAmount, formatAmount } from "../../form/amount";
import type { PaperKind } from "../../form/paper";
import type { CurrencyUnit } from "../../form/project";
import type { ScoringPreset } from "../../kinds/scoring/presets";
import type { Language } from "../../language/language";
import { fileName, formLink } from "../form-link";
import type { JudgedForm } from "../judged-form";
import { amountWidths } from "../rollup/roll-up-table";
import { planColumns, type PlannedColumn } from "../tables/plan-columns";
import { amountCell, countCell, textCell, type TableSheet } from "../tables/table-sheet";
import type { YearTextKey } from "./messages/zh-CN";
import { sayYear, yearHeaders } from "./say-year";
import { lightOf, missingPapers, saidInLine, scoredOf, type YearLine } from "./year-lines";
import { yearAmounts, yearMoney, yearRate, type YearAmount } from "./year-money";

/** A project of the year, each of its papers with the place that it was read from. */
export type PlacedLine = YearLine<Pick<JudgedForm, "file" | "form">>;

/** How the tables of the year are wanted. */
export interface YearChoice {
  readonly unit: CurrencyUnit;
  readonly language: Language;
  /** The office's rules of scoring. */
  readonly preset: ScoringPreset;
}

type Column = PlannedColumn<YearTextKey, PlacedLine, YearChoice>;

const text = { look: "text", width: 110, total: null } as const;
const word = { look: "word", width: 60, total: null } as const;
const figure = { look: "amount", width: 64, total: null } as const;

/** Where a paper stands: its sheet, or the file of one without sheets. */
function paperColumn(key: PaperKind | "target"): Column {
  return {
    ...{ ...text, width: 96, key },
    cell: ({ [key]: own }) =>
      own ? textCell(own.form.sheet ?? fileName(own), formLink(own, null)) : textCell(null),
  };
}

function amountColumn(key: YearAmount, unit: CurrencyUnit): Column {
  return {
    ...{ key, look: "amount", width: amountWidths[unit], total: { kind: "in-sight" } },
    cell: (line, { language }) => {
      const { amount, bare } = yearMoney(line, unit)[key];
      if (bare === null) return amountCell(amount);
      return textCell(sayYear(language, "no-currency", { amount: formatAmount(bare) }));
    },
  };
}

function columnsFor({ unit, language }: YearChoice): readonly Column[] {
  return [
    {
      ...{ key: "name", look: "text", width: 150 },
      total: { kind: "text", text: sayYear(language, "sum-in-sight") },
      cell: ({ project }) => textCell(project.name ?? sayYear(language, "unnamed")),
    },
    {
      ...{ key: "year", look: "count", width: 42, total: null },
      cell: ({ project: { year } }) => (year === null ? textCell(null) : countCell(year)),
    },
    { ...text, key: "department", cell: (line) => textCell(saidInLine(line, "department")) },
    { ...text, key: "unit", cell: (line) => textCell(saidInLine(line, "unit")) },
    paperColumn("target"),
    paperColumn("monitoring"),
    paperColumn("selfEvaluation"),
    {
      ...{ ...text, key: "missing" },
      cell: (line) =>
        textCell(
          missingPapers(line)
            .map((paper) => sayYear(language, `paper-${paper}`))
            .join(language === "zh-CN" ? "、" : ", "),
        ),
    },
    {
      ...{ ...word, key: "light" },
      cell: ({ monitoring }) => {
        const light = monitoring && lightOf(monitoring.form);
        return textCell(light && sayYear(language, light));
      },
    },
    ...yearAmounts.map((key) => amountColumn(key, unit)),
    { ...figure, key: "rate", cell: (line) => amountCell(yearRate(line)) },
    {
      ...{ ...figure, key: "score" },
      cell: ({ selfEvaluation }, { preset }) => {
        const scored = selfEvaluation && scoredOf(selfEvaluation.form, preset);
        return amountCell(scored && asAmount(scored.total.toFixed()));
      },
    },
    {
      ...{ ...word, key: "grade" },
      cell: ({ selfEvaluation }, { preset }) =>
        textCell((selfEvaluation && scoredOf(selfEvaluation.form, preset)?.grade) ?? null),
    },
  ];
}

/**
 * Plans the sheet of the year (全年进度): a row for each project with where its papers stand, those that it lacks, its light,
 * money in one unit, rate, score and grade. The last row adds up what a filter leaves in sight.
 * @throws RangeError if there is no project
 */
export function yearTable(lines: readonly PlacedLine[], choice: YearChoice): TableSheet {
  if (lines.length === 0) throw new RangeError("A table of the year needs at least one project");
  const { unit, language } = choice;
  return {
    name: sayYear(language, "year-sheet"),
    table: "FormsYear",
    title: sayYear(language, "year-title"),
    ...planColumns(columnsFor(choice), lines, choice, (key) => yearHeaders(language, key, unit)),
    identities: [
      ["name", "unit", "year", "selfEvaluation"],
      ["name", "unit", "year"],
      ["name", "year"],
    ],
    gone: { key: "missing", text: sayYear(language, "paper-gone") },
    chart: null,
  };
}
