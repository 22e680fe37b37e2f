import { useMemo, useRef, type KeyboardEvent, type ReactElement } from "react";
import { usePane, usePaneState, useSay } from "../pane-context";
import { countOpen } from "../store/listed-findings";
import { tabs, type View } from "../store/pane-state";

/** How far each key goes along the tabs. */
const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -tabs.length,
  End: tabs.length,
};

/** The views by name. Own ones: Fluent's tabs would weigh as much as the rest of the pane's frame. */
export function Tabs(): ReactElement {
  const pane = usePane();
  const say = useSay();
  const view = usePaneState((state) => state.view);
  const row = useRef<HTMLDivElement>(null);
  // With the settings shown, or what comes before handing in, no tab is chosen, but one must be reachable by Tab.
  const reachable = Math.max(0, (tabs as readonly View[]).indexOf(view));

  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = Math.min(Math.max(reachable + step, 0), tabs.length - 1);
    pane.show(tabs[at] as View);
    row.current?.querySelectorAll<HTMLElement>("[role=tab]")[at]?.focus();
  };

  return (
    <div ref={row} className="tabs" role="tablist" aria-label={say("views")} onKeyDown={onKeyDown}>
      {tabs.map((name, at) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          className="tab"
          aria-selected={view === name}
          aria-controls="view"
          tabIndex={at === reachable ? 0 : -1}
          onClick={() => {
            pane.show(name);
          }}
        >
          {say(`tab-${name}`)}
          {name === "findings" && <FindingsCount />}
        </button>
      ))}
    </div>
  );
}

function FindingsCount(): ReactElement | null {
  const say = useSay();
  const sheets = usePaneState((state) => state.sheets);
  const activeSheet = usePaneState((state) => state.activeSheet);
  const filter = usePaneState((state) => state.filter);
  const waivers = usePaneState((state) => state.waivers);
  const judged = usePaneState((state) => state.judged);
  const count = useMemo(
    () => countOpen({ sheets, activeSheet, filter, waivers, judged }),
    [sheets, activeSheet, filter, waivers, judged],
  );
  if (count === 0) return null;
  return (
    <span className="count" aria-label={say("findings-count", { count: String(count) })}>
      {count > 999 ? "999+" : count}
    </span>
  );
}
