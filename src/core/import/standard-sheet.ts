import type { CurrencyUnit, FieldPath, Project } from "../form/project";
import { valueOf } from "../form/value-of";
import { layoutOf, type LayoutChoice } from "../layout/layouts";
import { planSheet } from "../layout/plan-sheet";
import type { SheetPlan } from "../layout/sheet-plan";
import type { FormReading } from "../recognise/reading";
import { sheetNameOfYear } from "../layout/sheet-name";
import { classifiedFor } from "./classified";
import { inCurrency } from "./in-currency";
import { withBlockBelow, type BlockWay } from "./leftover-block";
import { toYear, type CarriedOver, type YearChoice } from "./other-year";
import { paperSheet } from "./paper-sheet";
import { readsUnharmed } from "./reads-unharmed";
import { fieldRemains, leftoverRemains, whereOf, type Remain } from "./remains";
import { ofLastYearHeading, remainAsRemark, remainInOneCell, remainsHeading } from "./texts";
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
  /** Whether the form is carried over from a sheet that stays beside the new one: last year's values are there to be looked up. */
  readonly isCarriedOver?: true;
}

/** A form on a new sheet of a standard layout. */
export interface StandardSheet {
  readonly plan: SheetPlan;
  /**
   * A sheet of its own for what has no field, where below the form it would be taken for a part of it, and for the values of an
   * earlier year, which are never printed with the form.
   */
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
  const layout = layoutOf(choice.layout);
  const own = classifiedFor(inCurrency(project, choice.currency), layout);
  const carried = choice.year ? toYear(own, choice.year) : unchanged(own);
  const bare = planSheet(carried.project, layout, choice.year !== null);
  const plan = choice.year ? { ...bare, name: sheetNameOfYear(project.name, choice.year.year) } : bare;
  const remains = [...leftoverRemains(form), ...fieldRemains(carried.project, bare.notPlaced)];
  const leftEmpty = emptyFields(carried.project, bare);
  return withRemains(plan, remains, leftEmpty, choice, choice.isCarriedOver ? [] : referenceRemains(carried));
}

function withRemains(
  plan: SheetPlan,
  below: readonly Remain[],
  leftEmpty: readonly FieldPath[],
  choice: StandardChoice,
  ofLastYear: readonly Remain[] = [],
): StandardSheet {
  const remains = [...below, ...ofLastYear];
  if (remains.length === 0 || !choice.withRemains) return { plan, remainsPlan: null, remains, leftEmpty };
  const ways: readonly BlockWay[] = ["two-cells", remainInOneCell, remainAsRemark];
  const candidates = below.length === 0 ? [plan] : ways.map((way) => withBlockBelow(plan, below, way));
  const whole = firstUnharmed(plan, candidates);
  const apart = whole ? ofLastYear : remains;
  const heading = whole ? ofLastYearHeading : remainsHeading;
  const remainsPlan = apart.length > 0 ? remainsSheet(apart, heading) : null;
  return { plan: whole ?? plan, remainsPlan, remains, leftEmpty };
}

function unchanged(project: Project): CarriedOver {
  return { project, from: null, reference: {} };
}

function firstUnharmed(before: SheetPlan, candidates: readonly SheetPlan[]): SheetPlan | null {
  return candidates.find((after) => after === before || readsUnharmed(before, after)) ?? null;
}

/** The earlier year's values of fields that are now empty; in brackets, for a field's name with a year is read as a label. */
function referenceRemains({ from, reference }: CarriedOver): readonly Remain[] {
  const year = from === null ? "" : `${from} 年`;
  return (Object.entries(reference) as [FieldPath, string][]).map(([field, text]) => ({
    where: `${year}「${whereOf(field)}」`,
    text,
  }));
}

function emptyFields(project: Project, { places }: SheetPlan): readonly FieldPath[] {
  const fields = (Object.keys(places) as FieldPath[]).filter((field) => field !== "goals.period");
  return fields.filter((field) => valueOf(project, field) === null);
}
