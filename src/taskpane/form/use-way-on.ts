import { useEffect, type RefObject } from "react";
import type { FieldPath } from "../../core/form/project";
import type { FormReading } from "../../core/recognise/reading";
import { nextEmpty } from "./next-empty";
import type { Section } from "./sections";

/** The ways through a form's view. */
export interface WayOn {
  /** Goes to what is to be filled in next. */
  readonly goOn: () => void;
  readonly jump: (section: Section["id"]) => void;
}

/**
 * Goes through the form's view from what is empty to what is empty, and from part to part.
 * @param wanted the field that is to have the focus as soon as the form is drawn; null for none
 * @param arrived is told that it has it
 */
export function useWayOn(
  view: RefObject<HTMLElement | null>,
  form: FormReading,
  wanted: FieldPath | "first-empty" | null,
  arrived: () => void,
): WayOn {
  useEffect(() => {
    if (wanted === null || !view.current) return;
    const input =
      wanted === "first-empty"
        ? nextEmpty(view.current, form)
        : view.current.querySelector<HTMLElement>(`[data-field="${wanted}"] .input`);
    if (input) show(input);
    arrived();
  }, [view, form, wanted, arrived]);
  return {
    goOn: () => {
      const input = view.current && nextEmpty(view.current, form);
      if (input) show(input);
    },
    jump: (section) => {
      const part = view.current?.querySelector(`[data-section="${CSS.escape(section)}"]`);
      part?.querySelector<HTMLElement>(".input:not(:disabled)")?.focus({ preventScroll: true });
      part?.scrollIntoView({ block: "start" });
    },
  };
}

/** The focus, unless the user is in the sheet, and the input where it is seen with what stands around it. */
function show(input: HTMLElement): void {
  if (document.hasFocus()) input.focus({ preventScroll: true });
  input.scrollIntoView({ block: "center" });
}
