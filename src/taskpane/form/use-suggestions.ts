import { useState, type KeyboardEvent } from "react";
import type { Draft } from "./use-draft";
import type { Suggestion } from "./suggest";

/** Gives the suggestions for what is typed; an empty text asks for all. */
export type Suggest = (typed: string) => readonly Suggestion[];

/** A list of suggestions below an input. */
export interface SuggestionList {
  readonly isOpen: boolean;
  readonly suggestions: readonly Suggestion[];
  /** The one that Enter takes; -1 for none. */
  readonly active: number;
  /** Opens the list with all suggestions, whatever stands in the field. */
  readonly openAll: () => void;
  readonly typed: () => void;
  readonly close: () => void;
  readonly pick: (suggestion: Suggestion) => void;
  /** Handles the keys of the list; tells whether the key was one. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

type Opened = "no" | "for-typed" | "all";

export function useSuggestions(
  draft: Pick<Draft, "text" | "commit">,
  suggest: Suggest | undefined,
): SuggestionList {
  const [opened, setOpened] = useState<Opened>("no");
  const [active, setActive] = useState(-1);
  const suggestions = opened === "no" || !suggest ? [] : suggest(opened === "all" ? "" : draft.text);
  const isOpen = suggestions.length > 0 && !(suggestions.length === 1 && suggestions[0]?.text === draft.text);

  const open = (how: Opened) => {
    setOpened(how);
    setActive(-1);
  };
  const close = () => {
    open("no");
  };
  const pick = ({ text }: Suggestion) => {
    draft.commit(text);
    close();
  };
  const keys: Readonly<Partial<Record<string, () => boolean>>> = {
    ArrowDown: () => {
      if (!isOpen) return suggest !== undefined && isAtEnd() && (open("all"), true);
      setActive(Math.min(active + 1, suggestions.length - 1));
      return true;
    },
    ArrowUp: () => {
      setActive(Math.max(active - 1, -1));
      return isOpen;
    },
    Enter: () => {
      const chosen = isOpen ? suggestions[active] : undefined;
      if (chosen) pick(chosen);
      else close();
      return chosen !== undefined;
    },
    Escape: () => {
      close();
      return isOpen;
    },
    Tab: () => {
      close();
      return false;
    },
  };

  return {
    isOpen,
    suggestions,
    active,
    openAll: () => {
      open("all");
    },
    typed: () => {
      open("for-typed");
    },
    close,
    pick,
    onKey: (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return false;
      const wasHandled = keys[event.key]?.() ?? false;
      if (wasHandled) {
        event.preventDefault();
        event.stopPropagation();
      }
      return wasHandled;
    },
  };
}

/** Whether the caret stands at the end of its text, from where the down arrow does not go on in the text itself. */
function isAtEnd(): boolean {
  const input = document.activeElement as HTMLInputElement | HTMLTextAreaElement | null;
  return input?.selectionEnd === input?.value.length;
}
