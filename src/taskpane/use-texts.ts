import { useCallback, useMemo } from "react";
import { createSay, type Catalogue } from "../core/language/create-say";
import type { Values } from "../core/language/language";
import { usePaneState } from "./pane-context";

/** Gives texts of a catalogue in the user's language; one that is not the pane's own is loaded with its view. */
export function useTexts<Key extends string>(texts: Catalogue<Key>): (key: Key, values?: Values) => string {
  const language = usePaneState((state) => state.language);
  const say = useMemo(() => createSay(texts), [texts]);
  return useCallback((key, values) => say(language, key, values), [language, say]);
}
