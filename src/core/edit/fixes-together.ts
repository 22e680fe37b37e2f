import type { FieldChange, Fix } from "../checks/rule";

/**
 * Whether a fix can be made beside others of the same form: it touches no field that they touch, and neither it nor they
 * remove an indicator, since that moves the others' numbers.
 */
export function goTogether(made: readonly FieldChange[], next: Fix): boolean {
  if (made.length === 0) return true;
  if ([...made, ...next].some(({ kind }) => kind === "remove-indicator")) return false;
  const touched = new Set(made.map((change) => change.kind === "set" && change.field));
  return !next.some((change) => change.kind === "set" && touched.has(change.field));
}
