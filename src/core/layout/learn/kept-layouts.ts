import * as v from "valibot";
import { parseKept } from "../../json/parse-kept";
import type { Layout } from "../layout";
import { layoutSchema } from "./layout-file";

const schema = v.pipe(v.array(layoutSchema), v.readonly());

/** Layouts that were kept as a text; null where they are damaged. Each was tried before it was kept. */
export function parseKeptLayouts(kept: string): readonly Layout[] | null {
  return parseKept(kept, schema);
}
