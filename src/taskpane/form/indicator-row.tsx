import { MoreHorizontalRegular } from "@fluentui/react-icons/svg/more-horizontal";
import { useState, type ReactElement } from "react";
import type { FieldPath, Indicator, IndicatorList, IndicatorPart } from "../../core/form/project";
import { useForm } from "./form-context";
import { FindingNote } from "./field-notes";
import { IconButton, IndicatorButtons } from "./indicator-buttons";
import { suggestNames } from "./indicator-suggestions";
import { LevelFields } from "./level-fields";
import { useLibrary } from "./library/use-library";
import { TargetField } from "./target-field";
import { TextField } from "./text-field";

export interface IndicatorRowProps {
  readonly list: IndicatorList;
  readonly index: number;
  readonly indicator: Indicator;
  /** The places before and behind the indicator, null at the list's ends; in another group it takes over its levels. */
  readonly up: number | null;
  readonly down: number | null;
  readonly move: (from: number, to: number) => void;
  readonly remove: (index: number) => void;
  readonly isBusy: boolean;
}

/** One indicator: its name, its target, and weight and note where the form has them. */
export function IndicatorRow(props: IndicatorRowProps): ReactElement {
  const { list, index, indicator, up, down, move, isBusy } = props;
  const { checked, forms, language, say, isReadOnly } = useForm();
  const library = useLibrary(checked.form.project);
  const [isOpen, setIsOpen] = useState(false);
  const path = (part: IndicatorPart) => `indicators.${list}.${index}.${part}` as const;
  const title = indicator.name ?? say("unnamed-indicator", { number: String(index + 1) });
  const has = (part: IndicatorPart) => checked.form.places[path(part)] !== undefined;
  const named = (part: string) => say("of-indicator", { part, indicator: title });
  return (
    <li
      className="line indicator"
      data-field={`indicators.${list}.${index}`}
      aria-label={title}
      aria-busy={isBusy || undefined}
      onKeyDown={(event) => {
        const to = { ArrowUp: up, ArrowDown: down }[event.key];
        if (!event.altKey || to === undefined || isReadOnly) return;
        event.preventDefault();
        if (to !== null && !isBusy) move(index, to);
      }}
    >
      <TextField
        field={path("name")}
        label={say("indicator-name")}
        name={named(say("indicator-name"))}
        look="bare"
        className="indicator-name"
        suggest={(typed) => suggestNames({ forms, library, language, say }, indicator.level2, typed)}
      />
      <IconButton
        label={say("more", { indicator: title })}
        isExpanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <MoreHorizontalRegular />
      </IconButton>
      <TargetField {...{ list, index, indicator, isOpen }} name={title} />
      {!isReadOnly && <IndicatorButtons {...props} title={title} />}
      {has("weight") && (
        <TextField
          field={path("weight")}
          label={say("weight")}
          name={named(say("weight"))}
          what="number"
          lines="one"
          className="weight"
          inputMode="decimal"
        />
      )}
      {has("note") && (isOpen || indicator.note !== null) && (
        <TextField field={path("note")} label={say("note")} name={named(say("note"))} />
      )}
      {isOpen ? (
        <LevelFields list={list} index={index} indicatorName={title} />
      ) : (
        <LevelFindings fields={[path("level1"), path("level2")]} />
      )}
    </li>
  );
}

/** What the rules say of levels whose fields are not open. */
function LevelFindings({ fields }: { readonly fields: readonly FieldPath[] }): ReactElement | null {
  const { findings } = useForm();
  const found = fields.flatMap((field) => findings.get(field) ?? []);
  if (found.length === 0) return null;
  return (
    <div className="notes">
      {found.map((finding) => (
        <FindingNote key={`${finding.field} ${finding.rule} ${finding.variant ?? ""}`} finding={finding} />
      ))}
    </div>
  );
}
