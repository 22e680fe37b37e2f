import type { CheckedSheet } from "../../actions/checked-sheet";
import type { Settings } from "../../core/checks/settings";
import type { ReadingWatcher } from "../../excel/read-sheets";
import type { ChangedSheet } from "../../excel/watch";
import { sentenceOf, type Excel, type PaneStore } from "./pane-store";
import { recheck, withSheet } from "./recheck";
import { settingsInForce } from "./rules-in-force";

/**
 * What is to be done, the more the later: what has been read is judged anew, the sheets that have changed are read, the
 * active one is, or all of them.
 */
const extents = ["nothing", "judge", "changed", "active", "workbook"] as const;
type Extent = (typeof extents)[number];

/** Keeps what the pane knows of the workbook up to date. */
export interface Reader {
  /**
   * Reads the active sheet, or all of them; what is asked for while a reading goes on is read once after it. Resolves
   * when everything that was asked for has been read, or could not be. Whoever follows the reading of a workbook may stop it,
   * which leaves what was known.
   */
  readonly read: (extent: "active" | "workbook", watcher?: ReadingWatcher) => Promise<void>;
  /**
   * Reads sheets that somebody has changed. Nobody has asked for it: what fails is not told, and done with the next change or
   * when another sheet is gone to.
   */
  readonly readChanged: (sheets: readonly ChangedSheet[]) => Promise<void>;
  /** Reads in full those of these sheets whose merges were taken to be as before: a change is planned on what is there. */
  readonly settle: (sheets: readonly string[]) => Promise<void>;
  /** Judges anew what has been read. */
  readonly recheck: () => Promise<void>;
}

export function createReader({ getState, setState }: PaneStore, { actions, check }: Excel): Reader {
  let wanted: Extent = "nothing";
  let watching: ReadingWatcher = {};
  let going: Promise<void> | null = null;
  const changed = new Map<string, ChangedSheet>();

  const note = (sheets: Iterable<ChangedSheet>) => {
    for (const { id, isMoved } of sheets)
      changed.set(id, { id, isMoved: isMoved || changed.get(id)?.isMoved === true });
  };

  /** The sheets that have changed, read anew; a sheet that was not known is told by `sheetsChanged`. */
  const readDue = async (
    sheets: readonly CheckedSheet[],
    due: readonly ChangedSheet[],
    settings: Settings,
  ) => {
    const again = sheets.flatMap(({ sheet }) => {
      const change = due.find(({ id }) => id === sheet.id);
      return change ? [{ sheet, isMoved: change.isMoved }] : [];
    });
    const read = again.length > 0 ? await actions.readSheetsAgain(again, settings) : [];
    return read.reduce(withSheet, sheets);
  };

  /** What is known after doing this much; null if there is nothing to judge. */
  const known = async (extent: Extent, watcher: ReadingWatcher, due: readonly ChangedSheet[]) => {
    const { sheets } = getState();
    // Judged by the settings in force as it is read, so that judging all forms together finds most of it done.
    const settings = settingsInForce(getState());
    if (extent === "workbook") return { sheets: await actions.readWorkbook(settings, watcher) };
    if (extent === "judge") return sheets && { sheets };
    if (extent === "changed") return sheets && { sheets: await readDue(sheets, due, settings) };
    const read = await actions.readActiveSheet(settings);
    const others = due.filter(({ id }) => id !== read.sheet.id);
    return {
      sheets: withSheet(await readDue(sheets ?? [], others, settings), read),
      activeSheet: read.sheet.id,
    };
  };

  const readOnce = async (extent: Extent, watcher: ReadingWatcher) => {
    const isOld = () => extents.indexOf(wanted) >= extents.indexOf(extent);
    const due = extent === "judge" ? [] : [...changed.values()];
    if (extent !== "judge") changed.clear();
    let isDone = false;
    try {
      const found = await known(extent, watcher, due);
      if (!found || isOld()) return;
      const sheets = await recheck(found.sheets, settingsInForce(getState()), check);
      // What has changed meanwhile makes this old before it is shown.
      if (isOld()) return;
      setState({ ...found, sheets });
      isDone = true;
    } finally {
      if (!isDone) note(due);
    }
  };

  const readAll = async () => {
    while (wanted !== "nothing") {
      const [extent, watcher] = [wanted, watching];
      wanted = "nothing";
      watching = {};
      try {
        await readOnce(extent, watcher);
      } catch (problem) {
        if (watcher.signal?.aborted !== true && extent !== "changed")
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
  const wantChanged = (sheets: readonly ChangedSheet[]) => {
    note(sheets);
    return changed.size > 0 ? want("changed") : Promise.resolve();
  };
  return {
    read: want,
    readChanged: wantChanged,
    settle: async (ids) => {
      const guessed = (getState().sheets ?? []).filter(
        ({ sheet }) => ids.includes(sheet.id) && sheet.mergesAsBefore,
      );
      await wantChanged(guessed.map(({ sheet: { id } }) => ({ id, isMoved: true })));
    },
    recheck: () => want("judge"),
  };
}
