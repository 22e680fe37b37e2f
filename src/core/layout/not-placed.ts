import { projectFields } from "../form/fields";
import { everyIndicator } from "../form/indicator-lists";
import {
  indicatorParts,
  type FieldPath,
  type Indicator,
  type IndicatorPart,
  type Project,
} from "../form/project";
import { valueOf } from "../form/value-of";
import type { SheetPlan } from "./sheet-plan";

/** The fields that the project fills and the plan has no place for. */
export function notPlaced(project: Project, places: SheetPlan["places"]): FieldPath[] {
  return filledFields(project).filter((field) => places[field] === undefined);
}

function filledFields(project: Project): FieldPath[] {
  return [
    ...projectFields.filter((field) => valueOf(project, field) !== null),
    ...everyIndicator(project.indicators).flatMap(({ list, index, indicator }) =>
      filledParts(indicator).map((part) => `indicators.${list}.${index}.${part}` as const),
    ),
  ];
}

function filledParts(indicator: Indicator): IndicatorPart[] {
  return indicatorParts.filter((part) => indicator[part] !== null);
}
