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
        serious.map(({ rule, field, values }): Complaint => [rule, values["indicator"] ?? field]),
      ];
    }),
  );
}

/** The complaints in an order that does not matter. */
export function sorted(complaints: readonly Complaint[] | undefined): readonly Complaint[] | undefined {
  return complaints?.toSorted((one, other) => (one.join() < other.join() ? -1 : 1));
}
