import { useMemo } from "react";
import { nameOf, type LayoutChoice } from "../core/layout/layouts";
import { usePaneState, useSay } from "./pane-context";
import { choiceNamed, layoutChoices } from "./store/layout-choices";

/** A layout among those that can be chosen; `value` is its name, `text` what the user calls it. */
export interface LayoutOption {
  readonly choice: LayoutChoice;
  readonly value: string;
  readonly text: string;
}

/** All layouts that can be chosen, and which is taken for new forms. */
export function useLayouts(): {
  readonly options: readonly LayoutOption[];
  readonly preferred: LayoutOption;
} {
  const say = useSay();
  const userLayouts = usePaneState((state) => state.userLayouts);
  const workbookLayouts = usePaneState((state) => state.workbookLayouts);
  const name = usePaneState(({ settings }) => settings.layout);
  return useMemo(() => {
    const kept = { userLayouts, workbookLayouts };
    const optionOf = (choice: LayoutChoice): LayoutOption => ({
      choice,
      value: nameOf(choice),
      text: layoutTitle(choice, say),
    });
    return { options: layoutChoices(kept).map(optionOf), preferred: optionOf(choiceNamed(name, kept)) };
  }, [say, userLayouts, workbookLayouts, name]);
}

function layoutTitle(choice: LayoutChoice, say: ReturnType<typeof useSay>): string {
  return typeof choice === "string" ? say(`layout-${choice}`) : choice.name;
}
