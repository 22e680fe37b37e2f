import type { Severity } from "../../checks/rule";
import { fileUri } from "../tables/file-uri";
import { onSheet } from "../../grid/address";
import type { Language } from "../../language/language";
import { placeName } from "../../recognise/place-name";
import type { FormReading } from "../../recognise/reading";
import type { JudgedForm } from "../judged-form";
import { entriesOf, type Entry } from "./entries";

/** SARIF's word for each severity (OASIS SARIF 2.1.0, 3.27.10). */
const levels: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", hint: "note" };

/**
 * The report for other programs: one JSON object on a line for each finding, named and nested as a result of SARIF 2.1.0;
 * what SARIF has no name for stands in `properties`.
 */
export function reportLines(forms: readonly JudgedForm[], language: Language): string {
  const results = forms
    .flatMap((form) => entriesOf(form, language))
    .map((entry) => resultOf(entry, language));
  return results.map((result) => `${JSON.stringify(result)}\n`).join("");
}

function resultOf({ form: { file, form }, ...entry }: Entry, language: Language): object {
  const { rule, severity, state, reason, problem, field, expected, basis } = entry;
  return {
    ruleId: rule,
    ...(state === "not-judged" ? { kind: "open", level: "none" } : { level: levels[severity] }),
    message: { text: problem },
    locations: [
      {
        ...(file !== null && { physicalLocation: { artifactLocation: { uri: fileUri(file) } } }),
        logicalLocations: [{ fullyQualifiedName: placeOf(form, entry.cell, language), kind: "cell" }],
      },
    ],
    ...(state === "waived" && { suppressions: [{ kind: "external", justification: reason }] }),
    properties: { project: form.project.name, field, expected, basis },
  };
}

function placeOf(form: FormReading, cell: Entry["cell"], language: Language): string {
  const name = cell ? placeName(form, cell, language) : "";
  return form.sheet === null ? name : onSheet(form.sheet, name);
}
