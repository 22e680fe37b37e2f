/** VBA's limit for an address; office.js states none. */
const longestAddress = 255;

/** Addresses of all ranges, as few as can be, each a list such as `A1:B2,C3` that Excel takes for several ranges at once. */
export function addressLists(names: readonly string[]): string[] {
  const lists: string[] = [];
  for (const name of names) {
    const last = lists.at(-1);
    if (last !== undefined && last.length + 1 + name.length <= longestAddress)
      lists[lists.length - 1] = `${last},${name}`;
    else lists.push(name);
  }
  return lists;
}

/** Puts together what belongs to the same key, in the order in which the keys come first. */
export function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
