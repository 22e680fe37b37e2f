import type { KeyboardEvent } from "react";
import type { Draft } from "./use-draft";

/** Whether an input method is still composing a word, when Enter and Escape are meant for it. */
export function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing;
}

/** Enter writes, in a text of several lines Ctrl+Enter; Escape takes back. */
export function draftKeys(draft: Draft, isMultiline: boolean): (event: KeyboardEvent) => void {
  return (event) => {
    if (isComposing(event)) return;
    if (event.key === "Escape" && (draft.isTyping || draft.refused !== null)) {
      event.stopPropagation();
      draft.takeBack();
    }
    if (event.key !== "Enter" || (isMultiline && !event.ctrlKey && !event.metaKey)) return;
    event.preventDefault();
    draft.commit();
  };
}
