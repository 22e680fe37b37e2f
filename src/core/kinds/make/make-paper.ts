import Big from "big.js";

import { formatAmount } from "../../form/amount";
import type { PaperKind } from "../../form/paper";
import type { FundingContents, IndicatorContents, PaperContents } from "../../form/paper-contents";
import type { AmountField, Funding, Indicator, Project } from "../../form/project";
import { usualPreset, type ScoringPreset } from "../scoring/presets";
import { sum } from "../scoring/figures";
import { proposePoints } from "../scoring/propose-points";

/** How the next paper is made. */
export interface MakeChoice {
  /** The office's rules of scoring, by which points are proposed. */
  readonly preset?: ScoringPreset;
  /** The last month that a 监控表 tells of. */
  readonly months?: number;
}

/** A 监控表 usually tells of January to July. */
export const usualMonths = 7;

const titles: Readonly<Record<PaperKind, string>> = {
  selfEvaluation: "财政项目支出绩效自评表",
  monitoring: "财政项目支出绩效运行监控表",
};

/** The rows of money of a paper, and the amount of the 申报表 that is the year's first budget (年初预算数) of each. */
const rows: readonly (Pick<FundingContents, "key" | "label"> & { readonly field: AmountField })[] = [
  { key: "total", label: "年度资金总额", field: "annualTotal" },
  { key: "fiscal", label: "其中：当年财政拨款", field: "annualFiscal" },
  { key: "carriedOver", label: "上年结转资金", field: "carriedOver" },
  { key: "other", label: "其他资金", field: "annualOther" },
];

function fundingOf(funding: Funding, execution: string | null): readonly FundingContents[] {
  return rows.map(({ key, label, field }) => {
    const amount = funding[field];
    const initial = amount === null ? {} : { initial: formatAmount(amount) };
    const weight = key === "total" && execution !== null ? { weight: execution } : {};
    return { key, label, amounts: { ...initial, ...weight } };
  });
}

function indicatorOf({ level1, level2, name, target }: Indicator): IndicatorContents {
  const parts = Object.entries({ level1, level2, name, target });
  return Object.fromEntries(parts.filter(([, text]) => text !== null));
}

/**
 * Makes the next paper of a project out of its 申报表: head, the year's first budget, the goal word for word and each
 * indicator with its target. A 自评表 has points proposed for money and indicators, 100 in all. Everything that only the
 * year can tell is left to be filled in.
 */
export function makePaper(
  kind: PaperKind,
  project: Project,
  { preset = usualPreset, months = usualMonths }: MakeChoice = {},
): PaperContents {
  const { year, name, department, unit, funding, goals, indicators } = project;
  const scored = kind === "selfEvaluation" ? preset : null;
  const points = scored ? proposePoints(indicators.annual, scored) : [];
  const all = sum([scored?.execution ?? "0", ...points].map((share) => new Big(share)));
  return {
    kind,
    title: titles[kind],
    year,
    name,
    department,
    unit,
    currency: funding.currency,
    months: kind === "monitoring" ? months : null,
    funding: fundingOf(funding, scored?.execution ?? null),
    goals: { expected: goals.annual, actual: null },
    indicators: indicators.annual.map((indicator, at) => {
      const weight = points[at];
      return { ...indicatorOf(indicator), ...(weight !== undefined && { weight }) };
    }),
    levelWeights: {},
    total: scored ? { weight: all.toFixed(), score: null } : null,
    remarks: {},
  };
}
