import { Button } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { usePane, usePaneState, useSay } from "../pane-context";
import { useLayouts } from "../use-layouts";
import { LeftOut } from "./left-out";

/** A view of the workbook's forms; before there is anything to show it says why, and what to do. */
export function WorkbookView({ children }: { readonly children: ReactNode }): ReactNode {
  const say = useSay();
  const connection = usePaneState((state) => state.connection);
  const isRead = usePaneState(({ sheets }) => sheets !== null);
  const hasForms = usePaneState(({ sheets }) => (sheets ?? []).some(({ forms }) => forms.length > 0));
  if (connection === "connecting") return <p className="waiting">{say("connecting")}</p>;
  if (connection !== "excel") return <p className="waiting">{say("needs-excel")}</p>;
  if (!isRead) return <p className="waiting">{say("reading")}</p>;
  return hasForms ? children : <FirstRun />;
}

/** A workbook without forms: one sentence, the two ways to begin, and the layouts that are not the usual one. */
function FirstRun(): ReactElement {
  const pane = usePane();
  const say = useSay();
  const { options, preferred } = useLayouts();
  return (
    <div className="empty">
      <p>{say("first-run")}</p>
      <div className="choices">
        <Button appearance="primary" onClick={() => void pane.insertForm(preferred.choice)}>
          {say("insert")}
        </Button>
        <Button
          onClick={() => {
            pane.show("import");
          }}
        >
          {say("import-files")}
        </Button>
      </div>
      <p className="quiet">
        {say("other-layouts")}
        {options
          .filter(({ value }) => value !== preferred.value)
          .map(({ choice, value, text }) => (
            <button
              key={value}
              type="button"
              tabIndex={0}
              className="link"
              onClick={() => void pane.insertForm(choice)}
            >
              {text}
            </button>
          ))}
      </p>
      <LeftOut />
    </div>
  );
}
