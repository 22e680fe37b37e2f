import { useMemo } from "react";
import type { CheckedFormOnSheet } from "../../../actions/checked-sheet";
import type { Project } from "../../../core/form/project";
import { earlierForm, earlierYear, type EarlierYear } from "../../../core/import/earlier-year";
import type { FormReading } from "../../../core/recognise/reading";
import { targetForms } from "../../../core/rollup/judged-form";

/** What the latest earlier form of the same project says: on another sheet of the workbook, or in a file that was read. */
export function useEarlierYear(
  { kind, project }: FormReading,
  forms: readonly CheckedFormOnSheet[],
  fromFiles: readonly Project[],
): EarlierYear | null {
  return useMemo(() => {
    if (kind !== "target") return null;
    const others = [...targetForms(forms).map(({ form }) => form.project), ...fromFiles];
    const earlier = earlierForm(project, others);
    return earlier && earlierYear(project, earlier);
  }, [kind, project, forms, fromFiles]);
}
