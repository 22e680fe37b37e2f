import { useState, type ReactElement } from "react";
import type { FileSource } from "../../../actions/read-forms";
import { usePane, usePaneState } from "../../pane-context";
import type { KeptIn } from "../../store/kept-in";
import { layoutsIn } from "../../store/layout-choices";
import { JsonFileButton } from "../file/json-file-button";
import { openJson, type RefusedFile } from "../file/open-json";
import { Refusal } from "../file/refusal";
import { nameProblem } from "./name-problem";
import { useSayLayouts } from "./use-say-layouts";

/** Takes a layout in from a file, once it has been tried. */
export function LayoutFileButton({ place }: { readonly place: KeptIn }): ReactElement {
  const pane = usePane();
  const say = useSayLayouts();
  const language = usePaneState((state) => state.language);
  const [refused, setRefused] = useState<RefusedFile | null>(null);
  const take = async (source: FileSource) => {
    const file = source.name;
    const { triedLayoutFile } = await import("../../../core/layout/learn/tried-layout-file");
    const opened = await openJson(source, triedLayoutFile, language);
    if (!("value" in opened)) {
      setRefused(opened);
      return;
    }
    const { name } = opened.value;
    const kept = layoutsIn(pane.store.getState(), place);
    const problem = nameProblem(name, kept);
    setRefused(problem && { file, sentences: [say(problem, { name })] });
    if (!problem && (await pane.saveLayouts(place, [...kept, opened.value])))
      pane.say(say("imported", { file, name }));
  };
  return (
    <>
      <JsonFileButton label={say("import")} onFile={(source) => void take(source)} />
      {refused && (
        <Refusal title={say("not-imported", { file: refused.file })} sentences={refused.sentences} />
      )}
    </>
  );
}
