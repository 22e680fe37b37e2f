import type { ReactElement } from "react";
import { usePane, usePaneState, useSay } from "../pane-context";

/** All forms of the workbook, to go to. */
export function OverviewPanel(): ReactElement {
  const pane = usePane();
  const say = useSay();
  const sheets = usePaneState((state) => state.sheets);
  return (
    <ul className="plain-list">
      {(sheets ?? []).flatMap(({ forms }) =>
        forms.map(({ sheet, form }) => (
          <li key={`${sheet.id} ${form.range.top} ${form.range.left}`}>
            <button
              type="button"
              className="go"
              onClick={() => {
                const { top, left } = form.range;
                void pane.showCell(sheet.id, { row: top, column: left });
              }}
            >
              {form.project.name ?? say("unnamed")} <span className="quiet">{sheet.name}</span>
            </button>
          </li>
        )),
      )}
    </ul>
  );
}
