import { jsonField, projectJson } from "../core/form/project-json";
import { cellName, rangeName } from "../core/grid/address";
import type { Language } from "../core/language/language";
import { describeRepair } from "../core/recognise/describe-repair";
import { paperJson } from "../core/kinds/paper-json";
import type { FoundForm } from "../core/import/found-form";

/** What `read --json` prints for a form: cells as `B3`, amounts as texts, reasons in the user's language. */
export function readingJson({ source, form }: FoundForm, language: Language): object {
  return {
    file: source,
    sheet: form.sheet,
    range: rangeName(form.range),
    kind: form.kind,
    project: form.paper ? paperJson(form.paper, form.project) : projectJson(form.project),
    repairs: form.repairs.map((repair) => ({
      kind: repair.kind,
      field: jsonField(repair.field),
      cell: cellName(repair.cell),
      reason: describeRepair(repair, language),
    })),
    leftovers: form.leftovers.map(({ cell, text, label }) => ({ cell: cellName(cell), text, label })),
  };
}
