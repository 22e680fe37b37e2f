import {
  amountFields,
  indicatorParts,
  type FieldPath,
  type Indicator,
  type IndicatorPart,
  type Project,
} from "../form/project";
import type { SheetPlan } from "./sheet-plan";

const headFields = ["year", "name", "nature", "category", "department", "unit", "start", "end"] as const;

/** The fields that the project fills and the plan has no place for. */
export function notPlaced(project: Project, places: SheetPlan["places"]): FieldPath[] {
  return filledFields(project).filter((field) => places[field] === undefined);
}

function filledFields({ funding, goals, indicators, overallIndicators, ...head }: Project): FieldPath[] {
  return [
    ...headFields.filter((field) => head[field] !== null),
    ...(["currency", ...amountFields] as const)
      .filter((field) => funding[field] !== null)
      .map((field) => `funding.${field}` as const),
    ...(["overall", "annual"] as const)
      .filter((goal) => goals[goal] !== null)
      .map((goal) => `goals.${goal}` as const),
    ...indicators.flatMap((indicator, index) =>
      filledParts(indicator).map((part) => `indicators.${index}.${part}` as const),
    ),
    ...overallIndicators.flatMap((indicator, index) =>
      filledParts(indicator).map((part) => `overallIndicators.${index}.${part}` as const),
    ),
  ];
}

function filledParts(indicator: Indicator): IndicatorPart[] {
  return indicatorParts.filter((part) => indicator[part] !== null);
}
