import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, type ReactElement } from "react";
import { usePane, usePaneState, useSay } from "../pane-context";
import { listFindings, type FindingsList } from "../store/listed-findings";
import { Filters } from "./filters";
import { FindingCard } from "./finding-card";
import { FixAll } from "./fix-all";
import { LongList } from "./long-list";
import { NotJudgedList } from "./not-judged-list";
import { WaivedList } from "./waived-list";

/** What the rules say of the sheet's form or of all forms, and what can be done about it. */
export function FindingsView(): ReactElement {
  const sheets = usePaneState((state) => state.sheets);
  const activeSheet = usePaneState((state) => state.activeSheet);
  const filter = usePaneState((state) => state.filter);
  const waivers = usePaneState((state) => state.waivers);
  const judged = usePaneState((state) => state.judged);
  const list = useMemo(
    () => listFindings({ sheets, activeSheet, filter, waivers, judged }),
    [sheets, activeSheet, filter, waivers, judged],
  );
  return (
    <div className="findings-view">
      <Filters list={list} />
      {list.forms === 0 ? <NoForm /> : <Found list={list} />}
    </div>
  );
}

function Found({ list }: { readonly list: FindingsList }): ReactElement {
  const say = useSay();
  const isNothing = list.counts.error + list.counts.warning + list.counts.hint === 0;
  const sentence =
    list.toFill > 0
      ? say("to-fill-only", { count: String(list.toFill) })
      : say("nothing-found-here", { forms: String(list.checked) });
  return (
    <>
      {list.shown.length > 0 && <FixAll shown={list.shown} />}
      {list.shown.length === 0 && list.checked > 0 && (
        <p className={isNothing ? "clean" : "quiet"}>{isNothing ? sentence : say("nothing-of-kind")}</p>
      )}
      <Cards list={list} />
      <NotJudgedList entries={list.notJudged} />
      <WaivedList entries={list.waived} />
    </>
  );
}

/** About how high a finding's card is, in pixels. */
const cardHeight = 126;

function Cards({ list: { shown, forms } }: { readonly list: FindingsList }): ReactElement {
  const pane = usePane();
  const current = usePaneState((state) => state.current);
  const focusOn = usePaneState((state) => state.focusOn);
  const needed = [current, focusOn].map((key) => shown.findIndex((entry) => entry.key === key));

  useEffect(() => {
    document.querySelector(".finding[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [current]);
  useEffect(() => {
    if (focusOn === null) return;
    document.querySelector<HTMLElement>(`[data-finding="${CSS.escape(focusOn)}"]`)?.focus();
    pane.hasFocused();
  }, [shown, focusOn, pane]);

  return (
    <LongList
      className="findings"
      chunkSize={20}
      entries={shown}
      keyOf={({ key }) => key}
      height={cardHeight}
      needed={needed}
      draw={(entry, index) => (
        <FindingCard
          entry={entry}
          isCurrent={entry.key === current}
          showsForm={forms > 1 && shown[index - 1]?.form !== entry.form}
        />
      )}
    />
  );
}

function NoForm(): ReactElement {
  const pane = usePane();
  const say = useSay();
  return (
    <div className="empty">
      <p>{say("no-form-here")}</p>
      <Button
        onClick={() => {
          pane.setFilter({ scope: "workbook" });
        }}
      >
        {say("show-whole")}
      </Button>
    </div>
  );
}
