import { useEffect, useRef, useState, type ReactElement } from "react";
import type { Indicator, IndicatorList, Levels } from "../../core/form/project";
import { isBlank } from "../../core/form/text";
import { isComposing } from "./draft-keys";
import { useForm } from "./form-context";
import { suggestNames, suggestTargets } from "./indicator-suggestions";
import { useLibrary } from "./library/use-library";
import { EarlierIndicator } from "./last-year/last-year";
import { NewText } from "./new-text";

interface EmptyLineProps {
  readonly list: IndicatorList;
  readonly levels: Levels;
  /** What the line is called where its inputs are read out: its 二级 and its number there. */
  readonly title: string;
  /** An indicator of an earlier year that could stand here. */
  readonly offered?: Indicator;
  /** Whether the user should begin here. */
  readonly hasFocus?: boolean;
  /** Takes the line away, for one that the form does not print: it was written, or left empty. */
  readonly close?: () => void;
}

const empty = { name: "", target: "" };

/**
 * A line that waits for an indicator. What is typed into it is written as a whole when the line is left, so that no half row
 * stands on the sheet; until it is written, and if it cannot be, it stays here.
 */
export function EmptyLine({ list, levels, title, offered, hasFocus, close }: EmptyLineProps): ReactElement {
  const { checked, forms, language, say, isReadOnly, addIndicator } = useForm();
  const library = useLibrary(checked.form.project);
  const [typed, setTyped] = useState(empty);
  const [isPending, setIsPending] = useState(false);
  const { level1, level2 } = levels;
  const sources = { forms, library, language, say };
  const name = isBlank(typed.name) ? null : typed.name;
  const target = isBlank(typed.target) ? null : typed.target;
  const isEmpty = name === null && target === null;

  const write = () => {
    if (isPending) return;
    if (isEmpty) close?.();
    else add({ name, target });
  };
  const add = (texts: Pick<Indicator, "name" | "target">) => {
    setIsPending(true);
    addIndicator(list, null, { level1, level2, ...texts, weight: null, note: null }).then(
      () => {
        setTyped(empty);
        setIsPending(false);
        close?.();
      },
      () => {
        setIsPending(false);
      },
    );
  };
  useWriteOnLeaving(isEmpty || isPending ? null : write);

  const text = (part: keyof typeof empty) => ({
    text: typed[part],
    change: (value: string) => {
      setTyped((before) => ({ ...before, [part]: value }));
    },
    isReadOnly: isReadOnly || isPending,
  });
  return (
    <li
      className="line empty-line"
      aria-label={title}
      aria-busy={isPending || undefined}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) write();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || isComposing(event) || (isEmpty && !close)) return;
        event.stopPropagation();
        setTyped(empty);
        if (isEmpty) close?.();
      }}
    >
      <NewText
        {...text("name")}
        className="indicator-name"
        label={say("of-indicator", { part: say("indicator-name"), indicator: title })}
        placeholder={say("indicator-name")}
        suggest={(part) => suggestNames(sources, level2, part)}
        hasFocus={hasFocus ?? false}
      />
      <NewText
        {...text("target")}
        className="target"
        label={say("of-indicator", { part: say("target"), indicator: title })}
        placeholder={say("target")}
        suggest={(part) => suggestTargets(sources, { level2, name, target: null }, part)}
      />
      {offered && isEmpty && !isPending && (
        <EarlierIndicator
          indicator={offered}
          take={() => {
            add({ name: offered.name, target: offered.target });
          }}
        />
      )}
      <span role="status" className="pending">
        {isPending && <span className="hidden">{say("pending")}</span>}
      </span>
    </li>
  );
}

/** What was typed is written as well if the view goes away under the user's hands, for which there is no blur. */
function useWriteOnLeaving(write: (() => void) | null): void {
  const latest = useRef(write);
  useEffect(() => {
    latest.current = write;
  });
  useEffect(
    () => () => {
      latest.current?.();
    },
    [],
  );
}
