import { createElement, useEffect, useState, type ComponentType, type ReactElement } from "react";

/**
 * A view that is loaded when it is first shown, so that the pane is there at once. If it cannot be loaded, it throws as it
 * is drawn, and is loaded anew when it is drawn afresh (what React's `lazy` could not load it never asks for again).
 */
export function loadedLater(load: () => Promise<ComponentType>): ComponentType {
  let known: ComponentType | null = null;
  return function LoadedLater(): ReactElement {
    const [view, setView] = useState(() => known);
    const [fault, setFault] = useState<Error | null>(null);
    useEffect(() => {
      if (known) return;
      load().then(
        (loaded) => {
          known = loaded;
          setView(() => loaded);
        },
        (problem: unknown) => {
          setFault(new Error("A view could not be loaded", { cause: problem }));
        },
      );
    }, []);
    if (fault) throw fault;
    return view ? createElement(view) : <div className="loading" />;
  };
}
