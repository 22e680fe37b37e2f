import type { FoundForm } from "../core/import/found-form";
import { projectFields } from "../core/form/fields";
import { fieldName } from "../core/form/field-names";
import { indicatorParts, type Indicator, type Project } from "../core/form/project";
import { valueOf } from "../core/form/value-of";
import type { Language } from "../core/language/language";
import { describeRepair } from "../core/recognise/describe-repair";
import { placeName } from "../core/recognise/place-name";
import type { FormReading } from "../core/recognise/reading";
import { inColumns, onOneLine } from "./columns";
import { formTitle } from "./form-title";
import type { TextKey } from "./messages/zh-CN";
import type { Paint } from "./paint";
import { say } from "./say";

type Rows = readonly (readonly string[])[];

/** What `read` prints for people: for each form what it says, what was put right, and what was not understood. */
export function readingText(forms: readonly FoundForm[], language: Language, paint: Paint): string {
  return forms.map((form) => formLines(form, language, paint).join("\n") + "\n").join("\n");
}

function formLines(entry: FoundForm, language: Language, paint: Paint): readonly string[] {
  const { form } = entry;
  const { project } = form;
  const section = (title: TextKey, rows: Rows) =>
    rows.length === 0
      ? []
      : ["", `  ${say(language, title)} ${paint("faint", String(rows.length))}`, ...indented("    ", rows)];
  return [
    formTitle(entry.source, form, language, paint),
    ...indented("  ", fieldRows(project, language)),
    ...section("indicators", indicatorRows(project.indicators.annual)),
    ...section("overallIndicators", indicatorRows(project.indicators.overall)),
    ...section("repairs", repairRows(form, language)),
    ...section("leftovers", leftoverRows(form, language)),
  ];
}

function indented(indent: string, rows: Rows): readonly string[] {
  return inColumns(rows).map((line) => indent + line);
}

/** The fields that the form fills, with their names. */
function fieldRows(project: Project, language: Language): Rows {
  return projectFields.flatMap((field) => {
    const value = valueOf(project, field);
    return value === null ? [] : [[fieldName(field, language), onOneLine(String(value))]];
  });
}

function indicatorRows(indicators: readonly Indicator[]): Rows {
  return indicators.map((indicator) => indicatorParts.map((part) => onOneLine(indicator[part] ?? "")));
}

function repairRows(form: FormReading, language: Language): Rows {
  return form.repairs.map((repair) => [
    placeName(form, repair.cell, language),
    onOneLine(describeRepair(repair, language)),
  ]);
}

function leftoverRows(form: FormReading, language: Language): Rows {
  return form.leftovers.map(({ cell, text, label }) => [
    placeName(form, cell, language),
    onOneLine(text),
    label === null ? "" : say(language, "leftover-beside", { label: onOneLine(label) }),
  ]);
}
