import { useMemo } from "react";
import type { CheckedFormOnSheet } from "../../../actions/checked-sheet";
import type { Project } from "../../../core/form/project";
import { classifiedFor } from "../../../core/import/classified";
import { earlierForm, earlierYear, type EarlierYear } from "../../../core/import/earlier-year";
import { layouts } from "../../../core/layout/layouts";
import type { FormReading } from "../../../core/recognise/reading";
import { targetForms } from "../../../core/rollup/judged-form";

/** The official form that asks for both. */
const newestOfficial = "shanghai-2026";

/** What the latest earlier form of the same project says: on another sheet of the workbook, or in a file that was read. */
export function useEarlierYear(
  { kind, project, places }: FormReading,
  forms: readonly CheckedFormOnSheet[],
  fromFiles: readonly Project[],
): EarlierYear | null {
  return useMemo(() => {
    if (kind !== "target") return null;
    const others = [...targetForms(forms).map(({ form }) => form.project), ...fromFiles];
    const earlier = earlierForm(project, others);
    // Where the form asks for 项目性质, an older form's 经常性项目 is no 项目类别.
    const own = earlier && places.nature ? classifiedFor(earlier, layouts[newestOfficial]) : earlier;
    return own && earlierYear(project, own);
  }, [kind, project, places, forms, fromFiles]);
}
