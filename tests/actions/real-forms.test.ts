import { readFileSync } from "node:fs";
import { applyFixes } from "../../src/actions/apply-fixes";
import type { CheckedFormOnSheet, CheckedSheet } from "../../src/actions/checked-sheet";
import { clearMarks } from "../../src/actions/clear-marks";
import { markFindings } from "../../src/actions/mark-findings";
import { readActiveSheet } from "../../src/actions/read-sheets";
import { undoLast } from "../../src/actions/undo-last";
import { cellOf } from "../../src/core/checks/cell-of";
import type { CheckedFinding } from "../../src/core/checks/check";
import { defaultSettings } from "../../src/core/checks/settings";
import type { FieldChange } from "../../src/core/checks/rule";
import { indicatorField } from "../../src/core/form/indicator-lists";
import type { FieldPath } from "../../src/core/form/project";
import { indicatorParts } from "../../src/core/form/project";
import type { CellAddress } from "../../src/core/grid/grid";
import type { OpenedExcel } from "excel-stand-in/open-excel";
import { ltsc2021Sets } from "excel-stand-in/requirement-sets";
import { saveBook } from "excel-stand-in/xlsx/save";
import { recognise } from "../../src/core/recognise/recognise";
import { inExcel } from "../excel/in-excel";
import { formNames, readFormFile } from "../helpers/form-files";
import { formWorkbook } from "../helpers/form-workbook";
import { sheetsAsTold } from "../../packages/excel-stand-in/tests/files/reopen";
import { differing, everything, withoutRow } from "./on-a-sheet";
import { isRowGrown } from "./rows-grown";

jest.setTimeout(120_000);

const sample = "assets/samples/baoshan-2023.xlsx";
const real = formNames("real").map((name) => `real/${name}`);
/** Forms of every damage; `all-in-one-cell` has no rows that a workbook could have. */
const made = formNames("made")
  .map((name) => `made/${name}`)
  .filter((name) => name !== "made/all-in-one-cell");

const refusals = ["made/sh2026-levels-lost row-shifted indicators.annual.7.name"];

const bookOf = (name: string): Promise<Uint8Array> =>
  name === sample ? Promise.resolve(new Uint8Array(readFileSync(sample))) : formWorkbook(name);

/** Opens a form's workbook in Excel LTSC 2021. */
async function withBook(book: Uint8Array, work: (excel: OpenedExcel) => Promise<void>): Promise<void> {
  await inExcel(work, { book, requirementSets: ltsc2021Sets });
}

/** The cells that a change of a field may touch: its own and, where a row slid, those of its indicator. */
function cellsMeant({ form }: CheckedFormOnSheet, change: FieldChange): CellAddress[] {
  const { list, index } = (change.kind === "set" ? indicatorField(change.field) : change) ?? {};
  const ofIndicator = indicatorParts.map(
    (part) => `indicators.${list ?? ""}.${index ?? ""}.${part}` as FieldPath,
  );
  const fields = change.kind === "set" ? [change.field, ...ofIndicator] : ofIndicator;
  const own = change.kind === "set" ? cellOf(form, change.field) : null;
  const places = fields.flatMap((field) => {
    const place = form.places[field];
    return place ? [place.cell, ...(place.more ?? []), ...(place.belongs ? [place.belongs] : [])] : [];
  });
  return [...places, ...(own ? [own] : [])];
}

/**
 * What changed beside the cells meant: formulas that look at these show another result, a row grows where one of their texts would
 * be cut off in it, and that is all.
 */
function beside(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  meant: readonly CellAddress[],
): string[] {
  const keys = new Set(meant.map(({ row, column }) => `${row} ${column}`));
  const withoutResult = (text: string | undefined): string | undefined => text?.replace(/"value":.*/, "");
  return differing(before, after).filter(
    (key) =>
      !keys.has(key) &&
      !isRowGrown(key, before, after, meant) &&
      !(key.startsWith("{") && withoutResult(before.get(key)) === withoutResult(after.get(key))),
  );
}

interface Tried {
  /** Why it was refused; null if it was not. */
  readonly refusal: string | null;
  /** What is not as it should be; empty where all is. */
  readonly wrong: readonly string[];
}

