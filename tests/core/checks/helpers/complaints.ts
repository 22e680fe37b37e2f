import type { CellAddress } from "../../../../src/core/grid/grid";
import { placedFields, type FormReading } from "../../../../src/core/recognise/reading";
import { checkForms } from "../../../../src/core/checks/check";
import { recognise } from "../../../../src/core/recognise/recognise";
import { readFormFile } from "../../../helpers/form-files";

/** An error or a warning: its rule, and the indicator's name or else the field that it is about. */
export type Complaint = readonly [rule: string, about: string];

/** What the checks complain of on each form of a file of tests/forms, by the project's name; hints are left out. */
export function complaintsAbout(file: string): Readonly<Record<string, readonly Complaint[]>> {
  const { forms } = recognise(readFormFile(file));
  const results = checkForms(forms);
  return Object.fromEntries(
    forms.map(({ project }, index): [string, Complaint[]] => {
      const serious = results[index]?.findings.filter(({ severity }) => severity !== "hint") ?? [];
      return [
        project.name ?? "",
        serious.flatMap(({ rule, field, values, more = [] }) => [
          [rule, values["indicator"] ?? field] as const,
          ...more.map((cell): Complaint => [rule, indicatorAt(cell, forms[index])]),
        ]),
      ];
    }),
  );
}

/** The complaints in an order that does not matter. */
export function sorted(complaints: readonly Complaint[] | undefined): readonly Complaint[] | undefined {
  return complaints?.toSorted((one, other) => (one.join() < other.join() ? -1 : 1));
}

/** The name of the indicator that has a part in this cell. */
function indicatorAt({ row, column }: CellAddress, form: FormReading | undefined): string {
  const [field = ""] =
    placedFields({ places: form?.places ?? {} }).find(
      ([path, { cell }]) => path.startsWith("indicators.") && cell.row === row && cell.column === column,
    ) ?? [];
  const [, , index = ""] = field.split(".");
  return form?.project.indicators.annual[Number(index)]?.name ?? field;
}
