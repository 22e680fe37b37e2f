import type { ReportKey } from "./import-zh-CN";

/** The same texts in English. */
export const importReportInEnglish: Readonly<Record<ReportKey, string>> = {
  name: "Import report",
  form: "Form",
  source: "Source",
  way: "What was done",
  target: "Sheet of the form",
  repairs: "Put right in reading",
  remains: "Without a field",
  notes: "Remarks",
  "new-sheet": "New sheet ({layout})",
  "into-form": "Into an existing form, {count} changes",
  "as-it-is": "Source sheet copied as it is",
  "no-form": "(sheet without a form)",
  "formulas-kept": "Formulas kept: {count}",
  "formulas-refers-elsewhere":
    "{count} formula(s) refer to other sheets, files or names; their results were kept: {cells}",
  "formulas-not-plain":
    "{count} formula(s) use functions that are not carried over; their results were kept: {cells}",
  "formulas-other-result":
    "{count} formula(s) would show something else here; their results were kept: {cells}",
  unnamed: "(unnamed project)",
  refused: "Not written: {fields}",
  "left-empty": "To be filled in: {fields}",
  "an-indicator": "indicator “{indicator}”",
  "not-read": "Not imported",
  "layout-shanghai-2023": "Shanghai 2023",
  "layout-shanghai-2026": "Shanghai 2026",
};
