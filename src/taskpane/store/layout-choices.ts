import { layoutNames, type Layout, type LayoutName } from "../../core/layout/layout";
import { nameOf, newestLayout, type LayoutChoice } from "../../core/layout/layouts";
import type { KeptIn } from "./kept-in";
import type { PaneState } from "./pane-state";

type Kept = Pick<PaneState, "userLayouts" | "workbookLayouts">;

/** The own layouts of one place. */
export function layoutsIn({ userLayouts, workbookLayouts }: Kept, place: KeptIn): readonly Layout[] {
  return place === "user" ? userLayouts : workbookLayouts;
}

/** All that can be chosen: the official layouts, the workbook's, then the user's; of two with one name the first. */
export function layoutChoices({ userLayouts, workbookLayouts }: Kept): readonly LayoutChoice[] {
  const all = [...layoutNames, ...workbookLayouts, ...userLayouts];
  return all.filter((one, index) => all.findIndex((other) => nameOf(other) === nameOf(one)) === index);
}

/** The layout with this name; the newest official one where it is there no more. */
export function choiceNamed(name: string, kept: Kept): LayoutChoice {
  return layoutChoices(kept).find((choice) => nameOf(choice) === name) ?? newestLayout;
}

/** Whether it is one of the official layouts. */
export function isOfficial(name: string): name is LayoutName {
  return layoutNames.some((official) => official === name);
}
