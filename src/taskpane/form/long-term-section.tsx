import type { ReactElement } from "react";
import { useForm } from "./form-context";
import { IndicatorGroups } from "./indicator-groups-view";

/** 中长期绩效指标: those of a long-term table, which some forms have beside or above that of the year. */
export function LongTermSection(): ReactElement | null {
  const { checked, say } = useForm();
  const { project, places } = checked.form;
  const hasTable = project.overallIndicators.length > 0 || places.overallIndicators !== undefined;
  return hasTable ? <IndicatorGroups list="overallIndicators" title={say("long-term-indicators")} /> : null;
}
