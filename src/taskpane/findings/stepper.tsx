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
  const steps = [
    { by: -1, label: say("previous"), key: "Shift+F8", icon: <ArrowUpRegular /> },
    { by: 1, label: say("next"), key: "F8", icon: <ArrowDownRegular /> },
  ] as const;
  return (
    <span className="stepper">
      <span className="quiet" aria-live="polite">
        {at >= 0 && say("position", { at: String(at + 1), count: String(shown.length) })}
      </span>
      {steps.map(({ by, label, key, icon }) => (
        <button
          key={key}
          type="button"
          className="small-icon"
          aria-label={label}
          aria-keyshortcuts={key}
          title={`${label} (${key})`}
          onClick={() => void pane.step(by)}
        >
          {icon}
        </button>
      ))}
    </span>
  );
}
