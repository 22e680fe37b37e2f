import type { CheckedFormOnSheet } from "../../actions/checked-sheet";
import type { FieldPath } from "../../core/form/project";
import { valueOf } from "../../core/form/value-of";
import type { Values } from "../../core/language/language";
import type { FormTextKey } from "./messages/zh-CN";
import type { Suggestion } from "./suggest";

/** Counts texts and lists them, those used most often first. */
export function mostUsed(texts: Iterable<string>): readonly (readonly [text: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** What the forms of the workbook say in a field, as suggestions. */
export function usedTexts(
  forms: readonly CheckedFormOnSheet[],
  field: FieldPath,
  say: (key: FormTextKey, values?: Values) => string,
): readonly Suggestion[] {
  const texts = forms.map(({ form }) => valueOf(form.project, field)).filter((value) => value !== null);
  return mostUsed(texts.map(String)).map(([text, count]) => ({
    text,
    origin: say("used-in-workbook", { count: String(count) }),
  }));
}
