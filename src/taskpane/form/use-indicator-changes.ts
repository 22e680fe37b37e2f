import { useEffect, useRef, useState, type RefObject } from "react";
import type { Indicator, IndicatorList } from "../../core/form/project";
import { saysTheSame } from "../../core/form/where-now";
import { useForm } from "./form-context";

/** What can be done with a list of indicators, and where the focus goes after it. */
export interface IndicatorChanges {
  /** Whether an indicator is being moved or removed, or waits for that. */
  readonly isBusy: (indicator: Indicator) => boolean;
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
  const [busy, setBusy] = useState<readonly Indicator[]>([]);
  const wanted = useRef<number | "add" | null>(null);
  const count = checked.form.project.indicators[list].length;

  const takeFocus = () => {
    const index = wanted.current === "add" ? -1 : Math.min(wanted.current ?? 0, count - 1);
    const input = section.current?.querySelector<HTMLElement>(
      `[data-field="indicators.${list}.${index}.name"] textarea, .section-foot button`,
    );
    input?.focus();
  };
  useEffect(() => {
    if (wanted.current === null || busy.length > 0) return;
    takeFocus();
    wanted.current = null;
  });

  const isBusy = (indicator: Indicator) => busy.some((other) => saysTheSame(other, indicator));
  const run = (index: number, focusOn: number, change: () => Promise<void>) => {
    const own = checked.form.project.indicators[list][index];
    if (!own || isBusy(own)) return;
    setBusy((others) => [...others, own]);
    const end = (focus: number) => {
      wanted.current = focus;
      setBusy((others) => others.filter((other) => other !== own));
    };
    change().then(
      () => {
        end(focusOn);
      },
      () => {
        end(index);
      },
    );
  };
  return {
    isBusy,
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
