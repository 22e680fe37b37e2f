import type { PaperContents } from "../../form/paper-contents";
import { fill } from "../../language/language";
import { columnsOf } from "../columns";
import { textCell, type FormCell } from "../form-cells";
import type { HeadCell } from "../layout";
import type { PaperLayout } from "./paper-layout";

const blankYear = "    ";
const headFields = ["name", "department", "unit"] as const;
type HeadField = (typeof headFields)[number];

function isHeadField(field: string): field is HeadField {
  return headFields.some((one) => one === field);
}

/** The cells above the money block: title, year, and what the paper has in common with the 申报表. */
export function headCells({ head }: PaperLayout, contents: PaperContents): FormCell[] {
  const printed = { title: contents.title ?? "", year: contents.year?.toString() ?? blankYear };
  const cellOf = (cell: HeadCell, top: number): FormCell => {
    const range = { top, bottom: top, ...columnsOf(cell.at) };
    if ("text" in cell)
      return { ...textCell(range, fill(cell.text, printed)), style: cell.style, fields: [cell.states] };
    const field = "field" in cell && isHeadField(cell.field) ? cell.field : null;
    return { ...textCell(range, (field && contents[field]) ?? ""), fields: field ? [[field]] : [] };
  };
  return head.flatMap((row, top) => row.map((cell) => cellOf(cell, top)));
}
