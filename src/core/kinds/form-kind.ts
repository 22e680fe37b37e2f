import type { FormKind } from "../form/form-kind";
import type { Localized } from "../language/language";

/** How a kind of form is known. Texts are compared folded: without blanks, full-width letters and signs made half-width. */
export interface KindOfForm {
  readonly kind: Exclude<FormKind, "unknown">;
  readonly name: Localized;
  /** What its title says. */
  readonly title: RegExp;
  /** Headers and labels that stand on no other kind; a form with one of them and one more, of either list, is of this kind. */
  readonly telling: readonly RegExp[];
  /** Those that other kinds have here and there as well. */
  readonly usual: readonly RegExp[];
}
