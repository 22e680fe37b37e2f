import type { FundingContents, PaperContents } from "../../form/paper-contents";
import { fill } from "../../language/language";
import { columnsOf } from "../columns";
import { labelCell, textCell, type FormCell } from "../form-cells";
import { figureCell } from "./figure-cell";
import { monthsTold } from "./months-told";
import type { PaperLayout } from "./paper-layout";

type Money = PaperLayout["money"];

const dash = "—";
const blankAmount = "#,##0.00";

function rowCells(
  { labels, columns, ofTotal }: Money,
  row: FundingContents,
  index: number,
  top: number,
): FormCell[] {
  const line = { top, bottom: top };
  const label = labelCell({ ...line, ...columnsOf(labels) }, row.label);
  return [
    label,
    ...columns.map(({ part, at }): FormCell => {
      const range = { ...line, ...columnsOf(at) };
      const text = row.amounts[part];
      const isDashed = text === undefined && ofTotal.includes(part) && row.key !== "total";
      const fields = [[`paper.funding.${index}.${part}` as const]];
      if (isDashed) return { ...textCell(range, dash), fields };
      const figure = text === undefined ? { format: blankAmount } : figureCell(text);
      return { ...textCell(range, ""), ...figure, style: "amount", fields };
    }),
  ];
}

/** The cells of the money block (项目资金), the header of which stands in row `top`. */
export function moneyCells({ money }: PaperLayout, contents: PaperContents, top: number): FormCell[] {
  const { heading, labels, columns } = money;
  const { funding, currency, months } = contents;
  const unit = currency === null ? "" : `\n（${currency}）`;
  const line = { top, bottom: top };
  return [
    {
      ...labelCell({ top, bottom: top + funding.length, ...columnsOf(heading.at) }, heading.text + unit),
      fields: [["funding.currency"]],
    },
    textCell({ ...line, ...columnsOf(labels) }, ""),
    ...columns.map(({ at, header }) =>
      labelCell({ ...line, ...columnsOf(at) }, fill(header, { months: monthsTold(months) })),
    ),
    ...funding.flatMap((row, index) => rowCells(money, row, index, top + 1 + index)),
  ];
}
