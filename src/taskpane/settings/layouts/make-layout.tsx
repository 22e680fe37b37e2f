import { Button } from "@fluentui/react-components";
import { useId, useState, type ReactElement } from "react";
import { usePane, usePaneState } from "../../pane-context";
import type { KeptIn } from "../../store/kept-in";
import { layoutsIn } from "../../store/layout-choices";
import type { LayoutsTextKey } from "./messages/zh-CN";
import { nameProblem } from "./name-problem";
import { useSayLayouts } from "./use-say-layouts";

/** Names the active sheet's form as a layout, and has it tried and kept. */
export function MakeLayout({ place }: { readonly place: KeptIn }): ReactElement {
  const pane = usePane();
  const say = useSayLayouts();
  const id = useId();
  const sheetName = usePaneState(
    ({ sheets, activeSheet }) => sheets?.find(({ sheet }) => sheet.id === activeSheet)?.sheet.name ?? "",
  );
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<LayoutsTextKey | null>(null);
  const name = (typed ?? sheetName).trim();
  const make = async () => {
    const found = nameProblem(name, layoutsIn(pane.store.getState(), place));
    setProblem(found);
    if (found || !(await pane.makeLayout(name, place))) return;
    setTyped(null);
    pane.say(say("made", { name }));
  };
  return (
    <>
      <div className="setting">
        <label htmlFor={id}>{say("name")}</label>
        <input
          id={id}
          className="text-input"
          autoComplete="off"
          value={typed ?? sheetName}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-note`}
          onChange={(event) => {
            setTyped(event.target.value);
            setProblem(null);
          }}
          onKeyDown={(event) => {
            if (event.key === "Enter") void make();
          }}
        />
        <p
          id={`${id}-note`}
          className={problem === null ? "quiet" : "wrong"}
          role={problem ? "alert" : undefined}
        >
          {say(problem ?? "make-about", { name })}
        </p>
      </div>
      <Button onClick={() => void make()}>{say("make")}</Button>
    </>
  );
}
