import type { Layout } from "../../../core/layout/layout";
import { isOfficial } from "../../store/layout-choices";
import type { LayoutsTextKey } from "./messages/zh-CN";

/** As many as a layout file allows. */
const longestName = 40;

/** What is wrong with a name for a layout beside these; null if nothing is. */
export function nameProblem(name: string, beside: readonly Layout[]): LayoutsTextKey | null {
  if (name === "") return "no-name";
  if (name.length > longestName) return "name-too-long";
  return isOfficial(name) || beside.some((layout) => layout.name === name) ? "name-taken" : null;
}
