import { useEffect, useState } from "react";
import type { LibraryIndicator } from "./indicator-library";

let loaded: readonly LibraryIndicator[] | null = null;

/** The library of indicators, which is loaded when a form is first shown; empty until it is there. */
export function useLibrary(): readonly LibraryIndicator[] {
  const [library, setLibrary] = useState(loaded ?? []);
  useEffect(() => {
    if (loaded) return;
    let isWanted = true;
    // Without it the fields do all the same.
    void import("./indicator-library").then(
      ({ indicatorLibrary }) => {
        loaded = indicatorLibrary;
        if (isWanted) setLibrary(indicatorLibrary);
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return library;
}
