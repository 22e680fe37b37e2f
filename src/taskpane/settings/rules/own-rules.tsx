import { useState, type ReactElement } from "react";
import { isEmpty } from "../../../core/checks/own/own-rules";
import { usePaneState } from "../../pane-context";
import { keepingPlaces, type KeptIn } from "../../store/kept-in";
import { Select } from "../select";
import { limitFields } from "./limit-fields";
import { LimitInput } from "./limit-input";
import { RuleList } from "./rule-list";
import { RulesFileButtons, countOf } from "./rules-file-buttons";
import { ScoringSelect } from "./scoring-select";
import { useLayer } from "./use-layer";
import { useSayRules } from "./use-say-rules";

/** The rules and limits that a user, or the office for a workbook, lays down. */
export function OwnRulesSection(): ReactElement {
  const say = useSayRules();
  const inExcel = usePaneState(({ connection }) => connection === "excel");
  const workbookRules = usePaneState((state) => state.workbookRules);
  const [chosen, setChosen] = useState<KeptIn>("user");
  const layer = useLayer(inExcel ? chosen : "user");
  return (
    <section>
      <h2>{say("title")}</h2>
      {!isEmpty(workbookRules) && (
        <p className="notice">{say("workbook-has-rules", { count: String(countOf(workbookRules)) })}</p>
      )}
      {inExcel ? (
        <Select
          label={say("layer")}
          value={layer.layer}
          options={keepingPlaces.map((value) => ({ value, text: say(`layer-${value}`) }))}
          onChange={setChosen}
        />
      ) : (
        <p className="quiet">{say("needs-excel")}</p>
      )}
      <p className="quiet">{say(`about-${layer.layer}`)}</p>
      {limitFields.map((field) => (
        <LimitInput key={`${layer.layer} ${field.label}`} field={field} layer={layer} />
      ))}
      <ScoringSelect layer={layer} />
      <RuleList layer={layer} />
      <RulesFileButtons layer={layer} />
    </section>
  );
}
