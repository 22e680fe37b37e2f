import { createContext, useCallback, useContext } from "react";
import { useStore } from "zustand";
import type { Values } from "../core/language/language";
import { say, type TextKey } from "./say";
import type { Pane } from "./store/pane";
import type { PaneState } from "./store/pane-state";

/** The pane that all views belong to. */
export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("A view stands outside of the pane");
  return pane;
}

/** A part of what the pane knows; the view is drawn again when that part changes. */
export function usePaneState<Part>(part: (state: PaneState) => Part): Part {
  return useStore(usePane().store, part);
}

/** Gives texts in the user's language. */
export function useSay(): (key: TextKey, values?: Values) => string {
  const language = usePaneState((state) => state.language);
  return useCallback((key, values) => say(language, key, values), [language]);
}
