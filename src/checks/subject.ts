import type { FormReading } from "../recognise/reading";

/** What the rules judge: a reading, and beside it what several rules need to know of it, worked out once. */
export type Subject = FormReading;

/** Prepares a reading for the rules. */
export function subjectOf(form: FormReading): Subject {
  return form;
}
