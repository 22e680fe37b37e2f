import type { ReadingWatcher } from "../../excel/read-sheets";
import { sentenceOf, type Excel, type PaneStore } from "./pane-store";
import { recheck, withSheet } from "./recheck";
import { settingsInForce } from "./rules-in-force";

/** What is to be done, the more the later: what has been read is judged anew, the active sheet is read, or all of them. */
const extents = ["nothing", "judge", "active", "workbook"] as const;
type Extent = (typeof extents)[number];

/** Keeps what the pane knows of the workbook up to date. */
export interface Reader {
  /**
   * Reads the active sheet, or all of them; what is asked for while a reading goes on is read once after it. Resolves
   * when everything that was asked for has been read, or could not be. Whoever follows the reading of a workbook may stop it,
   * which leaves what was known.
   */
  readonly read: (extent: "active" | "workbook", watcher?: ReadingWatcher) => Promise<void>;
  /** Judges anew what has been read. */
  readonly recheck: () => Promise<void>;
}

export function createReader({ getState, setState }: PaneStore, { actions, check }: Excel): Reader {
  let wanted: Extent = "nothing";
  let watching: ReadingWatcher = {};
  let going: Promise<void> | null = null;

  /** What is known after doing this much; null if there is nothing to judge. */
  const known = async (extent: Extent, watcher: ReadingWatcher) => {
    const { sheets } = getState();
    // Judged by the settings in force as it is read, so that judging all forms together finds most of it done.
    const settings = settingsInForce(getState());
    if (extent === "workbook") return { sheets: await actions.readWorkbook(settings, watcher) };
    if (extent === "judge") return sheets && { sheets };
    const read = await actions.readActiveSheet(settings);
    return { sheets: withSheet(sheets ?? [], read), activeSheet: read.sheet.id };
  };

  const readOnce = async (extent: Extent, watcher: ReadingWatcher) => {
    const isOld = () => extents.indexOf(wanted) >= extents.indexOf(extent);
    const found = await known(extent, watcher);
    if (!found || isOld()) return;
    const sheets = await recheck(found.sheets, settingsInForce(getState()), check);
    // What has changed meanwhile makes this old before it is shown.
    if (!isOld()) setState({ ...found, sheets });
  };

  const readAll = async () => {
    while (wanted !== "nothing") {
      const [extent, watcher] = [wanted, watching];
      wanted = "nothing";
      watching = {};
      try {
        await readOnce(extent, watcher);
      } catch (problem) {
        if (watcher.signal?.aborted !== true)
          setState({ message: { kind: "problem", text: sentenceOf(problem, getState().language) } });
      }
    }
    going = null;
  };

  const want = (extent: Extent, watcher: ReadingWatcher = {}) => {
    // Somebody who asked for the same without following it must not lose it when another one stops it.
    if (extent === wanted) watching = {};
    else if (extents.indexOf(extent) > extents.indexOf(wanted)) [wanted, watching] = [extent, watcher];
    going ??= readAll();
    return going;
  };
  return { read: want, recheck: () => want("judge") };
}
