import type { ReactElement } from "react";
import { useForm } from "./form-context";
import { groupIndicators } from "./indicator-groups";
import { IndicatorRow } from "./indicator-row";
import { GroupHead } from "./indicators-section";

const nothing = () => undefined;

/** The indicators of a long-term block, which some forms have beside the annual one; they can be edited, not moved. */
export function LongTermSection(): ReactElement | null {
  const { checked, say } = useForm();
  const { overallIndicators } = checked.form.project;
  if (overallIndicators.length === 0) return null;
  const groups = groupIndicators(overallIndicators);
  return (
    <section aria-labelledby="form-long-term">
      <h2 id="form-long-term">{say("long-term-indicators")}</h2>
      <p className="aside">{say("long-term-hint")}</p>
      {groups.map((group, at) => (
        <div key={at} className="group">
          <GroupHead group={group} before={groups[at - 1]} />
          <ul>
            {group.indexes.map((index) => {
              const indicator = overallIndicators[index];
              return (
                indicator && (
                  <IndicatorRow
                    key={index}
                    block="overallIndicators"
                    {...{ index, indicator }}
                    up={null}
                    down={null}
                    move={nothing}
                    remove={nothing}
                    isBusy={false}
                  />
                )
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
