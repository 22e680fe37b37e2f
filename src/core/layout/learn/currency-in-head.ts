import type { HeadCell, PrintedCell } from "../layout";
import { placeholdersOf } from "../form-cells";
import { readLabels } from "../../recognise/labels/read-label";

/** How the unit of money is printed on a layout whose form had it behind each amount (`20万元`). */
export const noteBehindHeading = "（{unit}）";

type Rows = readonly (readonly HeadCell[])[];

/** Puts the unit of money behind the heading of the amounts, else behind the first amount's label. */
export function withCurrencyInHead(rows: Rows): Rows {
  const labels = rows.flat().filter(isBareLabel);
  const found =
    labels.find((cell) => isAbout(cell, "heading")) ?? labels.find((cell) => isAbout(cell, "amount"));
  if (!found) return rows;
  const stated: PrintedCell = {
    ...found,
    text: `${found.text}{currency}`,
    states: [...found.states, "funding.currency"],
  };
  return rows.map((row) => row.map((cell) => (cell === found ? stated : cell)));
}

function isBareLabel(cell: HeadCell): cell is PrintedCell {
  return "text" in cell && placeholdersOf(cell.text).length === 0;
}

const money = /资金|预算|金额|投资|经费/;

function isAbout({ text }: PrintedCell, kind: "heading" | "amount"): boolean {
  return readLabels(text).some(({ meaning, words }) => meaning.kind === kind && money.test(words));
}
