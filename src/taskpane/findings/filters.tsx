import type { ReactElement } from "react";
import { severities, type Severity } from "../../core/checks/rule";
import { usePane, usePaneState, useSay } from "../pane-context";
import { Choice } from "./choice";

/** What the list shows, and in which order. */
export function Filters({ counts }: { readonly counts: Readonly<Record<Severity, number>> }): ReactElement {
  const pane = usePane();
  const say = useSay();
  const { scope, groupBy, severity } = usePaneState((state) => state.filter);
  const isMarked = usePaneState((state) => state.isMarked);
  const total = String(counts.error + counts.warning + counts.hint);
  return (
    <div className="filters">
      <div className="row">
        <Choice
          label={say("scope")}
          value={scope}
          options={[
            { value: "sheet", text: say("this-sheet") },
            { value: "workbook", text: say("whole-workbook") },
          ]}
          onChange={(value) => {
            pane.setFilter({ scope: value });
          }}
        />
        <Choice
          label={say("group-by")}
          value={groupBy}
          options={[
            { value: "severity", text: say("by-severity") },
            { value: "field", text: say("by-field") },
          ]}
          onChange={(value) => {
            pane.setFilter({ groupBy: value });
          }}
        />
      </div>
      <div className="row">
        <Choice
          label={say("filter-by-severity")}
          value={severity}
          options={[
            { value: null, text: say("all", { count: total }) },
            ...severities.map((value) => ({
              value,
              text: say(`count-${value}`, { count: String(counts[value]) }),
              tone: value,
            })),
          ]}
          onChange={(value) => {
            pane.setFilter({ severity: value });
          }}
        />
        <label className="switch">
          <input
            type="checkbox"
            role="switch"
            checked={isMarked}
            onChange={(event) => void pane.setMarks(event.target.checked)}
          />
          {say("marks-on")}
        </label>
      </div>
    </div>
  );
}
