import { Button } from "@fluentui/react-components";
import { ArrowDownRegular } from "@fluentui/react-icons/svg/arrow-down";
import { ArrowUpRegular } from "@fluentui/react-icons/svg/arrow-up";
import type { ReactElement } from "react";
import { usePane, usePaneState, useSay } from "../pane-context";
import type { ListedFinding } from "../store/listed-findings";

/** Goes from one finding to the next, as F8 and Shift+F8 do. */
export function Stepper({ shown }: { readonly shown: readonly ListedFinding[] }): ReactElement {
  const pane = usePane();
  const say = useSay();
  const current = usePaneState((state) => state.current);
  const at = shown.findIndex(({ key }) => key === current);
  return (
    <div className="stepper">
      <Button size="small" icon={<ArrowUpRegular />} onClick={() => void pane.step(-1)}>
        {say("previous")}
      </Button>
      <Button size="small" icon={<ArrowDownRegular />} onClick={() => void pane.step(1)}>
        {say("next")}
      </Button>
      <span className="quiet" aria-live="polite">
        {at >= 0 && say("position", { at: String(at + 1), count: String(shown.length) })}
      </span>
      <kbd className="quiet">F8</kbd>
    </div>
  );
}
