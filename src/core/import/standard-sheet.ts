import { fieldName } from "../form/field-names";
import type { CurrencyUnit, FieldPath, Project } from "../form/project";
import { valueOf } from "../form/value-of";
import { layoutOf, type LayoutChoice } from "../layout/layouts";
import { planSheet } from "../layout/plan-sheet";
import type { SheetPlan } from "../layout/sheet-plan";
import type { FormReading } from "../recognise/reading";
import { inCurrency } from "./in-currency";
import { withBlockBelow, type BlockWay } from "./leftover-block";
import { toYear, type CarriedOver, type YearChoice } from "./other-year";
import { paperSheet } from "./paper-sheet";
import { readsUnharmed } from "./reads-unharmed";
import { referenceWithoutPlace, withReference } from "./reference-column";
import { fieldRemains, leftoverRemains, type Remain } from "./remains";
import { remainAsRemark, remainInOneCell } from "./texts";
import { remainsSheet } from "./remains-sheet";

/** How a form is to stand on a new sheet. */
export interface StandardChoice {
  readonly layout: LayoutChoice;
  /** In which unit the amounts are to stand; null keeps that of the form. */
  readonly currency: CurrencyUnit | null;
  /** Null keeps the form's year. */
  readonly year: YearChoice | null;
  /** Whether what has no field on the sheet is written below the form. */
  readonly withRemains: boolean;
}

/** A form on a new sheet of a standard layout. */
export interface StandardSheet {
  readonly plan: SheetPlan;
  /** A sheet of its own for what has no field, where below the form it would be taken for a part of it. */
  readonly remainsPlan: SheetPlan | null;
  /** What has no field on the sheet, whether it is written or not. */
  readonly remains: readonly Remain[];
  /** What the layout asks for and the form does not say: these fields stand empty. */
  readonly leftEmpty: readonly FieldPath[];
}

/** Plans a form's new sheet. Whatever the source says is on it, or in `remains`. */
export function planStandard(form: FormReading, choice: StandardChoice): StandardSheet {
  const { project, paper } = form;
  if (paper) {
    const { plan, remains, leftEmpty } = paperSheet(form, paper);
    return withRemains(plan, [...leftoverRemains(form), ...remains], leftEmpty, choice);
  }
  const own = inCurrency(project, choice.currency);
  const carried = choice.year ? toYear(own, choice.year) : unchanged(own);
  const bare = planSheet(carried.project, layoutOf(choice.layout));
  const plan = firstUnharmed(bare, [withReference(bare, carried)]) ?? bare;
  const remains = [
    ...leftoverRemains(form),
    ...fieldRemains(carried.project, bare.notPlaced),
    ...referenceRemains(bare, plan, carried),
  ];
  const leftEmpty = emptyFields(carried.project, bare);
  return withRemains(plan, remains, leftEmpty, choice);
}

function withRemains(
  plan: SheetPlan,
  remains: readonly Remain[],
  leftEmpty: readonly FieldPath[],
  choice: StandardChoice,
): StandardSheet {
  if (remains.length === 0 || !choice.withRemains) return { plan, remainsPlan: null, remains, leftEmpty };
  const ways: readonly BlockWay[] = ["two-cells", remainInOneCell, remainAsRemark];
  const below = firstUnharmed(
    plan,
    ways.map((way) => withBlockBelow(plan, remains, way)),
  );
  return { plan: below ?? plan, remainsPlan: below ? null : remainsSheet(remains), remains, leftEmpty };
}

function unchanged(project: Project): CarriedOver {
  return { project, from: null, reference: {} };
}

function firstUnharmed(before: SheetPlan, candidates: readonly SheetPlan[]): SheetPlan | null {
  return candidates.find((after) => after === before || readsUnharmed(before, after)) ?? null;
}

/** The earlier year's values that do not stand beside their fields. */
function referenceRemains(bare: SheetPlan, plan: SheetPlan, carried: CarriedOver): readonly Remain[] {
  const all = Object.entries(carried.reference) as [FieldPath, string][];
  const left = plan === bare ? all : referenceWithoutPlace(bare, carried);
  return left.map(([field, text]) => ({ where: fieldName(field, "zh-CN"), text }));
}

function emptyFields(project: Project, { places }: SheetPlan): readonly FieldPath[] {
  const fields = (Object.keys(places) as FieldPath[]).filter((field) => field !== "goals.period");
  return fields.filter((field) => valueOf(project, field) === null);
}
