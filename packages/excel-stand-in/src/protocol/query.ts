import { ExcelError } from "../errors";
import type { QueryInfo } from "./batch";

/** What `load` asked for, as a tree: a name → what is asked for below it. `*` is every value. */
export interface Selection {
  readonly [name: string]: Selection;
}

/**
 * Reads the paths of a `load`: `name`, `items/name`, `format/fill/color`; `/` or `.`.
 * Names are in lower case, since developers may write them as they like.
 */
export function readSelection({ Select = ["*"], Expand = [] }: QueryInfo): Selection {
  const root: Record<string, Selection> = {};
  for (const path of [...Select, ...Expand.map((name) => `${name}/*`)]) {
    let here: Record<string, Selection> = root;
    for (const name of path.split(/[/.]/)) {
      const key = name.trim().toLowerCase();
      if (key === "") throw new ExcelError("InvalidArgument");
      here = here[key] ??= {};
    }
  }
  return root;
}

/** The selection for the items of a collection: segments named `items` are dropped. */
export function itemSelection(selection: Selection): Selection {
  const { items, ...rest } = selection;
  if (!items) return rest;
  return { ...(Object.keys(items).length === 0 ? { "*": {} } : items), ...rest };
}
