import type { History } from "../book/history";
import type { Stored } from "../book/stored";
import type { Property } from "../protocol/object-type";

/** A property that is kept as it was set, with Excel's default until then. */
export function field<Target>(
  name: string,
  initial: unknown,
  store: (target: Target) => { history: History; stored: Stored; guard?: () => void },
): Property<Target> {
  return {
    get: (target) => store(target).stored.fields[name] ?? initial,
    set: (target, value) => {
      const { history, stored, guard } = store(target);
      guard?.();
      history.change(stored, "fields", { ...stored.fields, [name]: value });
    },
  };
}

/** Several such properties: their names and defaults. */
export const fields = <Target>(
  initials: Readonly<Record<string, unknown>>,
  store: (target: Target) => { history: History; stored: Stored; guard?: () => void },
): Record<string, Property<Target>> =>
  Object.fromEntries(Object.entries(initials).map(([name, initial]) => [name, field(name, initial, store)]));
