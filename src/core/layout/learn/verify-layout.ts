import { projectFields } from "../../form/fields";
import { indicatorLists, indicatorParts, type FieldPath, type Project } from "../../form/project";
import { valueOf } from "../../form/value-of";
import type { CellAddress } from "../../grid/grid";
import type { Layout } from "../layout";
import { planSheet } from "../plan-sheet";
import type { SheetPlan } from "../sheet-plan";
import { recognise } from "../../recognise/recognise";
import type { Leftover } from "../../recognise/reading";
import { plannedGrid } from "../planned-grid";
import { fittingProject } from "./fitting-project";
import { LayoutProblem } from "./layout-problem";
import { cellKey } from "../../recognise/lines";
import { sampleProjects } from "./sample-projects";

/**
 * Builds sample projects in a layout and reads them back.
 * @throws LayoutProblem unless each comes back whole, with nothing put right and nothing left over but words that the
 * layout itself prints
 */
export function verifyLayout(layout: Layout): void {
  for (const sample of sampleProjects) verifyWith(fittingProject(sample, layout), layout);
}

function verifyWith(project: Project, layout: Layout): void {
  const plan = planSheet(project, layout);
  const { forms, leftovers } = recognise(plannedGrid(plan));
  const [form] = forms;
  if (!form || forms.length > 1) throw new LayoutProblem("not-one-form");
  const wrong = new Set<FieldPath>([
    ...differingFields(project, form.project),
    ...form.repairs.map(({ field }) => field),
  ]);
  if (wrong.size > 0) throw new LayoutProblem("not-read-back", [...wrong]);
  const left = ofProject([...leftovers, ...form.leftovers], plan);
  if (left.length > 0)
    throw new LayoutProblem(
      "leftovers",
      [],
      left.map(({ text }) => text),
    );
}

/** What is left over of what the project says, as opposed to words that its layout prints. */
export function ofProject(leftovers: readonly Leftover[], { places }: SheetPlan): readonly Leftover[] {
  const said = new Set((Object.values(places) as readonly CellAddress[]).map(cellKey));
  return leftovers.filter(({ cell }) => said.has(cellKey(cell)));
}

function differingFields(wanted: Project, read: Project): readonly FieldPath[] {
  const fields: FieldPath[] = projectFields.filter(
    (field) => valueOf(wanted, field) !== valueOf(read, field),
  );
  for (const list of indicatorLists)
    for (
      let index = 0;
      index < Math.max(wanted.indicators[list].length, read.indicators[list].length);
      index++
    )
      for (const part of indicatorParts)
        if (wanted.indicators[list][index]?.[part] !== read.indicators[list][index]?.[part])
          fields.push(`indicators.${list}.${index}.${part}`);
  return fields;
}
