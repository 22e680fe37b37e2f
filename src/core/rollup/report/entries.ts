import { describe, describeNotJudged } from "../../checks/describe";
import { bases } from "../../checks/basis";
import type { Severity } from "../../checks/rule";
import { fieldName } from "../../form/field-names";
import type { FieldPath } from "../../form/project";
import type { CellAddress } from "../../grid/grid";
import type { Language } from "../../language/language";
import type { JudgedForm } from "../judged-form";

/** One thing that the report says of a form, in words. */
export interface Entry {
  readonly form: JudgedForm;
  readonly rule: string;
  readonly severity: Severity;
  readonly field: FieldPath;
  readonly fieldName: string;
  readonly cell: CellAddress | null;
  readonly problem: string;
  /** Empty where the rule could not judge. */
  readonly expected: string;
  readonly basis: string;
  /** `waived` is let stand for the `reason`. */
  readonly state: "open" | "waived" | "not-judged";
  readonly reason: string | null;
}

/** All that the rules say of a form: what they found, then what they could not judge, each in its order. */
export function entriesOf(form: JudgedForm, language: Language): readonly Entry[] {
  const found = form.findings.map((finding): Entry => {
    const { rule, severity, field, cell, waived } = finding;
    const { message, expected, basis } = describe(finding, language);
    return {
      ...{ form, rule, severity, field, cell, fieldName: fieldName(field, language) },
      ...{ problem: message, expected, basis, state: waived === null ? "open" : "waived", reason: waived },
    };
  });
  const notJudged = form.notJudged.map((entry): Entry => {
    const { rule, severity, field, cell, basis } = entry;
    return {
      ...{ form, rule, severity, field, cell, fieldName: fieldName(field, language) },
      ...{ problem: describeNotJudged(entry, language), expected: "", basis: bases[basis][language] },
      ...{ state: "not-judged", reason: null },
    };
  });
  return [...found, ...notJudged];
}
