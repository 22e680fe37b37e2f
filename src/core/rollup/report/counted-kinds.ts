import type { FormKind } from "../../form/form-kind";
import { kindName } from "../../kinds/kinds";
import type { Language } from "../../language/language";
import type { JudgedForm } from "../judged-form";
import { sayDepartment } from "../say-department";

/** Whether forms of other kinds than the 申报表 are among them, so that each is to be called by its kind. */
export function hasOtherKinds(forms: readonly JudgedForm[]): boolean {
  return forms.some(({ form }) => form.kind !== "target");
}

/** How many forms there are, of more kinds than one by their kinds: `2 张绩效目标申报表和 1 张绩效自评表`. */
export function countedKinds(forms: readonly JudgedForm[], language: Language): string {
  if (!hasOtherKinds(forms)) return sayDepartment(language, "count-targets", { count: String(forms.length) });
  const counts = new Map<FormKind, number>();
  for (const { form } of forms) counts.set(form.kind, (counts.get(form.kind) ?? 0) + 1);
  const said = [...counts].map(([kind, count]) =>
    sayDepartment(language, "count-kind", { count: String(count), kind: kindName(kind)[language] }),
  );
  return new Intl.ListFormat(language).format(said);
}
