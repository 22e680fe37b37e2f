import { useEffect, useRef, type RefObject } from "react";
import type { FieldPath } from "../../core/form/project";

/**
 * Marks the field whose cell is selected on the sheet, and scrolls to it when the selection changes; the focus stays where
 * it is, and while the user is typing in the view nothing moves.
 */
export function useSelectedField(view: RefObject<HTMLElement | null>, field: FieldPath | null): void {
  const shown = useRef<FieldPath | null>(null);
  useEffect(() => {
    const element = field === null ? null : elementOf(view.current, field);
    element?.setAttribute("data-selected", "");
    const isNew = shown.current !== field;
    shown.current = field;
    if (element && isNew && !isTyping(view.current)) element.scrollIntoView({ block: "center" });
    return () => {
      element?.removeAttribute("data-selected");
    };
  });
}

/** The field or, for a part of an indicator that is not open, the indicator. */
function elementOf(view: HTMLElement | null, field: FieldPath): Element | null {
  const indicator = field.split(".").slice(0, 3).join(".");
  return (
    view?.querySelector(`[data-field="${field}"]`) ??
    view?.querySelector(`[data-field="${indicator}"]`) ??
    null
  );
}

/** The focus stays on a field of the pane while the user is in the sheet; only the document knows that it has lost it. */
function isTyping(view: HTMLElement | null): boolean {
  return document.hasFocus() && (view?.contains(document.activeElement) ?? false);
}
