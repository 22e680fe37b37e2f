import type { OpenedExcel } from "excel-stand-in/open-excel";

/** What the add-in sent to Excel, without what office.js sends for itself: its greeting and giving references back. */
export interface Traffic {
  syncs: number;
  /** Of the largest request. */
  requestBytes: number;
}

const ofItsOwn = new Set(["NotifyActionHandlerReady", "_RemoveReference"]);

/** Counts from now on. */
export function watchTraffic({ host }: OpenedExcel): Traffic {
  const traffic: Traffic = { syncs: 0, requestBytes: 0 };
  const target = host as { execute: typeof host.execute };
  const { execute } = target;
  target.execute = (batch) => {
    if (batch.Actions.every(({ Name = "", ActionType }) => ActionType === 1 || ofItsOwn.has(Name)))
      return execute(batch);
    traffic.syncs++;
    traffic.requestBytes = Math.max(traffic.requestBytes, Buffer.byteLength(JSON.stringify(batch)));
    return execute(batch);
  };
  return traffic;
}
