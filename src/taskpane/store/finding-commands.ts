import { waive as waiverFor, type Waiver } from "../../actions/waivers";
import type { CellAddress } from "../../core/grid/grid";
import { say } from "../say";
import { listFindings, type ListedFinding } from "./listed-findings";
import type { PaneStore } from "./pane-store";
import type { Connected } from "./commands";
import type { Queue } from "./queue";
import { runInTurn, runTask } from "./tasks";

/** What a user can do with findings. */
export interface FindingCommands {
  /** Goes to a finding: it becomes the current one, and its cell is selected. */
  readonly goTo: (key: string, sheet: string, cell: CellAddress | null) => Promise<void>;
  /** Goes to the next finding of the list (+1) or the one before (-1), round its ends; with the focus where that is wanted. */
  readonly step: (by: 1 | -1, takesFocus?: boolean) => Promise<void>;
  /** Lets a finding stand for a reason. */
  readonly waive: (finding: ListedFinding, reason: string) => Promise<void>;
  /** Has a finding checked again; it gets the focus if it was the only one that was waived. */
  readonly takeBack: (finding: ListedFinding) => Promise<void>;
}

export function findingCommands(
  store: PaneStore,
  connected: () => Connected | null,
  queue: Queue,
): FindingCommands {
  const { getState, setState } = store;

  const keep = async (change: (waivers: readonly Waiver[]) => readonly Waiver[]) => {
    const excel = connected();
    if (!excel) return;
    const label = say(getState().language, "task-saving");
    await runInTurn(store, queue, { label }, async () => {
      const waivers = change(getState().waivers);
      await excel.actions.writeWaivers(waivers);
      setState({ waivers });
    });
  };

  const goTo: FindingCommands["goTo"] = async (key, sheet, cell) => {
    setState({ current: key });
    const excel = connected();
    if (!cell || !excel) return;
    const label = say(getState().language, "task-showing");
    await runTask(store, label, () => excel.actions.showCell(sheet, cell));
  };

  return {
    goTo,
    step: async (by, takesFocus = false) => {
      const { shown } = listFindings(getState());
      if (shown.length === 0) return;
      const at = shown.findIndex(({ key }) => key === getState().current);
      const start = at === -1 && by === -1 ? 0 : at;
      const next = shown[(start + by + shown.length) % shown.length];
      setState({ view: "findings", focusOn: takesFocus && next ? next.key : null });
      if (next) await goTo(next.key, next.form.sheet.id, next.finding.cell);
    },
    waive: async (finding, reason) => {
      const waiver = waiverFor(finding.form.form, finding.finding, reason);
      await keep((waivers) => [...waivers, waiver]);
    },
    takeBack: async ({ key, waiver }) => {
      await keep((waivers) => waivers.filter((other) => other !== waiver));
      if (listFindings(getState()).waived.length === 0) setState({ focusOn: key });
    },
  };
}
