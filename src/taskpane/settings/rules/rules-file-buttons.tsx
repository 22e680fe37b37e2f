import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { openText } from "../../../actions/open-text";
import type { FileSource } from "../../../actions/read-forms";
import { isEmpty, noOwnRules, overlaid, type OwnRules } from "../../../checks/own/own-rules";
import { parseRulesFile, rulesFile } from "../../../checks/own/rules-file";
import { usePane, usePaneState } from "../../pane-context";
import { FileText, JsonFileButton } from "./json-file";
import type { Layer } from "./use-layer";
import { useSayRules } from "./use-say-rules";

/** Takes rules in from a file, gives them out, and gives them up. */
export function RulesFileButtons({ layer }: { readonly layer: Layer }): ReactElement {
  const pane = usePane();
  const say = useSayRules();
  const language = usePaneState((state) => state.language);
  const [isShown, setShown] = useState(false);
  const [refused, setRefused] = useState<{
    readonly file: string;
    readonly sentences: readonly string[];
  } | null>(null);
  const take = async (source: FileSource) => {
    const file = source.name;
    const opened = await openText(source, language);
    const parsed = "text" in opened ? parseRulesFile(opened.text) : null;
    if (!parsed?.ok) {
      const sentences = "problem" in opened ? [opened.problem] : parsed?.problems.map((one) => one[language]);
      setRefused({ file, sentences: sentences ?? [] });
      return;
    }
    setRefused(null);
    const isKept = await pane.saveRules(layer.layer, parsed.value);
    if (isKept) pane.say(say("imported", { file, count: String(countOf(parsed.value)) }));
  };
  const all = overlaid(layer.own, layer.above);
  return (
    <>
      <div className="chooser">
        <JsonFileButton label={say("import")} onFile={(source) => void take(source)} />
        <Button
          size="small"
          aria-expanded={isShown}
          onClick={() => {
            setShown(!isShown);
          }}
        >
          {say("export")}
        </Button>
        <Button
          size="small"
          disabled={isEmpty(layer.own)}
          onClick={() => void pane.saveRules(layer.layer, noOwnRules)}
        >
          {say(`restore-${layer.layer}`)}
        </Button>
      </div>
      {refused && (
        <div role="alert" className="wrong">
          <p>{say("not-imported", { file: refused.file })}</p>
          <ul>
            {refused.sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </div>
      )}
      {isShown && <FileText name={say("file-name")} text={rulesFile(all)} />}
      <p className="quiet">{say("file-about")}</p>
    </>
  );
}

/** How many rules and limits are named. */
export function countOf({ rules, limits }: OwnRules): number {
  return Object.keys(rules).length + Object.keys(limits).length;
}
