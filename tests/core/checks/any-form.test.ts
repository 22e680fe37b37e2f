import fc from "fast-check";

import { applyFix } from "../../../src/core/edit/apply-fix";
import { checkForms, type CheckedFinding, type CheckResult } from "../../../src/core/checks/check";
import { describe as inWords, describeNotJudged } from "../../../src/core/checks/describe";
import type { Fix } from "../../../src/core/checks/rule";
import { languages } from "../../../src/core/language/language";
import type { FormReading } from "../../../src/core/recognise/reading";
import { readings } from "./helpers/arbitrary-readings";

const batches = fc.array(readings, { minLength: 1, maxLength: 3 });

test("whatever stands on a form, checking ends, and everything found can be said in both languages", () => {
  fc.assert(
    fc.property(batches, (forms) => {
      const results = checkForms(forms);
      expect(results).toHaveLength(forms.length);
      for (const language of languages)
        for (const { findings, notJudged } of results) {
          for (const finding of findings)
            for (const part of ["title", "message", "expected", "basis"] as const)
              expect(inWords(finding, language)[part]).toMatch(/\S/);
          for (const item of notJudged) expect(describeNotJudged(item, language)).toMatch(/\S/);
        }
    }),
  );
});

test("checking the same forms again gives the same", () => {
  fc.assert(
    fc.property(batches, (forms) => {
      expect(checkForms(forms)).toEqual(checkForms(forms));
    }),
  );
});

interface Fixable {
  readonly form: number;
  readonly finding: CheckedFinding;
  readonly fix: Fix;
}

function fixablesOf(results: readonly CheckResult[]): Fixable[] {
  return results.flatMap(({ findings }, form) =>
    findings.flatMap((finding) => (finding.fix ? [{ form, finding, fix: finding.fix }] : [])),
  );
}

function fixed(forms: readonly FormReading[], { form, fix }: Fixable): readonly CheckResult[] {
  return checkForms(forms.map((other, index) => (index === form ? applyFix(other, fix) : other)));
}

/** How often the rule says its sentence on the form. */
function count(results: readonly CheckResult[], { form, finding }: Fixable): number {
  const findings = results[form]?.findings ?? [];
  return findings.filter(({ rule, variant }) => rule === finding.rule && variant === finding.variant).length;
}

test("every fix makes its finding go away", () => {
  fc.assert(
    fc.property(batches, (forms) => {
      const before = checkForms(forms);
      const stubborn = fixablesOf(before).filter(
        (fixable) => count(fixed(forms, fixable), fixable) >= count(before, fixable),
      );
      expect(stubborn).toEqual([]);
    }),
  );
});

/** How many errors each rule has found on the form. */
function errorsByRule(result: CheckResult | undefined): ReadonlyMap<string, number> {
  const errors = new Map<string, number>();
  for (const { rule, severity } of result?.findings ?? [])
    if (severity === "error") errors.set(rule, (errors.get(rule) ?? 0) + 1);
  return errors;
}

test("no fix of an indicator makes an error of another rule", () => {
  fc.assert(
    fc.property(batches, (forms) => {
      const before = checkForms(forms);
      for (const fixable of fixablesOf(before)) {
        const { form, finding } = fixable;
        // A sum that is filled in may show what its absence hid: that the year asks for more than the project.
        if (!finding.field.includes("ndicators.")) continue;
        const [was, is] = [errorsByRule(before[form]), errorsByRule(fixed(forms, fixable)[form])];
        const worse = [...is].filter(
          ([rule, errors]) => rule !== finding.rule && errors > (was.get(rule) ?? 0),
        );
        expect(worse).toEqual([]);
      }
    }),
  );
});
