import type { ReactElement } from "react";
import { useForm } from "./form-context";
import { IndicatorGroups } from "./indicator-groups-view";

/** 中长期绩效指标: those of a long-term table, which some forms have beside or above that of the year. */
export function LongTermSection(): ReactElement | null {
  const { checked, say } = useForm();
  const { project, places } = checked.form;
  const hasTable = project.indicators.overall.length > 0 || places["indicators.overall"] !== undefined;
  return hasTable ? <IndicatorGroups list="overall" title={say("long-term-indicators")} /> : null;
}
