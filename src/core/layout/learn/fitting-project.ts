import { headFields } from "../../form/fields";
import { amountFields, indicatorParts, type Amount, type Indicator, type Project } from "../../form/project";
import type { IndicatorColumns, Layout } from "../layout";
import { planSheet } from "../plan-sheet";
import { emptyIndicator, rowsWithSharedNames } from "../table-rows";

/** The project without what the layout has no place for: what is left stands on its sheet whole. */
export function fittingProject(project: Project, layout: Layout): Project {
  const { places } = planSheet(project, layout);
  const { columns } = layout.indicators;
  const kept = <T>(field: keyof typeof places, value: T): T | null => (places[field] ? value : null);
  const amounts = Object.fromEntries(
    amountFields.map((field) => [field, kept(`funding.${field}`, project.funding[field])]),
  ) as Record<(typeof amountFields)[number], Amount | null>;
  const hasAmounts = amountFields.some((field) => amounts[field] !== null);
  const { currency } = project.funding;
  const head = Object.fromEntries(headFields.map((field) => [field, kept(field, project[field])]));
  return {
    ...project,
    ...head,
    // A form without any amount carries the unit of its layout.
    funding: {
      ...amounts,
      currency: kept("funding.currency", hasAmounts ? currency : (currency ?? layout.currency)),
    },
    goals: {
      overall: kept("goals.overall", project.goals.overall),
      annual: kept("goals.annual", project.goals.annual),
    },
    indicators: {
      annual: project.indicators.annual.map((indicator) => fitting(indicator, columns)),
      overall: fittingOverall(project, layout.indicators),
    },
  };
}

/** Those beside the year's may stand under the same 一级 cells; those that share a row have all but the target in common. */
function fittingOverall(project: Project, { columns, overall }: Layout["indicators"]): readonly Indicator[] {
  if (!overall) return [];
  if (overall.stands === "shared")
    return rowsWithSharedNames(project)
      .map(({ annual, overall: own }) => ({
        ...fitting(annual?.indicator ?? emptyIndicator, columns),
        target: own?.indicator.target ?? null,
      }))
      .filter(({ name, target }) => name !== null || target !== null);
  const own = overall.stands === "beside" && columns.level1 ? { level1: columns.level1 } : {};
  return project.indicators.overall.map((indicator) => fitting(indicator, { ...own, ...overall.columns }));
}

function fitting(indicator: Indicator, columns: IndicatorColumns): Indicator {
  const parts = indicatorParts.map((part) => [part, columns[part] ? indicator[part] : null]);
  return { ...indicator, ...(Object.fromEntries(parts) as Partial<Indicator>) };
}
