import { Button } from "@fluentui/react-components";
import { useMemo, type ReactElement } from "react";
import { useSay } from "../pane-context";
import { toImport } from "./desk/decide";
import type { ToImport } from "../../actions/import-forms";
import { useDesk, useDeskState } from "./use-desk";

/** The step that changes the workbook, at the view's foot; while it goes on, how far it is and the way to stop it. */
export function WriteBar(): ReactElement {
  const desk = useDesk();
  const say = useSay();
  const state = useDeskState((all) => all);
  const count = useMemo(() => countOf(toImport(state)), [state]);
  const { phase, written } = state;
  if (phase === "writing") {
    const sentence = say("writing", { done: String(written) });
    return (
      <div className="write-bar" role="status">
        <div className="bar" role="progressbar" aria-label={sentence} />
        <p>{sentence}</p>
        <Button onClick={desk.stop}>{say("stop-writing")}</Button>
      </div>
    );
  }
  return (
    <div className="write-bar">
      <Button appearance="primary" disabled={count === 0} onClick={() => void desk.write()}>
        {count === 0 ? say("nothing-to-write") : say("write", { count: String(count) })}
      </Button>
      <Button appearance="subtle" onClick={desk.startOver}>
        {say("start-over")}
      </Button>
    </div>
  );
}

function countOf({ forms, sheets }: ToImport): number {
  return forms.length + sheets.length;
}
