import { checkForm, type CheckedFinding } from "../checks/check";
import type { FormInGrid } from "../edit/form-in-grid";
import { placeInList } from "../edit/free-slot";
import { planAddition } from "../edit/plan-addition";
import { located, planWish } from "../edit/plan-field";
import { planRemoval } from "../edit/plan-removal";
import type { PlannedSteps } from "../edit/planned-steps";
import { EditRefused, type EditStep } from "../edit/sheet-edit";
import { standardLevels } from "../form/level-names";
import { indicatorField, ofEachList } from "../form/indicator-lists";
import type { FieldPath, Indicator, IndicatorList } from "../form/project";
import { detectScheme } from "../form/scheme";
import type { Grid } from "../grid/grid";
import type { FormReading } from "../recognise/reading";
import type { Difference, FieldDifference, MissingIndicator } from "./differences";

/** A difference that could not be taken into the form, and why. */
export interface RefusedDifference {
  readonly difference: Difference;
  readonly reason: EditRefused["kind"];
}

/** What it takes to write the chosen differences into a form, and the form as it then stands. */
export interface IntoForm extends PlannedSteps {
  readonly refused: readonly RefusedDifference[];
}

/** Which of a list's first indicators stands where; null for a new one. */
type Numbers = readonly (number | null)[];

/** A form while differences are written into it, and where its indicators stand by now. */
interface Progress {
  readonly form: FormInGrid;
  readonly numbers: Readonly<Record<IndicatorList, Numbers>>;
}

/** In this order: what stands is changed in its row first, then indicators go, then new ones come. */
const order: readonly Difference["kind"][] = [
  "field",
  "regroup-indicator",
  "remove-indicator",
  "add-indicator",
];

/**
 * Plans the chosen differences one after the other; each is found right by reading the sheet as it would stand then.
 * One that cannot be written leaves out nothing of the others.
 */
export function planIntoForm(before: FormInGrid, chosen: readonly Difference[]): IntoForm {
  const steps: EditStep[] = [];
  let progress: Progress = {
    form: before,
    numbers: ofEachList((list) => [...before.form.project.indicators[list].keys()]),
  };
  const planAll = (differences: readonly Difference[]): RefusedDifference[] =>
    differences.flatMap((difference) => {
      const planned = attempt(() => planOne(progress, difference));
      if (planned instanceof EditRefused) return [{ difference, reason: planned.kind }];
      steps.push(...planned.steps);
      progress = planned.progress;
      return [];
    });
  const sorted = order.flatMap((kind) => chosen.filter((difference) => difference.kind === kind));
  const refused = planAll(sorted);
  // A field may find its place once another stands.
  const still = planAll(refused.map(({ difference }) => difference));
  const heading = withHeading(before, progress.form) ?? { steps: [], after: progress.form };
  return { steps: [...steps, ...heading.steps], after: heading.after, refused: still };
}

interface Planned {
  readonly steps: readonly EditStep[];
  readonly progress: Progress;
}

function attempt<Plan>(plan: () => Plan): Plan | EditRefused {
  try {
    return plan();
  } catch (error) {
    if (error instanceof EditRefused) return error;
    throw error;
  }
}

function planOne(progress: Progress, difference: Difference): Planned {
  switch (difference.kind) {
    case "field":
      return write(progress, difference);
    case "remove-indicator":
      return remove(progress, difference);
    case "add-indicator":
      return add(progress, difference, null);
    case "regroup-indicator": {
      const removed = remove(progress, difference);
      const added = add(removed.progress, difference, difference.index);
      return { steps: [...removed.steps, ...added.steps], progress: added.progress };
    }
  }
}

function write({ form, numbers }: Progress, { field, after: text }: FieldDifference): Planned {
  const { writes, after } = planWish(form, { field: fieldNow(field, numbers), text, isFix: false });
  return { steps: [{ kind: "write", cells: writes }], progress: { form: after, numbers } };
}

/** The field's name by the number that its indicator has now. */
function fieldNow(field: FieldPath, numbers: Progress["numbers"]): FieldPath {
  const place = indicatorField(field);
  if (!place?.part) return field;
  const { list, index, part } = place;
  return `indicators.${list}.${numbers[list].indexOf(index)}.${part}`;
}

type OfList = Pick<MissingIndicator, "list">;

function remove(progress: Progress, { list, index }: OfList & Pick<MissingIndicator, "index">): Planned {
  const { form, numbers } = progress;
  const at = numbers[list].indexOf(index);
  const { steps, after } = planRemoval({ ...form, list }, at);
  return { steps, progress: moved(progress, after, list, numbers[list].toSpliced(at, 1)) };
}

function add(
  progress: Progress,
  { list, indicator }: OfList & Pick<MissingIndicator, "indicator">,
  number: number | null,
): Planned {
  const { form, numbers } = progress;
  const at = placeFor(form.form, list, indicator);
  const { steps, after } = planAddition({ ...form, list }, at, indicator);
  return { steps, progress: moved(progress, after, list, numbers[list].toSpliced(at, 0, number)) };
}

function moved({ numbers }: Progress, form: FormInGrid, list: IndicatorList, now: Numbers): Progress {
  return { form, numbers: { ...numbers, [list]: now } };
}

function placeFor(form: FormReading, list: IndicatorList, indicator: Indicator): number {
  const tree = standardLevels(detectScheme(form.project.indicators[list]) ?? "shanghai");
  return placeInList(form, list, indicator, tree);
}

/** Years in the heading of the overall goal that were those of the dates move with them, as the rule about them asks. */
function withHeading(before: FormInGrid, after: FormInGrid): PlannedSteps | null {
  if (headingFinding(before.form)) return null;
  const [change] = headingFinding(after.form)?.fix ?? [];
  if (change?.kind !== "set") return null;
  const planned = attempt((): PlannedSteps => {
    const { writes, after: done } = planWish(after, { ...change, isFix: true });
    return { steps: [{ kind: "write", cells: writes }], after: done };
  });
  return planned instanceof EditRefused ? null : planned;
}

function headingFinding(form: FormReading): CheckedFinding | undefined {
  return checkForm(form).findings.find(({ field }) => field === "goals.period");
}

/** The form among those of its sheet. @throws EditRefused if the grid does not have it */
export function formOn(grid: Grid, form: FormReading): FormInGrid {
  return located(grid, form, "name");
}
