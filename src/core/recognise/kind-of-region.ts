import { kindOf } from "../kinds/kinds";
import type { FormKind } from "../form/form-kind";
import { isLabelAt, type Line, type Region } from "./lines";

const longestTitle = 60;

/** The texts that may be a form's title: what stands above the first label of the form, or in its first line. */
export function titlesOf(lines: readonly Line[]): string[] {
  const first = lines.findIndex((line) => line.isHeader || line.cells.some((_, at) => isLabelAt(line, at)));
  const above = lines.slice(0, first < 0 ? lines.length : Math.max(1, first));
  return above
    .flatMap(({ cells }) => cells.map(({ text }) => text))
    .filter(({ length }) => length <= longestTitle);
}

/** Which kind of form stands in these lines, by its title and its headers; null where neither says anything. */
export function kindOfRegion({ lines }: Pick<Region, "lines">): FormKind | null {
  return kindOf({
    titles: titlesOf(lines),
    headers: lines.flatMap(({ cells }) => cells.map(({ text }) => text)),
  });
}
