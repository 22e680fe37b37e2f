import { useCallback } from "react";
import { fill, type Language, type Values } from "../core/language/language";
import { usePaneState } from "./pane-context";

/** Gives texts of a catalogue in the user's language; one that is not the pane's own is loaded with its view. */
export function useTexts<Key extends string>(
  texts: Readonly<Record<Language, Readonly<Record<Key, string>>>>,
): (key: Key, values?: Values) => string {
  const language = usePaneState((state) => state.language);
  return useCallback((key, values) => fill(texts[language][key], values), [language, texts]);
}
