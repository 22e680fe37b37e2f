import type { CheckedSheet } from "../../actions/checked-sheet";
import { inSlices } from "../../actions/pauses";
import type { CheckResult } from "../../core/checks/check";
import type { Settings } from "../../core/checks/settings";
import type { FormReading } from "../../core/recognise/reading";

/** Checks forms together in small steps, as `checkInSteps` does. */
export type Check = (
  forms: readonly FormReading[],
  settings: Settings,
) => Generator<undefined, readonly CheckResult[]>;

/**
 * The sheets with the findings of all their forms together. The page stays usable
 * meanwhile: the work pauses after some 20 ms.
 */
export async function recheck(
  sheets: readonly CheckedSheet[],
  settings: Settings,
  check: Check,
): Promise<readonly CheckedSheet[]> {
  const results = await inSlices(
    check(
      sheets.flatMap(({ forms }) => forms.map(({ form }) => form)),
      settings,
    ),
  );
  let next = 0;
  return sheets.map((sheet) => ({
    ...sheet,
    forms: sheet.forms.map((form) => ({ ...form, ...results[next++] })),
  }));
}

/** The sheets with one of them read anew; a sheet that was not there comes last. */
export function withSheet(sheets: readonly CheckedSheet[], read: CheckedSheet): readonly CheckedSheet[] {
  return sheets.some(({ sheet }) => sheet.id === read.sheet.id)
    ? sheets.map((known) => (known.sheet.id === read.sheet.id ? read : known))
    : [...sheets, read];
}
