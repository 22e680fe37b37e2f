import type { HostObject } from "./object-type";

/** The objects that the client keeps between batches, by the ids it was given. */
export interface References {
  readonly keep: (object: HostObject) => string;
  readonly idOf: (object: HostObject) => string | undefined;
  readonly find: (id: string) => HostObject | undefined;
  readonly remove: (id: string) => void;
  readonly all: () => Iterable<HostObject>;
  readonly count: () => number;
}

export function createReferences(): References {
  const objects = new Map<string, HostObject>();
  const ids = new WeakMap<HostObject, string>();
  let last = 0;
  return {
    keep: (object) => {
      const id = ids.get(object) ?? `ref${++last}`;
      ids.set(object, id);
      objects.set(id, object);
      return id;
    },
    idOf: (object) => {
      const id = ids.get(object);
      return id !== undefined && objects.has(id) ? id : undefined;
    },
    find: (id) => objects.get(id),
    remove: (id) => {
      objects.delete(id);
    },
    all: () => objects.values(),
    count: () => objects.size,
  };
}
