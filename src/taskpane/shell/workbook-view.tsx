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

const steps = ["begin", "fill", "hand-in"] as const;

/** A workbook without forms: the way in three steps, the two ways to begin, a sample to look at, the manual, and the other layouts. */
function FirstRun(): ReactElement {
  const pane = usePane();
  const say = useSay();
  const { options, preferred } = useLayouts();
  return (
    <div className="empty">
      <p>{say("first-run")}</p>
      <ol className="first-steps">
        {steps.map((step, at) => (
          <li key={step}>
            <span className="sign" aria-hidden>
              {at + 1}
            </span>
            <span>{say(`first-step-${step}`)}</span>
          </li>
        ))}
      </ol>
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
      <p>
        <button type="button" className="link" onClick={() => void pane.openSample()}>
          {say("open-sample")}
        </button>
        <a className="manual" href="support.html" target="_blank" rel="noreferrer">
          {say("manual")}
        </a>
      </p>
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
