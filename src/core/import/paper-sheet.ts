import { isPaperField, saidAt, type Paper } from "../form/paper";
import { paperFieldName } from "../form/paper-field-names";
import { headFields } from "../form/fields";
import type { FieldPath } from "../form/project";
import { contentsOf } from "../kinds/contents-of";
import { planPaper } from "../layout/papers/plan-paper";
import type { SheetPlan } from "../layout/sheet-plan";
import type { FormReading } from "../recognise/reading";
import { fieldRemains, type Remain } from "./remains";

/** A later paper on a new sheet, what it says that has no place there, and its places that stay empty. */
export interface PaperSheet {
  readonly plan: SheetPlan;
  readonly remains: readonly Remain[];
  readonly leftEmpty: readonly FieldPath[];
}

/** What only a 申报表's layout has a place for. */
const withoutPlace = headFields.filter((field) => !["year", "name", "department", "unit"].includes(field));

function remainOf(paper: Paper, field: FieldPath): readonly Remain[] {
  const text = isPaperField(field) ? saidAt(paper, field)?.text : null;
  return isPaperField(field) && text != null ? [{ where: paperFieldName(field, "zh-CN"), text }] : [];
}

/** Plans a 自评表 or 监控表 that was read in its own layout: its texts as they are, in their own unit and year. */
export function paperSheet({ project }: FormReading, paper: Paper): PaperSheet {
  const plan = planPaper(contentsOf(paper, project));
  const places = Object.keys(plan.places) as FieldPath[];
  return {
    plan,
    remains: [
      ...fieldRemains(project, withoutPlace),
      ...plan.notPlaced.flatMap((field) => remainOf(paper, field)),
    ],
    leftEmpty: places.filter((field) => isPaperField(field) && saidAt(paper, field)?.text === null),
  };
}
