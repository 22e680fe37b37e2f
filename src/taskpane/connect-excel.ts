import { actionsInExcel } from "../actions/actions-in-excel";
import { checkForms } from "../checks/check";
import { associateCommands } from "../commands/associate-commands";
import type { CommandActions, PaneLink } from "../commands/pane-link";
import { onWaiting } from "../excel/waiting";
import type { PaneActions } from "./pane-actions";
import { withoutWaived } from "./store/listed-findings";
import type { Pane } from "./store/pane";
import { recheck } from "./store/recheck";

/** Connects the pane and the ribbon's buttons with the workbook; resolves when the workbook has been read. */
export async function connectExcel(pane: Pane): Promise<void> {
  associateCommands(linkTo(pane), commandActions(pane));
  await pane.connect({ actions, check: checkForms, onWaiting });
}

const actions: PaneActions = {
  ...actionsInExcel,
  markFindings: async (sheets) => {
    await actionsInExcel.markFindings(sheets);
  },
  clearMarks: async () => {
    await actionsInExcel.clearMarks();
  },
};

function linkTo({ store, show, say, refresh }: Pane): PaneLink {
  return { language: () => store.getState().language, show, say, refresh };
}

/** The ribbon's buttons go by the limits, rules and waivers that were chosen in the pane. */
function commandActions({ store }: Pane): CommandActions {
  return {
    ...actionsInExcel,
    markFindings: async (sheets) => {
      const { settings } = store.getState();
      const waivers = await actionsInExcel.readWaivers();
      return actionsInExcel.markFindings(withoutWaived(recheck(sheets, settings, checkForms), waivers));
    },
  };
}
