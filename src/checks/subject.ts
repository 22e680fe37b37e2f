import { readTarget, type Target } from "../form/target";
import type { FormReading } from "../recognise/reading";

/** What the rules judge: a reading, and beside it what several rules need to know of it, worked out once. */
export interface Subject extends FormReading {
  /** The target of each indicator, read; null where it has none. */
  readonly targets: readonly (Target | null)[];
}

/** Prepares a reading for the rules. */
export function subjectOf(form: FormReading): Subject {
  return {
    ...form,
    targets: form.project.indicators.map(({ target }) => (target === null ? null : readTarget(target))),
  };
}
