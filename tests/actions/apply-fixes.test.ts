import { applyFixes } from "../../src/actions/apply-fixes";
import { undoLast } from "../../src/actions/undo-last";
import { checkForms, type CheckedFinding } from "../../src/core/checks/check";
import { defaultSettings } from "../../src/core/checks/settings";
import { goTogether } from "../../src/core/edit/fixes-together";
import { readActiveSheet } from "../../src/excel/read-sheets";
import type { Grid } from "../../src/core/grid/grid";
import { recognise } from "../../src/core/recognise/recognise";
import type { OpenedExcel } from "excel-stand-in/open-excel";
import { inExcel } from "../excel/in-excel";
import { readFormFile } from "../helpers/form-files";
import { differing, everything } from "./on-a-sheet";

/** Puts a form's text onto the active sheet, cell by cell as text. */
async function putGrid({ Excel: library }: OpenedExcel, { cells }: Grid): Promise<void> {
  await library.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const { row, column, text } of cells) {
      const cell = sheet.getCell(row, column);
      cell.numberFormat = [["@"]];
      cell.values = [[text]];
    }
    await context.sync();
  });
}

async function findingsNow(): Promise<readonly (readonly CheckedFinding[])[]> {
  const { forms } = recognise((await readActiveSheet()).grid);
  return checkForms(forms).map(({ findings }) => findings);
}

test("all fixes of a form are one step to be undone", async () => {
  await inExcel(async (excel) => {
    await putGrid(excel, readFormFile("baoshan-2023"));
    const sheet = await readActiveSheet();
    const { forms } = recognise(sheet.grid);
    const before = everything(excel);
    const fixes = checkForms(forms).flatMap(({ findings }, at) =>
      findings.flatMap(({ fix }) => {
        const form = forms[at];
        return form && fix ? [{ form: { sheet, form }, fix }] : [];
      }),
    );
    expect(fixes.length).toBeGreaterThan(3);
    await applyFixes(fixes, defaultSettings);
    const left = (await findingsNow()).flat().flatMap(({ fix }) => (fix ? [fix] : []));
    // What did not go together with an earlier fix waits for the next time.
    const others = fixes.map(({ fix }) => fix);
    expect(left.length).toBeLessThan(fixes.length / 2);
    expect(left.filter((fix) => goTogether(others.flat(), fix))).toEqual([]);
    await undoLast();
    expect(differing(before, everything(excel))).toEqual([]);
  });
});
