import { Button } from "@fluentui/react-components";
import { useCallback, useMemo, type ReactElement } from "react";
import { judgedForms } from "../../actions/judged-forms";
import {
  againstControl,
  sumDepartments,
  type DepartmentSums,
} from "../../core/rollup/rollup/department-sums";
import type { Values } from "../../core/language/language";
import { targetForms } from "../../core/rollup/judged-form";
import { OpeningPart } from "../overview/opening-part";
import { usePane, usePaneState } from "../pane-context";
import { settingsInForce } from "../store/rules-in-force";
import { canSaveFiles } from "../save-file";
import { compare } from "./compare";
import { ControlList } from "./control-list";
import type { DepartmentPaneKey } from "./messages/zh-CN";
import { savePage } from "./save-page";
import { sayDepartmentPane, type Say } from "./say-department-pane";

/** What is made of all forms of the workbook together, and how their sums stand to the control figures. */
export function DepartmentSection(): ReactElement {
  const pane = usePane();
  const language = usePaneState((state) => state.language);
  const sums = useSums();
  const say: Say = useCallback(
    (key: DepartmentPaneKey, values?: Values) => sayDepartmentPane(language, key, values),
    [language],
  );
  const print = async () => {
    const { sheets, waivers } = pane.store.getState();
    const { scoring } = settingsInForce(pane.store.getState());
    await savePage(judgedForms(sheets ?? [], waivers), language, say("page-name"), scoring);
    pane.say(say("printed"));
  };
  return (
    <section className="department" aria-label={say("title")}>
      <div className="choices">
        <Button onClick={() => void pane.rollUp()}>{say("roll-up")}</Button>
        <Button onClick={() => void pane.makeReport()}>{say("make-report")}</Button>
        {/* Where pages cannot save files the report's sheet is what can be printed. */}
        {canSaveFiles() && <Button onClick={() => void print()}>{say("print")}</Button>}
      </div>
      <Outcome sums={sums} say={say} />
      <OpeningPart label={say("controls")}>
        {(id) => <ControlList id={id} sums={sums} say={say} />}
      </OpeningPart>
    </section>
  );
}

function useSums(): DepartmentSums {
  const sheets = usePaneState((state) => state.sheets);
  const controls = usePaneState((state) => state.controls);
  const unit = usePaneState(({ settings }) => settings.unit);
  return useMemo(
    () => sumDepartments(targetForms((sheets ?? []).flatMap(({ forms }) => forms)), unit, controls),
    [sheets, unit, controls],
  );
}

/** How the departments' sums stand to the control figures; nothing where there are none. */
function Outcome({ sums, say }: { readonly sums: DepartmentSums; readonly say: Say }): ReactElement {
  const above = sums.departments.filter((own) => againstControl(own) === 1).length;
  const all = sums.departments.length > 1 ? compare(sums.all, sums.unit, "all-", say) : null;
  return (
    <div role="status" className="outcome">
      {above > 0 && <p className="wrong">{say("some-above", { count: String(above) })}</p>}
      {all && <p className={all.isAbove ? "wrong" : "quiet"}>{all.text}</p>}
    </div>
  );
}
