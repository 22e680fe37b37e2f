import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { newBook } from "excel-stand-in/new-book";
import { writeWorkbook } from "../../src/files/write-workbook";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { recognise } from "../../src/core/recognise/recognise";
import { formNames, readFormFile } from "../helpers/form-files";
import { reopened, sheetsAsTold } from "../../packages/excel-stand-in/tests/files/reopen";

async function expectNothingLost(before: Uint8Array): Promise<void> {
  const told = await sheetsAsTold(before);
  expect(JSON.stringify(told)).toContain("绩效");
  expect(await sheetsAsTold(await reopened(before))).toEqual(told);
}

const samples = join(__dirname, "../../assets/samples");
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

test("a form in 宋体 is as wide as its layout says, since a digit is 8 pixels wide there", async () => {
  const { columnWidths } = layouts["shanghai-2023"];
  const book = await newBook({ book: readFileSync(join(samples, "baoshan-2023.xlsx")) });
  const [sheet = ""] = book.sheets.keys();
  const widths = columnWidths.map((_, column) => book.engine.line(sheet, "columns", column).size);
  book.engine.dispose();
  const inWholePixels = columnWidths.map((points) => Math.trunc(points / 0.75) * 0.75);
  expect(widths).toEqual(inWholePixels);
});
