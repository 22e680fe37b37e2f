import type { WorkbookListener } from "../../excel/watch";
import type { PaneStore } from "./pane-store";
import type { Reader } from "./reader";

/** What to do when something happens in the workbook. */
export function listener({ setState }: PaneStore, { read, readChanged }: Reader): WorkbookListener {
  return {
    changed: (sheets) => {
      void readChanged(sheets);
    },
    sheetsChanged: () => {
      void read("workbook");
    },
    activated: (activeSheet) => {
      setState({ activeSheet, selection: null });
      // A sheet that is not known yet has just been added, which `sheetsChanged` tells as well. What could not be read, as
      // while another workbook was in front, is now.
      void readChanged([]);
    },
    selected: (sheet, cell) => {
      setState({ activeSheet: sheet, selection: { sheet, cell } });
    },
  };
}
