import type { ReactElement } from "react";
import { FindingNote } from "./field-notes";
import { useForm } from "./form-context";
import { IndicatorGroups } from "./indicator-groups-view";
import { WeightSum } from "./weight-sum";

/** 绩效指标: those of the year, which every form has. */
export function IndicatorsSection(): ReactElement {
  const { findings, say } = useForm();
  return (
    <IndicatorGroups list="annual" title={say("indicators")} foot={<WeightSum />}>
      <div className="notes">
        {(findings.get("indicators.annual") ?? []).map((finding) => (
          <FindingNote key={`${finding.rule} ${finding.variant ?? ""}`} finding={finding} />
        ))}
      </div>
    </IndicatorGroups>
  );
}
