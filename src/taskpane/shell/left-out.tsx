import type { ReactElement } from "react";
import { cellName } from "../../core/grid/address";
import { sheetWindow } from "../../core/grid/window";
import { usePaneState, useSay } from "../pane-context";

/** Says of each sheet that goes further than it is read what was left out. */
export function LeftOut(): readonly ReactElement[] {
  const say = useSay();
  const sheets = usePaneState((state) => state.sheets) ?? [];
  return sheets.flatMap(({ sheet: { id, name, omission } }) =>
    omission === null
      ? []
      : [
          <p key={id} className="quiet left-out">
            {say("left-out", {
              sheet: name,
              cell: cellName(omission.first),
              count: String(omission.count),
              rows: String(sheetWindow.rows),
              columns: String(sheetWindow.columns),
            })}
          </p>,
        ],
  );
}
