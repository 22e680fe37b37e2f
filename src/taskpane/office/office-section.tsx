import { Button } from "@fluentui/react-components";
import { useCallback, type ReactElement } from "react";
import { judgedForms } from "../../actions/judged-forms";
import type { Values } from "../../core/language/language";
import { OpeningPart } from "../overview/opening-part";
import { usePane, usePaneState } from "../pane-context";
import { canSaveFiles } from "../save-file";
import { settingsInForce } from "../store/rules-in-force";
import { ListPart } from "./list-part";
import type { OfficePaneKey } from "./messages/zh-CN";
import { saveReturnNotes } from "./save-return-notes";
import { sayOfficePane, type Say } from "./say-office-pane";

/** What an office that collects forms makes of them: what is sent back to the units, and the list for the budget system. */
export function OfficeSection(): ReactElement {
  const pane = usePane();
  const language = usePaneState((state) => state.language);
  const say: Say = useCallback(
    (key: OfficePaneKey, values?: Values) => sayOfficePane(language, key, values),
    [language],
  );
  const save = async () => {
    const state = pane.store.getState();
    const forms = judgedForms(state.sheets ?? [], state.waivers);
    await saveReturnNotes(forms, language, settingsInForce(state).grading, say("notes-name"));
    pane.say(say("saved"));
  };
  return (
    <section className="department office" aria-label={say("title")}>
      <div className="choices">
        <Button onClick={() => void pane.makeReturnNotes()}>{say("make-return-notes")}</Button>
        {canSaveFiles() && <Button onClick={() => void save()}>{say("save-return-notes")}</Button>}
      </div>
      <OpeningPart label={say("list")}>{(id) => <ListPart id={id} say={say} />}</OpeningPart>
    </section>
  );
}
