import { everyIndicator, type ListedIndicator } from "../form/indicator-lists";
import { cellName } from "../grid/address";
import type { FormReading } from "./reading";

type Placed = Pick<FormReading, "project" | "places">;

/** The cell in which an indicator's name stands; null where the form has none. */
function nameCell({ places }: Placed, { list, index }: ListedIndicator): string | null {
  const cell = places[`indicators.${list}.${index}.name`]?.cell;
  return cell ? cellName(cell) : null;
}

/**
 * The indicators of a form, each once: a row that states a target for the year and one for the long term is one indicator,
 * though it is in both lists.
 */
export function indicatorsOnce(form: Placed): readonly ListedIndicator[] {
  const all = everyIndicator(form.project.indicators);
  const ofYear = new Set(all.filter(({ list }) => list === "annual").map((one) => nameCell(form, one)));
  return all.filter((one) => {
    const cell = nameCell(form, one);
    return one.list === "annual" || cell === null || !ofYear.has(cell);
  });
}
