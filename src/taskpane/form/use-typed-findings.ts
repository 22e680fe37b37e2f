import { useEffect, useState } from "react";
import type { CheckedFormOnSheet } from "../../actions/checked-sheet";
import { applyFix } from "../../core/edit/apply-fix";
import { checkForm, type CheckedFinding } from "../../core/checks/check";
import { crossFormRules } from "../../core/checks/registry";
import type { Settings } from "../../core/checks/settings";
import type { FieldPath } from "../../core/form/project";
import type { Drafts, DraftTexts } from "./drafts";

/** How long nothing must be typed before what has been typed is checked (milliseconds). */
const quiet = 300;

/** What the rules say of the form as it stands or, while the user types in it, as it would stand. */
export function useTypedFindings(
  form: CheckedFormOnSheet,
  drafts: Drafts,
  settings: Settings,
): readonly CheckedFinding[] {
  const [typed, setTyped] = useState<{
    readonly form: CheckedFormOnSheet;
    readonly findings: readonly CheckedFinding[];
  } | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const judge = () => {
      const texts = drafts.getState();
      const isAtRest = Object.keys(texts).length === 0;
      setTyped(isAtRest ? null : { form, findings: findingsWith(form, texts, settings) });
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(judge, quiet);
    };
    soon();
    const stop = drafts.subscribe(soon);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [form, drafts, settings]);
  return typed?.form === form ? typed.findings : form.findings;
}

const aboutSeveral = new Set(crossFormRules.map(({ id }) => id));

/** The form's findings if these texts stood in it. What it says beside other forms is judged when they have been written. */
function findingsWith(
  { form, findings }: CheckedFormOnSheet,
  texts: DraftTexts,
  settings: Settings,
): readonly CheckedFinding[] {
  const fields = Object.entries(texts) as [FieldPath, string][];
  const typed = applyFix(
    form,
    fields.map(([field, text]) => ({ kind: "set", field, text })),
  );
  return [
    ...checkForm(typed, settings).findings.filter(({ rule }) => !aboutSeveral.has(rule)),
    ...findings.filter(({ rule }) => aboutSeveral.has(rule)),
  ];
}