/** Applies one fix, looks at everything, and takes it back. */
async function tryFix(excel: OpenedExcel, form: CheckedFormOnSheet, finding: CheckedFinding): Promise<Tried> {
  const { rule, field } = finding;
  const fix = finding.fix ?? [];
  const before = everything(excel);
  const refusal = await applyFixes([{ form, fix }], defaultSettings).then(
    () => null,
    (problem: unknown) => `${rule} ${field}: ${String(problem)}`,
  );
  const after = everything(excel);
  if (refusal !== null) return { refusal, wrong: differing(before, after) };
  const meant = fix.flatMap((change) => cellsMeant(form, change));
  const rows = [...new Set(meant.map(({ row }) => row))];
  const ways = [beside(before, after, meant)];
  if (fix.some(({ kind }) => kind === "remove-indicator"))
    for (const row of rows)
      ways.push(beside(withoutRow(before, row), after, meant).filter((key) => !/^(?:merge|\{)/.test(key)));
  const [wrong = []] = ways.sort((a, b) => a.length - b.length);
  await undoLast();
  const notBack = differing(before, everything(excel));
  return { refusal, wrong: [...wrong, ...notBack].map((key) => `${rule} ${field}: ${key}`) };
}

async function tryAll(name: string): Promise<{ done: number; refused: string[]; wrong: string[] }> {
  const result = { done: 0, refused: [] as string[], wrong: [] as string[] };
  await withBook(await bookOf(name), async (excel) => {
    const { forms } = await readActiveSheet();
    for (const form of forms)
      for (const finding of form.findings.filter(({ fix }) => fix)) {
        const { refusal, wrong } = await tryFix(excel, form, finding);
        if (refusal === null) result.done++;
        else result.refused.push(`${name} ${refusal}`);
        result.wrong.push(...wrong.map((what) => `${name} ${what}`));
      }
  });
  return result;
}

test.each(real)("%s with its merges is read as the text that it was made of", async (name) => {
  await withBook(await bookOf(name), async () => {
    const { sheet, forms } = await readActiveSheet();
    expect(sheet.grid.merges.length).toBeGreaterThan(3);
    const text = recognise(readFormFile(name)).forms;
    expect(forms.map(({ form }) => form.project)).toEqual(text.map(({ project }) => project));
  });
});

test("every safe fix of the real forms is written in place, and nothing else in the workbook changes", async () => {
  const results = [];
  for (const name of [sample, ...real]) results.push(await tryAll(name));
  expect(results.flatMap(({ wrong }) => wrong)).toEqual([]);
  expect(results.flatMap(({ refused }) => refused)).toEqual([]);
  expect(results.reduce((sum, { done }) => sum + done, 0)).toBeGreaterThan(20);
});

test("the same for forms with every kind of damage", async () => {
  const results = [];
  for (const name of made) results.push(await tryAll(name));
  expect(results.flatMap(({ wrong }) => wrong)).toEqual([]);
  const refused = results.flatMap((result) => result.refused.map((text) => text.split(":")[0]));
  // Three rows that slid are one finding; a level of theirs, in a column that the reader cannot tell from its neighbours, would
  // not be read back.
  expect(refused).toEqual(refusals);
});

test.each([sample, ...real])(
  "%s: marks go without a trace, also after saving and opening again",
  async (name) => {
    const book = await bookOf(name);
    let [marked, plain] = [new Uint8Array(), new Uint8Array()];
    await withBook(book, async (excel) => {
      const before = everything(excel);
      plain = saveBook(excel.workbook.book).slice();
      const sheet: CheckedSheet = await readActiveSheet();
      await markFindings([sheet]);
      const changed = differing(before, everything(excel));
      expect(changed.length).toBeGreaterThan(0);
      expect(changed.filter((key) => !key.startsWith("conditionalFormats"))).toEqual([]);
      marked = saveBook(excel.workbook.book).slice();
      await clearMarks();
      expect(differing(before, everything(excel))).toEqual([]);
      expect(await sheetsAsTold(saveBook(excel.workbook.book))).toEqual(await sheetsAsTold(plain));
    });
    await withBook(marked, async (excel) => {
      await clearMarks();
      expect(await sheetsAsTold(saveBook(excel.workbook.book))).toEqual(await sheetsAsTold(plain));
    });
  },
);
