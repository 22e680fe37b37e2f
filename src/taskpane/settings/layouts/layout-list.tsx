import { useState, type ReactElement } from "react";
import { usePane, usePaneState } from "../../pane-context";
import type { KeptIn } from "../../store/kept-in";
import { layoutsIn } from "../../store/layout-choices";
import { LayoutItem } from "./layout-item";
import { useSayLayouts } from "./use-say-layouts";

/** The layouts that are kept in one place, to be handed round, renamed or deleted. */
export function LayoutList({ place }: { readonly place: KeptIn }): ReactElement {
  const pane = usePane();
  const say = useSayLayouts();
  const layouts = usePaneState((state) => layoutsIn(state, place));
  const [shown, setShown] = useState<string | null>(null);
  if (layouts.length === 0) return <p className="quiet">{say("none")}</p>;
  const remove = async (name: string) => {
    const others = layouts.filter((layout) => layout.name !== name);
    if (await pane.saveLayouts(place, others)) pane.say(say("deleted", { name }));
  };
  const rename = async (name: string, wanted: string) => {
    const renamed = layouts.map((layout) => (layout.name === name ? { ...layout, name: wanted } : layout));
    if (!(await pane.saveLayouts(place, renamed))) return;
    // Who has chosen it for new forms has chosen it still.
    if (pane.store.getState().settings.layout === name) pane.saveSettings({ layout: wanted });
    pane.say(say("renamed", { name, wanted }));
  };
  return (
    <ul className="own-layouts" aria-label={say("list")}>
      {layouts.map((layout) => (
        <LayoutItem
          key={layout.name}
          layout={layout}
          others={layouts.filter((other) => other !== layout)}
          isShown={shown === layout.name}
          onShow={(isShown) => {
            setShown(isShown ? layout.name : null);
          }}
          onRename={(wanted) => void rename(layout.name, wanted)}
          onDelete={() => void remove(layout.name)}
        />
      ))}
    </ul>
  );
}
