import type { ReactElement } from "react";
import { fieldName } from "../../core/form/field-names";
import { isBlank } from "../../core/form/text";
import { indicatorField } from "../../core/form/indicator-lists";
import type { Indicator, IndicatorList, Project } from "../../core/form/project";
import type { Language } from "../../core/language/language";
import type { Difference } from "../../core/import/differences";
import { usePaneState, useSay } from "../pane-context";
import type { NumberedDecision } from "./desk/desk-state";
import { useDesk } from "./use-desk";

/** In what the form on the sheet differs: each can be taken or left. */
export function DifferenceList({ index, decision }: NumberedDecision): ReactElement {
  const desk = useDesk();
  const say = useSay();
  const { differences, chosen, target } = decision;
  if (differences.length === 0 || !target) return <p className="clean">{say("no-differences")}</p>;
  const toggle = (at: number) => {
    const next = new Set(chosen);
    if (!next.delete(at)) next.add(at);
    desk.decide(index, { chosen: next });
  };
  return (
    <ul className="differences">
      {differences.map((difference, at) => (
        <li key={at}>
          <label>
            <input
              type="checkbox"
              checked={chosen.has(at)}
              onChange={() => {
                toggle(at);
              }}
            />
            <DifferenceText difference={difference} onSheet={target.form.project} />
          </label>
        </li>
      ))}
    </ul>
  );
}

function groupOf({ level1, level2 }: Indicator): string {
  return inFront(level1, level2);
}

/** What tells a long-term indicator from one of the year of the same name. */
function listName(list: IndicatorList, language: Language): string | null {
  return list === "annual" ? null : fieldName(`indicators.${list}`, language);
}

function inFront(...words: readonly (string | null | undefined)[]): string {
  return words.filter(Boolean).join(" › ");
}

function DifferenceText({
  difference,
  onSheet,
}: {
  readonly difference: Difference;
  readonly onSheet: Project;
}): ReactElement {
  const say = useSay();
  const language = usePaneState((state) => state.language);
  if (difference.kind !== "field") {
    const { kind, list, indicator } = difference;
    const values = { indicator: indicator.name ?? indicator.target ?? "", group: groupOf(indicator) };
    const key = kind === "remove-indicator" ? "remove-row" : (`${kind}-row` as const);
    return <span>{inFront(listName(list, language), say(key, values))}</span>;
  }
  const { field, before, after } = difference;
  const place = indicatorField(field);
  const list = place && listName(place.list, language);
  const indicator = place && onSheet.indicators[place.list][place.index ?? 0]?.name;
  const shown = (text: string) => (isBlank(text) ? say("empty") : text);
  return (
    <span>
      <span className="field">{inFront(list, indicator, fieldName(field, language))}</span>
      <del className={isBlank(before) ? "nothing" : undefined}>
        <span className="hidden">{say("before")}</span>
        {shown(before)}
      </del>
      <span aria-hidden="true"> → </span>
      <ins>
        <span className="hidden">{say("after")}</span>
        {shown(after)}
      </ins>
    </span>
  );
}
