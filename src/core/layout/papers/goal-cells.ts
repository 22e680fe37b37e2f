import type { PaperContents } from "../../form/paper-contents";
import { columnsOf } from "../columns";
import { labelCell, textCell, type FormCell } from "../form-cells";
import type { PaperLayout } from "./paper-layout";

/** The cells of the goals, from row `top`: texts below their headers, or beside the heading where they have none. */
export function goalCells({ goals }: PaperLayout, contents: PaperContents, top: number): FormCell[] {
  const { heading, columns } = goals;
  const headed = columns.filter(({ header }) => header !== "");
  const bottom = headed.length > 0 ? top + 1 : top;
  return [
    labelCell({ top, bottom, ...columnsOf(heading.at) }, heading.text),
    ...headed.map(({ at, header }) => labelCell({ top, bottom: top, ...columnsOf(at) }, header)),
    ...columns.map(({ part, at }): FormCell => ({
      ...textCell({ top: bottom, bottom, ...columnsOf(at) }, contents.goals[part] ?? ""),
      style: "goal",
      fields: [[`paper.goals.${part}`]],
    })),
  ];
}
