import { fold } from "../../form/text";
import { chosenValue } from "../labels/indicator-headers";
import { makeBlock, type IndicatorBlock, type TableColumn } from "./columns";

/** How well a column's header says that its values are the year's own; the least is the best. */
function rank({ header }: TableColumn, year: number | null): number {
  const words = fold(header.text);
  if (year !== null && words.includes(String(year))) return 0;
  const found = chosenValue.findIndex((telling) => telling.test(words));
  return found < 0 ? chosenValue.length + 1 : found + 1;
}

/**
 * Of several values behind one name (优, 良, 中, 差; one for each year, quarter or town) the year's own is the target: that
 * of the form's year, else the one whose header says so, else the first; none where all are other years'. The others stay columns.
 */
export function withChosenValue(block: IndicatorBlock, year: number | null): IndicatorBlock {
  const values = block.all.filter(({ role }) => role === "target");
  if (values.length < 2) return block;
  const nearest = values.reduce((chosen, value) => (rank(value, year) < rank(chosen, year) ? value : chosen));
  const isOtherYear = rank(nearest, year) > chosenValue.length && /20\d{2}/.test(nearest.header.text);
  const best = isOtherYear ? null : nearest;
  const all = block.all.map((column) =>
    column.role === "target" && column !== best ? { ...column, role: "value" as const } : column,
  );
  return makeBlock(all, block.scope, block);
}
