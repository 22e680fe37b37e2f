import { AddRegular } from "@fluentui/react-icons/svg/add";
import { Button } from "@fluentui/react-components";
import { useRef, useState, type ReactElement, type ReactNode } from "react";
import type { IndicatorList } from "../../core/form/project";
import { AddIndicator } from "./add-indicator";
import { useForm } from "./form-context";
import { lineGroups, type LineGroup } from "./form-lines";
import { IndicatorLines } from "./indicator-lines";
import { idOfLevel1 } from "./sections";
import { useExtraLines } from "./use-extra-lines";
import { useIndicatorChanges } from "./use-indicator-changes";
import { onLineKey } from "./line-keys";
import { useSteadyKeys } from "./use-steady-keys";

interface IndicatorGroupsProps {
  readonly list: IndicatorList;
  readonly title: string;
  /** What is said above the groups. */
  readonly children?: ReactNode;
  /** What is said below them. */
  readonly foot?: ReactNode;
}

/** A list of indicators as the form prints it, to be typed into; what can be added, moved and removed. */
export function IndicatorGroups({ list, title, children, foot }: IndicatorGroupsProps): ReactElement {
  const { checked, say, isReadOnly } = useForm();
  const indicators = checked.form.project.indicators[list];
  const section = useRef<HTMLElement>(null);
  const changes = useIndicatorChanges(list, section);
  const keys = useSteadyKeys(indicators);
  const extras = useExtraLines();
  const [isAdding, setIsAdding] = useState(false);
  const groups = lineGroups(checked.form, list);
  /** Goes to a line of the group that stands empty, else begins one. */
  const addLine = (group: string) => {
    const blank = blankLineOf(section.current, group);
    if (blank) blank.focus();
    else extras.add(group);
  };
  return (
    <section
      ref={section}
      aria-labelledby={`form-${list}-indicators`}
      data-field={`indicators.${list}`}
      onKeyDown={(event) => {
        if (!isReadOnly) onLineKey(event, addLine);
      }}
    >
      <h2 id={`form-${list}-indicators`}>{title}</h2>
      {groups.length === 0 && <p className="aside">{say("no-indicators")}</p>}
      {children}
      {groups.map((group, at) => (
        <div key={group.key} className="group" data-section={idOfLevel1(group.level1)}>
          <GroupHead group={group} before={groups[at - 1]} />
          <IndicatorLines
            {...{ list, group, keys, changes, addLine }}
            extras={extras.lines.filter((line) => line.group === group.key)}
            closeExtra={extras.close}
          />
        </div>
      ))}
      {foot}
      {!isReadOnly && (
        <div className="section-foot">
          {isAdding ? (
            <AddIndicator
              {...{ list, groups }}
              done={(at) => {
                setIsAdding(false);
                changes.focus(at ?? "add");
              }}
            />
          ) : (
            <Button
              size="small"
              icon={<AddRegular />}
              onClick={() => {
                setIsAdding(true);
              }}
            >
              {say(`add-${list}`)}
            </Button>
          )}
          {list === "annual" && <p className="aside">{say("line-keys-hint")}</p>}
        </div>
      )}
    </section>
  );
}

/** The name of an empty line of the group that is not the one which has the focus. */
function blankLineOf(section: HTMLElement | null, group: string): HTMLElement | null {
  const lines = section?.querySelectorAll(`[data-group="${CSS.escape(group)}"] .empty-line`) ?? [];
  const isBlank = (line: Element) =>
    !line.contains(document.activeElement) &&
    [...line.querySelectorAll("textarea")].every(({ value }) => value.trim() === "");
  return [...lines].find(isBlank)?.querySelector("textarea") ?? null;
}

/** The 一级 where it begins, and the 二级. */
function GroupHead({
  group,
  before,
}: {
  readonly group: LineGroup;
  readonly before: LineGroup | undefined;
}): ReactElement {
  const { say } = useForm();
  return (
    <>
      {before?.level1 !== group.level1 && <h3 className="level1">{group.level1 ?? say("no-level")}</h3>}
      <h4 className="level2">{group.level2 ?? say("no-level")}</h4>
    </>
  );
}
