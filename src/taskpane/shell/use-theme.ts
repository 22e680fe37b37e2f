import { useSyncExternalStore } from "react";
import { usePaneState } from "../pane-context";
import type { ThemeName } from "./brand";

/** Whether a media query holds, now and when it changes. */
function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener("change", changed);
      return () => {
        list.removeEventListener("change", changed);
      };
    },
    () => window.matchMedia(query).matches,
  );
}

/** High contrast where the system asks for it; else as the user chose, else as Excel is, else as the system is. */
export function useTheme(): ThemeName {
  const choice = usePaneState(({ settings }) => settings.theme);
  const isExcelDark = usePaneState((state) => state.isExcelDark);
  const isSystemDark = useMedia("(prefers-color-scheme: dark)");
  const isContrast = useMedia("(forced-colors: active)");
  if (isContrast) return "contrast";
  if (choice !== "auto") return choice;
  return (isExcelDark ?? isSystemDark) ? "dark" : "light";
}
