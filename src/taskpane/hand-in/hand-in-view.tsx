import { Button } from "@fluentui/react-components";
import { useCallback, useMemo, type ReactElement } from "react";
import type { Values } from "../../core/language/language";
import { usePane, usePaneState } from "../pane-context";
import { EmptyStep, FindingsStep, WaivedStep } from "./form-steps";
import { judgeWorkbook } from "./judged-workbook";
import type { HandInTextKey } from "./messages/zh-CN";
import { NamesStep } from "./names-step";
import { PrintStep, SendStep } from "./print-steps";
import { sayHandIn, type Say } from "./say-hand-in";
import { MarksStep, PageStep } from "./sheet-steps";

/** What comes before the forms of the workbook are handed in (报送前检查), step by step. */
export function HandInView(): ReactElement {
  const pane = usePane();
  const language = usePaneState((state) => state.language);
  const sheets = usePaneState((state) => state.sheets);
  const waivers = usePaneState((state) => state.waivers);
  const unit = usePaneState(({ settings }) => settings.unit);
  const look = usePaneState((state) => state.handIn);
  const say: Say = useCallback(
    (key: HandInTextKey, values?: Values) => sayHandIn(language, key, values),
    [language],
  );
  const all = useMemo(() => sheets ?? [], [sheets]);
  const judged = useMemo(() => judgeWorkbook(all, waivers), [all, waivers]);
  return (
    <div className="hand-in">
      <div className="hand-in-head">
        <h2 id="tab-hand-in">{say("title")}</h2>
        <Button
          onClick={() => {
            void pane.checkBeforeHandIn();
          }}
        >
          {say("check-again")}
        </Button>
      </div>
      {look ? (
        <ol className="steps">
          <FindingsStep judged={judged} say={say} />
          <EmptyStep judged={judged} say={say} />
          <WaivedStep judged={judged} say={say} language={language} />
          <MarksStep look={look} say={say} />
          <PageStep look={look} sheets={all} say={say} />
          <NamesStep judged={judged} unit={unit} say={say} />
          <PrintStep {...{ look, language, say, sheets: all }} />
          <SendStep sheets={all} hasWaived={judged.waived.length > 0} say={say} />
        </ol>
      ) : (
        <p className="quiet">{say("no-look")}</p>
      )}
    </div>
  );
}
