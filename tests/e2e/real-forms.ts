import { writeWorkbook } from "../../src/files/write-workbook";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { recognise } from "../../src/core/recognise/recognise";
import { formNames, readFormFile } from "../helpers/form-files";

/** The seed forms and the real ones of other places, each on a sheet of its own, by turns in both layouts: an .xlsx. */
export async function realForms(): Promise<Uint8Array> {
  const names = ["baoshan-2023", ...formNames("real").map((name) => `real/${name}`)];
  const forms = names.flatMap((name) => recognise(readFormFile(name)).forms);
  const layoutOf = (index: number) => layouts[index % 2 ? "shanghai-2023" : "shanghai-2026"];
  return writeWorkbook(forms.map(({ project }, index) => planSheet(project, layoutOf(index))));
}
