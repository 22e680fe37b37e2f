import type { Indicator, Project } from "../form/project";
import type { FormInGrid } from "./form-in-grid";
import { sameCell } from "./grid-look";

/** The number of the indicator of the other list (实施期) whose name stands in the same cell; null where there is none. */
export function twinOf({ form: { places, project } }: FormInGrid, index: number): number | null {
  const own = places[`indicators.${index}.name`]?.cell;
  if (!own) return null;
  const at = project.overallIndicators.findIndex((_, other) => {
    const cell = places[`overallIndicators.${other}.name`]?.cell;
    return cell !== undefined && sameCell(cell, own);
  });
  return at < 0 ? null : at;
}

/**
 * What the project may be with a new indicator, which becomes number `at`: where two lists share their rows and names, it
 * shows in both, in the other one without a target.
 */
export function withIndicator(sheet: FormInGrid, at: number, indicator: Indicator): Project[] {
  const { project } = sheet.form;
  const wanted = { ...project, indicators: project.indicators.toSpliced(at, 0, indicator) };
  const [before, behind] = [twinOf(sheet, at - 1), twinOf(sheet, at)];
  const twinAt = before === null ? behind : before + 1;
  if (twinAt === null) return [wanted];
  const twin = { ...indicator, target: null };
  return [wanted, { ...wanted, overallIndicators: project.overallIndicators.toSpliced(twinAt, 0, twin) }];
}

/** What the project without an indicator may be: one whose name stands in the same cell goes with it. */
export function withoutTwin(sheet: FormInGrid, index: number, wanted: Project): Project[] {
  const twin = twinOf(sheet, index);
  if (twin === null) return [wanted];
  return [wanted, { ...wanted, overallIndicators: wanted.overallIndicators.toSpliced(twin, 1) }];
}
