import { remarkParts, type RemarkPart } from "../../form/paper";
import type { PaperContents } from "../../form/paper-contents";
import { columnsOf } from "../columns";
import { labelCell, textCell, type FormCell } from "../form-cells";
import { blankFigure, figureCell } from "./figure-cell";
import type { PaperLayout } from "./paper-layout";

const labels: Readonly<Record<RemarkPart, string>> = {
  grade: "评价等级",
  conclusion: "评价结论",
  problems: "存在问题",
  measures: "改进措施",
};

function totalCells({ total: places }: PaperLayout, { total }: PaperContents, top: number): FormCell[] {
  if (!places || !total) return [];
  const line = { top, bottom: top };
  const figure = (part: "weight" | "score"): FormCell => ({
    ...textCell({ ...line, ...columnsOf(places[part]) }, ""),
    ...(total[part] === null ? blankFigure : figureCell(total[part])),
    fields: [[`paper.total.${part}`]],
  });
  return [
    labelCell({ ...line, ...columnsOf(places.label.at) }, places.label.text),
    figure("weight"),
    figure("score"),
    textCell({ ...line, ...columnsOf(places.rest) }, ""),
  ];
}

/** The cells below the indicator table, from row `top`: the total, and the remarks that the paper has. */
export function endCells(layout: PaperLayout, contents: PaperContents, top: number): FormCell[] {
  const total = totalCells(layout, contents, top);
  const first = total.length > 0 ? top + 1 : top;
  const said = remarkParts.flatMap((part) => {
    const text = contents.remarks[part];
    return text === undefined ? [] : [{ part, text }];
  });
  const remarks = said.flatMap(({ part, text }, at): FormCell[] => {
    const line = { top: first + at, bottom: first + at };
    return [
      labelCell({ ...line, ...columnsOf(layout.remarks.labels) }, labels[part]),
      {
        ...textCell({ ...line, ...columnsOf(layout.remarks.texts) }, text),
        style: "indicatorName",
        fields: [[`paper.${part}`]],
      },
    ];
  });
  return [...total, ...remarks];
}
