import { useEffect, useMemo, useState } from "react";
import type { Project } from "../../../core/form/project";
import type { LibraryIndicator } from "../../../core/library/library";

interface Library {
  readonly all: readonly LibraryIndicator[];
  readonly rank: (library: readonly LibraryIndicator[], project: Project) => readonly LibraryIndicator[];
}

let loaded: Library | null = null;

/** Loads the library; without it the fields do all the same. */
export async function loadLibrary(): Promise<Library | null> {
  return (loaded ??= await Promise.all([
    import("../../../core/library/library"),
    import("../../../core/library/rank"),
  ]).then(
    ([{ indicatorLibrary }, { rankLibrary }]) => ({ all: indicatorLibrary, rank: rankLibrary }),
    () => null,
  ));
}

/** The library of indicators, the project's own field of work first. It is loaded when a form is first shown; empty until it is there. */
export function useLibrary(project: Project): readonly LibraryIndicator[] {
  const [library, setLibrary] = useState(loaded);
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
  return useMemo(() => library?.rank(library.all, project) ?? [], [library, project]);
}
