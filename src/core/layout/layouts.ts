import type { Layout, LayoutName } from "./layout";
import { shanghai2023 } from "./shanghai-2023";
import { shanghai2026 } from "./shanghai-2026";

/** The official forms by name. */
export const layouts: Readonly<Record<LayoutName, Layout>> = {
  "shanghai-2023": shanghai2023,
  "shanghai-2026": shanghai2026,
};

/** A layout to be chosen: an official one by its name, or one of the user's own. */
export type LayoutChoice = LayoutName | Layout;

/** What was chosen. */
export function layoutOf(choice: LayoutChoice): Layout {
  return typeof choice === "string" ? layouts[choice] : choice;
}

/** What it is known by. */
export function nameOf(choice: LayoutChoice): string {
  return typeof choice === "string" ? choice : choice.name;
}

/** The layout of forms that are new: that of the latest year. */
export const newestLayout: LayoutName = "shanghai-2026";
