import { Button } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactElement } from "react";
import { usePane, usePaneState, useSay } from "../pane-context";
import { listFindings, type FindingsList } from "../store/listed-findings";
import { Filters } from "./filters";
import { FindingCard } from "./finding-card";
import { FixAll } from "./fix-all";
import { NotJudgedList } from "./not-judged-list";
import { Stepper } from "./stepper";
import { WaivedList } from "./waived-list";

/** As many findings are drawn at once; hundreds more come page by page, so that the list stays quick. */
const pageSize = 50;

/** What the rules say of the sheet's form or of all forms, and what can be done about it. */
export function FindingsView(): ReactElement {
  const sheets = usePaneState((state) => state.sheets);
  const activeSheet = usePaneState((state) => state.activeSheet);
  const filter = usePaneState((state) => state.filter);
  const waivers = usePaneState((state) => state.waivers);
  const list = useMemo(
    () => listFindings({ sheets, activeSheet, filter, waivers }),
    [sheets, activeSheet, filter, waivers],
  );
  return (
    <div className="findings-view">
      <Filters counts={list.counts} />
      {list.forms === 0 ? <NoForm /> : <Found list={list} />}
    </div>
  );
}

function Found({ list }: { readonly list: FindingsList }): ReactElement {
  const say = useSay();
  const isNothing = list.counts.error + list.counts.warning + list.counts.hint === 0;
  return (
    <>
      {list.shown.length > 0 && (
        <>
          <Stepper shown={list.shown} />
          <FixAll shown={list.shown} />
        </>
      )}
      {list.shown.length === 0 && (
        <p className={isNothing ? "clean" : "quiet"}>
          {isNothing ? say("nothing-found-here", { forms: String(list.forms) }) : say("nothing-of-kind")}
        </p>
      )}
      <Pages list={list} />
      <NotJudgedList entries={list.notJudged} />
      <WaivedList entries={list.waived} />
    </>
  );
}

function Pages({ list: { shown, forms } }: { readonly list: FindingsList }): ReactElement {
  const say = useSay();
  const current = usePaneState((state) => state.current);
  const [count, setCount] = useState(pageSize);
  const at = shown.findIndex(({ key }) => key === current);
  // The current finding is always among those that are drawn.
  const drawn = shown.slice(0, Math.max(count, at + 1));
  const left = shown.length - drawn.length;

  useEffect(() => {
    document.querySelector(".finding[aria-current]")?.scrollIntoView({ block: "nearest" });
  }, [current]);

  return (
    <>
      <ol className="findings">
        {drawn.map((entry, index) => (
          <FindingCard
            key={entry.key}
            entry={entry}
            isCurrent={entry.key === current}
            showsForm={forms > 1 && shown[index - 1]?.form !== entry.form}
          />
        ))}
      </ol>
      {left > 0 && (
        <Button
          className="more"
          onClick={() => {
            setCount(drawn.length + pageSize);
          }}
        >
          {say("show-more", { count: String(Math.min(left, pageSize)) })}
        </Button>
      )}
    </>
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
