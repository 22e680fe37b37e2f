import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useState, type ReactElement } from "react";
import { severities } from "../../core/checks/rule";
import { usePane, usePaneState, useSay } from "../pane-context";
import type { FindingsList } from "../store/listed-findings";
import { Choice } from "./choice";
import { Stepper } from "./stepper";

/** What the list shows, the way through it and, on demand, its order and the marks on the sheet. */
export function Filters({ list }: { readonly list: FindingsList }): ReactElement {
  const pane = usePane();
  const say = useSay();
  const { scope } = usePaneState((state) => state.filter);
  const [isOpen, setIsOpen] = useState(false);
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
        <span className="ways">
          {list.shown.length > 0 && <Stepper shown={list.shown} />}
          <button
            type="button"
            className="small-icon"
            aria-expanded={isOpen}
            aria-label={say("order-and-marks")}
            title={say("order-and-marks")}
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            <MoreHorizontalRegular />
          </button>
        </span>
      </div>
      <SeverityChoice list={list} />
      {isOpen && <OrderAndMarks />}
    </div>
  );
}

function SeverityChoice({ list: { counts, toFill } }: { readonly list: FindingsList }): ReactElement {
  const pane = usePane();
  const say = useSay();
  const { severity } = usePaneState((state) => state.filter);
  const total = String(counts.error + counts.warning + counts.hint);
  return (
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
        ...(toFill > 0 || severity === "to-fill"
          ? [{ value: "to-fill" as const, text: say("count-to-fill", { count: String(toFill) }) }]
          : []),
      ]}
      onChange={(value) => {
        pane.setFilter({ severity: value });
      }}
    />
  );
}

function OrderAndMarks(): ReactElement {
  const pane = usePane();
  const say = useSay();
  const { groupBy } = usePaneState((state) => state.filter);
  const isMarked = usePaneState((state) => state.isMarked);
  return (
    <div className="row">
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
  );
}
