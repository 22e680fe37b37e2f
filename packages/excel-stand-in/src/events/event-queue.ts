import { type EventName, eventTypes } from "./event-types";

/** One message to the add-in: `[category, type, target, message as JSON, id]`. */
export type EventEntry = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: string,
];

/** Messages of the API have this category. */
export const apiCategory = 65_536;
/** The target of handlers on the workbook or on a collection of it. */
export const workbookTarget = "Workbook";

export type Message = Readonly<Record<string, unknown>>;

export interface EventQueue {
  /** Counts a handler that the add-in registered (`by` 1) or removed (`by` -1). */
  readonly subscribe: (type: number, target: string, by: number) => void;
  readonly subscribed: (type: number, target: string) => boolean;
  /**
   * Queues an event for whoever is subscribed now: on the sheet and on the workbook.
   * @param join makes one message of the last one and this, where both tell of one change
   */
  readonly raise: (
    event: EventName,
    sheet: string | null,
    message: Message,
    join?: (last: Message, next: Message) => Message | null,
  ) => void;
  readonly raiseEntry: (category: number, type: number, target: string, message: string) => void;
  /** The old-style `workbook.onSelectionChanged` of the common API. */
  readonly raiseSelection: () => void;
  readonly takeSelection: () => boolean;
  /** An old-style event of the common API, by its name on the wire: the last of each name is told. */
  readonly raiseNamed: (name: string, data: Message) => void;
  readonly takeNamed: () => readonly (readonly [name: string, data: Message])[];
  /** Takes what is queued, in order. */
  readonly take: () => EventEntry[];
  readonly clear: () => void;
}

export function createEventQueue(): EventQueue {
  const counts = new Map<string, number>();
  let queue: EventEntry[] = [];
  let last = 0;
  let selection = false;
  const named = new Map<string, Message>();
  const key = (type: number, target: string): string => `${type} ${target}`;
  const events: EventQueue = {
    subscribe: (type, target, by) => {
      counts.set(key(type, target), Math.max(0, (counts.get(key(type, target)) ?? 0) + by));
    },
    subscribed: (type, target) => (counts.get(key(type, target)) ?? 0) > 0,
    raise: (event, sheet, message, join) => {
      const { type } = eventTypes[event];
      for (const target of sheet === null ? [workbookTarget] : [sheet, workbookTarget]) {
        if (!events.subscribed(type, target)) continue;
        const at = queue.findLastIndex((entry) => entry[2] === target);
        const before = queue[at];
        const joined = join && before?.[1] === type ? join(JSON.parse(before[3]) as Message, message) : null;
        if (joined && before) queue[at] = [apiCategory, type, target, JSON.stringify(joined), before[4]];
        else events.raiseEntry(apiCategory, type, target, JSON.stringify(message));
      }
    },
    raiseEntry: (category, type, target, message) => {
      queue.push([category, type, target, message, String(++last)]);
    },
    raiseSelection: () => {
      selection = true;
    },
    takeSelection: () => {
      const raised = selection;
      selection = false;
      return raised;
    },
    raiseNamed: (name, data) => {
      named.set(name, data);
    },
    takeNamed: () => {
      const taken = [...named];
      named.clear();
      return taken;
    },
    take: () => {
      const taken = queue;
      queue = [];
      return taken;
    },
    clear: () => {
      counts.clear();
      queue = [];
    },
  };
  return events;
}
