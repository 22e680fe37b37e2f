import { useEffect, useState } from "react";
import type { LibraryIndicator } from "./indicator-library";

let loaded: readonly LibraryIndicator[] | null = null;

/** Loads the library; without it the fields do all the same. */
export async function loadLibrary(): Promise<readonly LibraryIndicator[]> {
  return (
    (loaded ??= await import("./indicator-library").then(
      ({ indicatorLibrary }) => indicatorLibrary,
      () => null,
    )) ?? []
  );
}

/** The library of indicators, which is loaded when a form is first shown; empty until it is there. */
export function useLibrary(): readonly LibraryIndicator[] {
  const [library, setLibrary] = useState(loaded ?? []);
  useEffect(() => {
    if (loaded) return;
    let isWanted = true;
    void loadLibrary().then((all) => {
      if (isWanted) setLibrary(all);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return library;
}
