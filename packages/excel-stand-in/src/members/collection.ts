import { ExcelError } from "../errors";
import type { HostObject, Members, Method } from "../protocol/object-type";

/** What every collection has: its items, and how to find one by key, by id or by place. */
export function collection<Target>(
  items: (target: Target) => readonly HostObject[],
  find: (target: Target, key: unknown) => HostObject | null,
  methods: Readonly<Record<string, Method<Target>>> = {},
): Members<Target> {
  return {
    items,
    item: find,
    methods: {
      getCount: (target) => items(target).length,
      getItem: (target, args) => {
        const found = find(target, args.all[0]);
        if (!found) throw new ExcelError("ItemNotFound");
        return found;
      },
      getItemOrNullObject: (target, args) => find(target, args.all[0]),
      getItemAt: (target, args) => {
        const found = items(target)[args.number(0)];
        if (!found) throw new ExcelError("InvalidArgument");
        return found;
      },
      ...methods,
    },
  };
}

/** `count` of the older collections. */
export const countOf = <Target>(
  items: (target: Target) => readonly HostObject[],
): { count: { get: (target: Target) => number } } => ({
  count: { get: (target) => items(target).length },
});

export const sameText = (a: string, b: unknown): boolean =>
  typeof b === "string" && a.toLowerCase() === b.toLowerCase();

export const without = <Item>(list: readonly Item[], item: Item): Item[] =>
  list.filter((other) => other !== item);
