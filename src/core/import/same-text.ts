import { compareAmounts } from "../form/amount";
import { readLevel } from "../form/levels";
import type { Amount, FieldPath } from "../form/project";
import { fold, isBlank } from "../form/text";
import { typeOf } from "../form/value-type";

type Value = string | number | null;

/** Whether two forms say the same in a field: amounts by value, levels by their names, texts but for blanks at the ends. */
export function sameValue(field: FieldPath, one: Value, other: Value): boolean {
  const [a, b] = [plain(one), plain(other)];
  if (a === null || b === null) return a === b;
  if (typeOf(field) === "amount") return compareAmounts(a as Amount, b as Amount) === 0;
  if (typeOf(field) === "level") return (readLevel(a) ?? fold(a)) === (readLevel(b) ?? fold(b));
  return a === b;
}

function plain(value: Value): string | null {
  const text = value === null ? "" : String(value);
  return isBlank(text) ? null : text.trim();
}
