import type { WorkbookListener } from "../../excel/watch";
import type { PaneStore } from "./pane-store";
import type { Reader } from "./reader";

/** What to do when something happens in the workbook. */
export function listener({ getState, setState }: PaneStore, { read }: Reader): WorkbookListener {
  return {
    changed: (sheets) => {
      const { activeSheet } = getState();
      void read(sheets.every((sheet) => sheet === activeSheet) ? "active" : "workbook");
    },
    sheetsChanged: () => {
      void read("workbook");
    },
    activated: (activeSheet) => {
      setState({ activeSheet, selection: null });
      // A sheet that is not known yet has just been added, which `sheetsChanged` tells as well.
    },
    selected: (sheet, cell) => {
      setState({ activeSheet: sheet, selection: { sheet, cell } });
    },
  };
}
