import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { writeWorkbook } from "../../../src/files/write-workbook";
import { layouts } from "../../../src/layout/layouts";
import { planSheet } from "../../../src/layout/plan-sheet";
import { recognise } from "../../../src/recognise/recognise";
import { formNames, readFormFile } from "../../helpers/form-files";
import { reopened, sheetsAsTold } from "./reopen";

async function expectNothingLost(before: Uint8Array): Promise<void> {
  const told = await sheetsAsTold(before);
  expect(JSON.stringify(told)).toContain("绩效");
  expect(await sheetsAsTold(await reopened(before))).toEqual(told);
}

const samples = join(__dirname, "../../../assets/samples");
const workbooks = readdirSync(samples).filter((name) => name.endsWith(".xlsx"));
const texts = [".", "real", "made"].flatMap((folder) => formNames(folder).map((name) => join(folder, name)));

test.each(workbooks)("the sample %s loses nothing when it is opened and saved", async (name) => {
  await expectNothingLost(readFileSync(join(samples, name)));
});

test.each(texts)("a workbook built from %s loses nothing when it is opened and saved", async (name) => {
  const { forms } = recognise(readFormFile(name));
  const plans = forms.map(({ project }) => planSheet(project, layouts["shanghai-2023"]));
  await expectNothingLost(await writeWorkbook(plans));
});
