import { countFindings } from "../../actions/checked-form";
import type { CheckedForm } from "../../actions/checked-form";
import type { Language } from "../../core/language/language";
import { say } from "../say";

/** The sum of all forms in a sentence or two. */
export function totalText(forms: readonly CheckedForm[], language: Language): string {
  const { error, warning, hint } = countFindings(forms.map((form) => ({ file: form.source, ...form })));
  const count = String(forms.length);
  const total =
    error + warning + hint === 0
      ? say(language, "total-clean", { count })
      : say(language, "total", {
          count,
          error: String(error),
          warning: String(warning),
          hint: String(hint),
        });
  const notJudged = forms.reduce((sum, form) => sum + form.notJudged.length, 0);
  if (notJudged === 0) return total;
  return `${total} ${say(language, "total-not-judged", { count: String(notJudged) })}`;
}
