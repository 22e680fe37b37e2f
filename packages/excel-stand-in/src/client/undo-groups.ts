import type { Host } from "../host";
import type { Client } from "./load-client";

interface RunOptions {
  readonly mergeUndoGroup?: boolean;
}

/**
 * Gives npm's library what it lacks yet: `Excel.run({ mergeUndoGroup: true }, …)` (ExcelApi 1.20) makes all syncs of the
 * batch one step for the user to undo, and Excel then refuses what cannot be undone.
 */
export function withUndoGroups(client: Client, { group, endGroup }: Host): Client {
  const run = client.Excel.run as (...given: readonly unknown[]) => Promise<unknown>;
  const grouping = async (...given: readonly unknown[]): Promise<unknown> => {
    const [options] = given;
    const isGroup = (options as RunOptions | undefined)?.mergeUndoGroup === true;
    if (!isGroup) return run(...given);
    const begun = group();
    try {
      return await run(...given);
    } finally {
      endGroup(begun);
    }
  };
  return { ...client, Excel: Object.create(client.Excel, { run: { value: grouping } }) as typeof Excel };
}
