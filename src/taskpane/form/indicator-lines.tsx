import { AddRegular } from "@fluentui/react-icons/svg/add";
import type { ReactElement } from "react";
import { othersUnder } from "../../core/import/earlier-year";
import type { IndicatorList } from "../../core/form/project";
import { EmptyLine } from "./empty-line";
import { useForm } from "./form-context";
import type { LineGroup } from "./form-lines";
import { IndicatorRow } from "./indicator-row";
import type { ExtraLine } from "./use-extra-lines";
import type { IndicatorChanges } from "./use-indicator-changes";

interface IndicatorLinesProps {
  readonly list: IndicatorList;
  readonly group: LineGroup;
  /** A name for each indicator of the list, by its number. */
  readonly keys: readonly number[];
  readonly changes: IndicatorChanges;
  readonly extras: readonly ExtraLine[];
  readonly closeExtra: (id: number) => void;
  readonly addLine: (group: string) => void;
}

/** The lines of one 二级: its indicators, the printed rows that wait for one, and what the user adds. */
export function IndicatorLines(props: IndicatorLinesProps): ReactElement {
  const { list, group, keys, changes, extras, closeExtra, addLine } = props;
  const { checked, earlier, say, isReadOnly } = useForm();
  const indicators = checked.form.project.indicators[list];
  const level2 = group.level2 ?? group.level1 ?? say("no-level");
  const title = (number: number) => say("line-of", { group: level2, number: String(number) });
  const offers = list === "annual" ? othersUnder(earlier, group.level2) : [];
  const slotsFrom = (at: number) => group.lines.slice(at).filter(({ kind }) => kind === "slot").length;
  return (
    <div data-group={group.key}>
      <ul>
        {group.lines.map((line, at) => {
          if (line.kind === "slot") {
            const offered = offers[slotsFrom(0) - slotsFrom(at)];
            // By its number from below: the first one is filled first, and those behind it stay as they are.
            return (
              <EmptyLine
                key={`slot ${slotsFrom(at)}`}
                {...{ list, levels: group, title: title(at + 1), ...(offered && { offered }) }}
              />
            );
          }
          const { index } = line;
          const indicator = indicators[index];
          return (
            indicator && (
              <IndicatorRow
                key={keys[index]}
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
        {extras.map(({ id }, at) => (
          <EmptyLine
            key={`extra ${id}`}
            {...{ list, levels: group, title: title(group.lines.length + at + 1) }}
            hasFocus
            close={() => {
              closeExtra(id);
            }}
          />
        ))}
      </ul>
      {!isReadOnly && slotsFrom(0) === 0 && (
        <button
          type="button"
          className="add-line"
          aria-label={say("add-line-to", { group: level2 })}
          title={say("add-line-key")}
          onClick={() => {
            addLine(group.key);
          }}
        >
          <AddRegular />
          {say("add-line")}
        </button>
      )}
    </div>
  );
}
