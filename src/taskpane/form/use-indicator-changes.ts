import { useEffect, useRef, useState, type RefObject } from "react";
import type { IndicatorList } from "../../core/form/project";
import { useForm } from "./form-context";

/** What can be done with a list of indicators, and where the focus goes after it. */
export interface IndicatorChanges {
  /** The indicator that is being moved or removed. */
  readonly busy: number | null;
  readonly move: (from: number, to: number) => void;
  readonly remove: (index: number) => void;
  /** Puts the focus on an indicator's name, or on the button that adds one, once the form has been drawn again. */
  readonly focus: (on: number | "add") => void;
}

export function useIndicatorChanges(
  list: IndicatorList,
  section: RefObject<HTMLElement | null>,
): IndicatorChanges {
  const { checked, moveIndicator, removeIndicator } = useForm();
  const [busy, setBusy] = useState<number | null>(null);
  const wanted = useRef<number | "add" | null>(null);
  const count = checked.form.project[list].length;

  const takeFocus = () => {
    const index = wanted.current === "add" ? -1 : Math.min(wanted.current ?? 0, count - 1);
    const input = section.current?.querySelector<HTMLElement>(
      `[data-field="${list}.${index}.name"] textarea, .section-foot button`,
    );
    input?.focus();
  };
  useEffect(() => {
    if (wanted.current === null || busy !== null) return;
    takeFocus();
    wanted.current = null;
  });

  const run = (index: number, focusOn: number, change: () => Promise<void>) => {
    if (busy !== null) return;
    setBusy(index);
    change().then(
      () => {
        wanted.current = focusOn;
        setBusy(null);
      },
      () => {
        wanted.current = index;
        setBusy(null);
      },
    );
  };
  return {
    busy,
    move: (from, to) => {
      run(from, to, () => moveIndicator(list, from, to));
    },
    remove: (index) => {
      run(index, index, () => removeIndicator(list, index));
    },
    focus: (on) => {
      wanted.current = on;
    },
  };
}
