import * as v from "valibot";

/** What the program itself kept as JSON, as the schema has it; null where it is damaged or of another version. */
export function parseKept<T>(kept: string, schema: v.GenericSchema<unknown, T>): T | null {
  try {
    return v.parse(schema, JSON.parse(kept));
  } catch {
    return null;
  }
}
