import { fieldTable, type Field, type ValueType } from "./field-table";

/** The path of a field of a project that is none of an indicator's: `name`, `funding.total`. */
export type ProjectField = keyof typeof fieldTable;

/** The fields that hold values of a type. */
export type FieldOfType<Type extends ValueType> = {
  [F in ProjectField]: (typeof fieldTable)[F]["type"] extends Type ? F : never;
}[ProjectField];

/** The fields that stand by themselves, outside of funding and goals. */
export type HeadField = Exclude<ProjectField, `${string}.${string}`>;

/** The blocks that fields stand in; those of the head stand in none. */
export type Block = "funding" | "goals";

/** The names of a block's fields, without the block's. */
export type FieldOf<B extends Block> = ProjectField extends infer F
  ? F extends `${B}.${infer Name}`
    ? Name
    : never
  : never;

/** All fields of a project but those of its indicators, in the form's order. */
export const projectFields = Object.keys(fieldTable) as readonly ProjectField[];

/** The fields outside of funding, goals and indicators, in the form's order. */
export const headFields = projectFields.filter((field): field is HeadField => !field.includes("."));

/** The names of a block's fields, in the form's order. */
export function fieldsIn<B extends Block>(block: B): readonly FieldOf<B>[] {
  return projectFields
    .filter((field) => field.startsWith(`${block}.`))
    .map((field) => field.slice(block.length + 1) as FieldOf<B>);
}

/** What there is to know of a field. */
export function factsOf(field: ProjectField): Field {
  return fieldTable[field];
}

/** The fields that hold values of these types, in the form's order. */
export function fieldsOfType<Type extends ValueType>(
  ...types: readonly Type[]
): readonly FieldOfType<Type>[] {
  const wanted: readonly ValueType[] = types;
  return projectFields.filter((field): field is FieldOfType<Type> => wanted.includes(factsOf(field).type));
}

/** Whether a field holds values of a type. */
export function isOfType<Type extends ValueType>(
  field: ProjectField,
  type: Type,
): field is FieldOfType<Type> {
  return factsOf(field).type === type;
}

/** Whether a path is that of a field of the table, and not of an indicator. */
export function isProjectField(path: string): path is ProjectField {
  return Object.hasOwn(fieldTable, path);
}
