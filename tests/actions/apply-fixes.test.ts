import { applyFixes } from "../../src/actions/apply-fixes";
import type { FormOnSheet } from "../../src/actions/checked-sheet";
import { undoLast } from "../../src/actions/undo-last";
import { checkForms, type CheckedFinding } from "../../src/checks/check";
import { readActiveSheet } from "../../src/excel/read-sheets";
import type { Grid } from "../../src/grid/grid";
import { recognise } from "../../src/recognise/recognise";
import type { OpenedExcel } from "../../src/host/open-excel";
import { inExcel } from "../excel/in-excel";
import { formNames, readFormFile } from "../helpers/form-files";
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

function keyOf({ rule, field }: CheckedFinding): string {
  return `${rule} ${field}`;
}

async function findingsNow(): Promise<readonly (readonly CheckedFinding[])[]> {
  const { forms } = recognise((await readActiveSheet()).grid);
  return checkForms(forms).map(({ findings }) => findings);
}

const names = [
  "baoshan-2023",
  ...formNames("real").map((name) => `real/${name}`),
  ...formNames("made").map((name) => `made/${name}`),
];
/** Without merged cells, a level that slid has no cell in which the reader would take it for what it is. */
const refused: readonly string[] = ["made/l18-old-central", "made/sh2026-levels-lost"];

interface Outcome {
  readonly name: string;
  readonly isDone: boolean;
  /** What is not as it should be; empty where all is. */
  readonly wrong: readonly string[];
}

/** Applies one fix, looks, and takes it back. */
async function tryFix(
  excel: OpenedExcel,
  name: string,
  { form, at, finding }: { form: FormOnSheet; at: number; finding: CheckedFinding },
): Promise<Outcome> {
  const before = everything(excel);
  const fix = finding.fix ?? [];
  const isDone = await applyFixes([{ form, fix }]).then(
    () => true,
    () => false,
  );
  const left = ((await findingsNow())[at] ?? []).map(keyOf);
  // Behind a removed indicator others take its number.
  const isLeft = isDone && fix.every(({ kind }) => kind === "set") && left.includes(keyOf(finding));
  if (isDone) await undoLast();
  const changed = differing(before, everything(excel));
  return { name, isDone, wrong: [...(isLeft ? [`${name} ${keyOf(finding)}`] : []), ...changed] };
}

async function tryAll(name: string): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  await inExcel(async (excel) => {
    await putGrid(excel, readFormFile(name));
    const sheet = await readActiveSheet();
    const { forms } = recognise(sheet.grid);
    for (const [at, { findings }] of checkForms(forms).entries()) {
      const form = forms[at];
      for (const finding of form ? findings.filter(({ fix }) => fix) : [])
        if (form) outcomes.push(await tryFix(excel, name, { form: { sheet, form }, at, finding }));
    }
  });
  return outcomes;
}

test("every fix of the real and the made forms is written in place; its finding goes, and undo brings all back", async () => {
  const outcomes: Outcome[] = [];
  for (const name of names) outcomes.push(...(await tryAll(name)));
  expect(outcomes.flatMap(({ wrong }) => wrong)).toEqual([]);
  const notDone = outcomes.filter(({ isDone }) => !isDone).map(({ name }) => name);
  expect([...new Set(notDone)].sort()).toEqual(refused);
  expect(outcomes.length).toBeGreaterThan(100);
}, 240_000);

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
    expect(fixes.length).toBeGreaterThan(5);
    await applyFixes(fixes);
    const left = (await findingsNow()).flat().filter(({ fix }) => fix);
    expect(left.length).toBeLessThan(fixes.length / 2);
    await undoLast();
    expect(differing(before, everything(excel))).toEqual([]);
  });
});
