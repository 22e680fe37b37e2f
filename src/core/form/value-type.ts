import type { ValueType } from "./field-table";
import { factsOf, isProjectField } from "./fields";
import { indicatorField } from "./indicator-lists";
import type { FieldPath, IndicatorPart } from "./project";

/** What a field holds; a `level` is a 一级 or 二级, which has a standard name, `period` the years in a goal's heading. */
export type FieldType = ValueType | "level" | "period";

const partTypes: Readonly<Record<IndicatorPart, FieldType>> = {
  level1: "level",
  level2: "level",
  name: "text",
  target: "text",
  weight: "amount",
  note: "text",
};

/** What a field holds: it decides how it is read, written and compared. */
export function typeOf(field: FieldPath): FieldType {
  if (isProjectField(field)) return factsOf(field).type;
  if (field === "goals.period") return "period";
  const part = indicatorField(field)?.part;
  return part ? partTypes[part] : "text";
}
