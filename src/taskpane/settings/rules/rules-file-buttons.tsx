import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { FileSource } from "../../../actions/read-forms";
import { isEmpty, noOwnRules, overlaid, type OwnRules } from "../../../core/checks/own/own-rules";
import { parseRulesFile, rulesFile } from "../../../core/checks/own/rules-file";
import { usePane, usePaneState } from "../../pane-context";
import { FileText } from "../file/file-text";
import { JsonFileButton } from "../file/json-file-button";
import { openJson, type RefusedFile } from "../file/open-json";
import { Refusal } from "../file/refusal";
import type { Layer } from "./use-layer";
import { useSayRules } from "./use-say-rules";

/** Takes rules in from a file, gives them out, and gives them up. */
export function RulesFileButtons({ layer }: { readonly layer: Layer }): ReactElement {
  const pane = usePane();
  const say = useSayRules();
  const language = usePaneState((state) => state.language);
  const [isShown, setShown] = useState(false);
  const [refused, setRefused] = useState<RefusedFile | null>(null);
  const take = async (source: FileSource) => {
    const opened = await openJson(source, parseRulesFile, language);
    setRefused("value" in opened ? null : opened);
    if (!("value" in opened)) return;
    const isKept = await pane.saveRules(layer.layer, opened.value);
    if (isKept) pane.say(say("imported", { file: source.name, count: String(countOf(opened.value)) }));
  };
  const all = overlaid(layer.own, layer.above);
  return (
    <>
      <div className="chooser">
        <JsonFileButton label={say("import")} onFile={(source) => void take(source)} />
        <Button
          aria-expanded={isShown}
          onClick={() => {
            setShown(!isShown);
          }}
        >
          {say("export")}
        </Button>
        <Button
          disabledFocusable={isEmpty(layer.own)}
          onClick={() => void pane.saveRules(layer.layer, noOwnRules)}
        >
          {say(`restore-${layer.layer}`)}
        </Button>
      </div>
      {refused && (
        <Refusal title={say("not-imported", { file: refused.file })} sentences={refused.sentences} />
      )}
      {isShown && <FileText name={say("file-name")} label={say("file-text")} text={rulesFile(all)} />}
      <p className="quiet">{say("file-about")}</p>
    </>
  );
}

/** How many rules and limits are named. */
export function countOf({ rules, limits }: OwnRules): number {
  return Object.keys(rules).length + Object.keys(limits).length;
}
