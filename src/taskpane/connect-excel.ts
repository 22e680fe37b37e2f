import { actionsInExcel } from "../actions/actions-in-excel";
import { checkInSteps } from "../core/checks/check";
import type { CommandActions } from "../commands/pane-link";
import { onAsking } from "../excel/consent";
import { excelUndoesWrites } from "../excel/undo-history";
import { onWaiting } from "../excel/waiting";
import { formKey } from "./store/being-filled";
import { withoutWaived } from "./store/listed-findings";
import type { Pane } from "./store/pane";
import { recheck } from "./store/recheck";
import { settingsInForce } from "./store/rules-in-force";

/** Connects the pane with the workbook; resolves when the workbook has been read. */
export async function connectExcel(pane: Pane): Promise<void> {
  await pane.connect({
    actions: actionsInExcel,
    check: checkInSteps,
    onWaiting,
    onAsking,
    excelUndoesWrites,
  });
}

/** The ribbon's buttons go by the limits, rules and waivers that were chosen in the pane, which shows what they marked. */
export function commandActions({ store }: Pane): CommandActions {
  const settings = () => settingsInForce(store.getState());
  return {
    ...actionsInExcel,
    readActiveSheet: () => actionsInExcel.readActiveSheet(settings()),
    markFindings: async (sheets) => {
      const waivers = await actionsInExcel.readWaivers();
      const wanted = withoutWaived(await recheck(sheets, settings(), checkInSteps), waivers);
      const refused = await actionsInExcel.markFindings(wanted);
      const asked = sheets.flatMap(({ forms }) => forms.map(formKey));
      store.setState({ isMarked: true, judged: [...new Set([...store.getState().judged, ...asked])] });
      return refused;
    },
    clearMarks: async () => {
      const kept = await actionsInExcel.clearMarks();
      store.setState({ isMarked: kept.length > 0 });
      return kept;
    },
  };
}
