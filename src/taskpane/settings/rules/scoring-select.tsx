import type { ReactElement } from "react";
import { withScoring } from "../../../core/checks/own/own-rules";
import { presetIds, presetOf } from "../../../core/kinds/scoring/presets";
import { usePane, usePaneState } from "../../pane-context";
import { Select } from "../select";
import type { Layer } from "./use-layer";
import { useSayRules } from "./use-say-rules";

const notChosen = "any";

/** By which rules self-evaluations are scored: points proposed, scores computed and checked. */
export function ScoringSelect({ layer }: { readonly layer: Layer }): ReactElement {
  const pane = usePane();
  const say = useSayRules();
  const language = usePaneState((state) => state.language);
  const presets = presetIds.map((id) => ({ value: id, text: presetOf(id).name[language] }));
  return (
    <Select
      label={say("scoring")}
      value={layer.own.scoring ?? notChosen}
      options={[{ value: notChosen, text: say("scoring-any") }, ...presets]}
      onChange={(chosen) => {
        void pane.saveRules(layer.layer, withScoring(layer.own, chosen === notChosen ? null : chosen));
      }}
    />
  );
}
