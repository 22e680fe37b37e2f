import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Button } from "@fluentui/react-components";
import { useRef, useState, type ReactElement, type ReactNode } from "react";
import type { IndicatorList } from "../../core/form/project";
import { AddIndicator } from "./add-indicator";
import { useForm } from "./form-context";
import { IconButton } from "./indicator-buttons";
import { groupIndicators, type IndicatorGroup } from "./indicator-groups";
import { IndicatorRow } from "./indicator-row";
import { treeOf } from "./tree-of";
import { useIndicatorChanges } from "./use-indicator-changes";

interface IndicatorGroupsProps {
  readonly list: IndicatorList;
  readonly title: string;
  /** What is said above the groups. */
  readonly children?: ReactNode;
  /** What is said below them. */
  readonly foot?: ReactNode;
}

/** A list of indicators by 一级 and 二级, with what can be added, moved and removed. */
export function IndicatorGroups({ list, title, children, foot }: IndicatorGroupsProps): ReactElement {
  const { checked, say, isReadOnly } = useForm();
  const indicators = checked.form.project.indicators[list];
  const section = useRef<HTMLElement>(null);
  const changes = useIndicatorChanges(list, section);
  const [adding, setAdding] = useState<number | "last" | null>(null);
  const opener = useRef<Element | null>(null);
  const groups = groupIndicators(indicators);
  const open = (where: number | "last") => {
    opener.current = document.activeElement;
    setAdding(where);
  };
  const done = (at: number | null) => {
    setAdding(null);
    if (at === null && adding !== "last") (opener.current as HTMLElement | null)?.focus();
    else changes.focus(at ?? "add");
  };
  const adder = (group: IndicatorGroup | undefined) => {
    const [first] = treeOf(checked.form);
    const level1 = group?.level1 ?? first?.level1 ?? "";
    const level2 = group?.level2 ?? first?.level2s[0] ?? "";
    return <AddIndicator list={list} level1={level1} level2={level2} done={done} />;
  };
  return (
    <section ref={section} aria-labelledby={`form-${list}-indicators`} data-field={`indicators.${list}`}>
      <h2 id={`form-${list}-indicators`}>{title}</h2>
      {indicators.length === 0 && <p className="aside">{say("no-indicators")}</p>}
      {children}
      {groups.map((group, at) => (
        <div key={at} className="group">
          <GroupHead
            group={group}
            before={groups[at - 1]}
            {...(!isReadOnly && {
              add: () => {
                open(at);
              },
            })}
          />
          <ul>
            {group.indexes.map((index) => {
              const indicator = indicators[index];
              return (
                indicator && (
                  <IndicatorRow
                    key={`${indicators.length} ${index}`}
                    {...{ list, index, indicator }}
                    up={index > 0 ? index - 1 : null}
                    down={index < indicators.length - 1 ? index + 1 : null}
                    move={changes.move}
                    remove={changes.remove}
                    isBusy={changes.isBusy(indicator)}
                  />
                )
              );
            })}
          </ul>
          {adding === at && adder(group)}
        </div>
      ))}
      {foot}
      {!isReadOnly && (
        <div className="section-foot">
          {adding === "last" ? (
            adder(groups.at(-1))
          ) : (
            <Button
              size="small"
              icon={<AddRegular />}
              onClick={() => {
                open("last");
              }}
            >
              {say(`add-${list}`)}
            </Button>
          )}
          {list === "annual" && indicators.length > 1 && <p className="aside">{say("moves-hint")}</p>}
        </div>
      )}
    </section>
  );
}

/** The 一级 where it begins, and the 二级, to which an indicator can be added. */
function GroupHead({
  group,
  before,
  add,
}: {
  readonly group: IndicatorGroup;
  readonly before: IndicatorGroup | undefined;
  readonly add?: () => void;
}): ReactElement {
  const { say } = useForm();
  const level1 = group.level1 ?? say("no-level");
  const level2 = group.level2 ?? say("no-level");
  return (
    <>
      {before?.level1 !== group.level1 && <h3 className="level1">{level1}</h3>}
      <div className="level2">
        <h4>{level2}</h4>
        {add && (
          <IconButton label={say("add-to", { group: level2 })} onClick={add}>
            <AddRegular />
          </IconButton>
        )}
      </div>
    </>
  );
}
