import type { CheckedForm } from "../../src/actions/checked-form";
import { findForms } from "../../src/actions/import-files";
import {
  importForms,
  type TakenOver,
  type Takeover,
  type Way,
  type WritingWatcher,
} from "../../src/actions/import-forms";
import { insertProjects } from "../../src/actions/insert-forms";
import { undoLast } from "../../src/actions/undo-last";
import { defaultSettings, type Settings } from "../../src/core/checks/settings";
import { readAllSheets } from "../../src/excel/read-sheets";
import { writeWorkbook } from "../../src/files/write-workbook";
import type { Project } from "../../src/core/form/project";
import type { Grid } from "../../src/core/grid/grid";
import type { OpenedExcel } from "excel-stand-in/open-excel";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { recognise } from "../../src/core/recognise/recognise";
import { differencesOf } from "../../src/core/import/differences";
import type { StandardChoice } from "../../src/core/import/standard-sheet";
import { inExcel } from "../excel/in-excel";
import { seedProjects } from "../helpers/seed-projects";
import { differing, everything, formNow } from "./on-a-sheet";

jest.setTimeout(20_000); // a whole Excel, on a machine that may have other work

const [seed, second, third] = seedProjects;
if (!seed || !second || !third) throw new Error("The seed forms are missing");

const choice: StandardChoice = { layout: "shanghai-2026", currency: null, year: null, withRemains: true };
const newSheet: Way = { kind: "new-sheet", choice };
const unwatched = { onDone: () => undefined, signal: new AbortController().signal };

async function fileOf(...projects: readonly Project[]): Promise<Uint8Array> {
  return writeWorkbook(projects.map((project) => planSheet(project, layouts["shanghai-2023"])));
}

async function found(...projects: readonly Project[]): Promise<readonly CheckedForm[]> {
  const open = (): Promise<Uint8Array> => fileOf(...projects);
  const watcher = { onState: () => undefined, signal: new AbortController().signal };
  return (await findForms([{ name: "去年.xlsx", open }], "zh-CN", watcher))?.forms ?? [];
}

const all = (forms: readonly CheckedForm[], way: Way): Takeover[] =>
  forms.map((form) => ({ found: form, way }));

const importAll = async (
  forms: readonly Takeover[],
  watcher: WritingWatcher = unwatched,
): Promise<readonly TakenOver[] | null> => (await importForms({ forms, sheets: [] }, watcher))?.taken ?? null;

async function projectsNow(): Promise<readonly Project[]> {
  const sheets = await readAllSheets();
  return sheets.flatMap(({ grid }) => recognise(grid).forms.map(({ project }) => project));
}

const withSeed = (work: (excel: OpenedExcel) => Promise<void>): Promise<void> =>
  inExcel(async (excel) => {
    await insertProjects("shanghai-2023", [seed]);
    await work(excel);
  });

test("forms come in on new sheets, read as in their file, and one undo takes all of them away", async () => {
  await inExcel(async ({ workbook }) => {
    const forms = await found(seed, second, third);
    const counts: number[] = [];
    const taken = await importAll(all(forms, newSheet), {
      ...unwatched,
      onDone: (count) => counts.push(count),
    });
    expect(taken?.map(({ sheet }) => sheet)).toEqual(workbook.sheetNames().slice(1));
    expect((await projectsNow()).map(({ name }) => name)).toEqual(seedProjects.map(({ name }) => name));
    expect(counts.at(-1)).toBe(3);
    expect(await undoLast()).toBe(true);
    expect(workbook.sheetNames()).toEqual(["Sheet1"]);
  });
});

test("what the user has written on a new sheet since keeps it from being undone away", async () => {
  await inExcel(async ({ workbook, user }) => {
    const taken = await importAll(all(await found(seed), newSheet), unwatched);
    await user.type(`${taken?.[0]?.sheet ?? ""}!J9`, "我的备注");
    await expect(undoLast()).rejects.toMatchObject({ kind: "changed-meanwhile" });
    expect(workbook.sheetNames()).toHaveLength(2);
  });
});

test("the chosen fields go into the form on the sheet, with new sheets in the same step", async () => {
  await withSeed(async (excel) => {
    const before = everything(excel);
    const onSheet = await formNow();
    const other = { ...seed, unit: "特保大队", category: "一次性项目" };
    const [changed, added] = await found(other, second);
    if (!changed || !added) throw new Error("Two forms are in the file");
    const chosen = differencesOf(onSheet.form.project, changed.form.project).filter(
      (one) => one.kind === "field" && one.field === "unit",
    );
    await importAll(
      [
        { found: changed, way: { kind: "into-form", onSheet, chosen } },
        { found: added, way: newSheet },
      ],
      unwatched,
    );
    expect(await projectsNow()).toMatchObject([{ ...seed, unit: "特保大队" }, { name: second.name }]);
    await undoLast();
    expect(excel.workbook.sheetNames()).toEqual(["Sheet1", seed.name]);
    expect(differing(before, everything(excel))).toEqual([]);
  });
});

test("a source sheet comes in as it is, once however many of its forms are taken", async () => {
  await inExcel(async ({ workbook }) => {
    const forms = await found(seed);
    const [form] = forms;
    if (!form) throw new Error("A form is in the file");
    const cells = [{ row: 0, column: 8, text: "=1+1", value: "=1+1" }, ...form.grid.cells];
    const grid = { ...form.grid, name: "原表", cells };
    await importAll(
      all(
        [
          { ...form, grid },
          { ...form, grid },
        ],
        { kind: "as-it-is" },
      ),
      unwatched,
    );
    expect(workbook.sheetNames()).toEqual(["Sheet1", "原表"]);
    expect(workbook.values("原表!I1")).toEqual([["=1+1"]]);
    expect((await projectsNow())[0]).toEqual(form.form.project);
  });
});

/** A sheet with a list of amounts and the formulas behind some of them, as a file has it. */
const withFormulas: Grid = {
  name: "测算",
  cells: [
    { row: 0, column: 0, text: "12.50", value: 12.5 },
    { row: 1, column: 0, text: "7.50", value: 7.5 },
    { row: 2, column: 0, text: "20.00", value: 20 },
    { row: 2, column: 1, text: "2000.0%", value: 20 },
    { row: 3, column: 0, text: "99", value: 99 },
    { row: 4, column: 0, text: "8", value: 8 },
    { row: 5, column: 0, text: "=1+1", value: "=1+1" },
    { row: 6, column: 0, text: "足额", value: "足额" },
    { row: 7, column: 0, text: "看", value: "看" },
  ],
  merges: [],
  formulas: [
    { row: 2, column: 0, formula: "SUM(A1:A2)" },
    { row: 2, column: 1, formula: "A3" },
    { row: 2, column: 2, formula: "A1*2" }, // its result is not in the file
    { row: 3, column: 0, formula: "A1+A2" }, // gives 20 here, and not 99
    { row: 4, column: 0, formula: "基本信息!B2" },
    { row: 6, column: 0, formula: 'IF(A3>=20,"足额","不足")' },
    { row: 7, column: 0, formula: 'HYPERLINK("http://x","看")' },
  ],
};

test("a sheet without a form comes in as it is: formulas that work there stay, of the others the result", async () => {
  await inExcel(async ({ workbook, user }) => {
    const done = await importForms(
      { forms: [], sheets: [{ source: "去年.xlsx", grid: withFormulas }] },
      unwatched,
    );
    expect(workbook.formulas("测算!A1:C8")).toEqual([
      [12.5, null, null],
      [7.5, null, null],
      ["=SUM(A1:A2)", "=A3", "=A1*2"],
      [99, null, null],
      [8, null, null],
      ["=1+1", null, null],
      ['=IF(A3>=20,"足额","不足")', null, null],
      ["看", null, null],
    ]);
    expect(workbook.texts("测算!A3:C3")).toEqual([["20.00", "2000.0%", "25"]]);
    expect(workbook.values("测算!A6")).toEqual([["=1+1"]]);
    expect(done?.sheets).toMatchObject([{ sheet: "测算", formulas: { kept: 4 } }]);
    expect(done?.sheets[0]?.formulas.lost.map(({ row, reason }) => [row, reason])).toEqual([
      [4, "refers-elsewhere"],
      [7, "not-plain"],
      [3, "other-result"],
    ]);
    await user.type("测算!B3", "=A3+1");
    await expect(undoLast()).rejects.toMatchObject({ kind: "changed-meanwhile" });
    await user.type("测算!B3", "=a3");
    expect(await undoLast()).toBe(true);
    expect(workbook.sheetNames()).toEqual(["Sheet1"]);
  });
});

test("work that is stopped half-way leaves the workbook as it was", async () => {
  await withSeed(async (excel) => {
    const before = everything(excel);
    const onSheet = await formNow();
    const many = Array.from({ length: 12 }, (_, at) => ({ ...second, name: `项目${at}` }));
    const [changed, ...others] = await found({ ...seed, unit: "特保大队" }, ...many);
    if (!changed) throw new Error("Forms are in the file");
    const chosen = differencesOf(onSheet.form.project, changed.form.project);
    const stop = new AbortController();
    const taken = await importAll(
      [{ found: changed, way: { kind: "into-form", onSheet, chosen } }, ...all(others, newSheet)],
      {
        onDone: () => {
          stop.abort();
        },
        signal: stop.signal,
      },
    );
    expect(taken).toBeNull();
    expect(excel.workbook.sheetNames()).toEqual(["Sheet1", seed.name]);
    expect(differing(before, everything(excel))).toEqual([]);
  });
});

test("forms of files are checked by the office's own rules", async () => {
  const source = { name: "去年.xlsx", open: () => fileOf({ ...seed, department: null }) };
  const watcher = { onState: () => undefined, signal: new AbortController().signal };
  const rulesFound = async (rules: Settings["rules"]): Promise<readonly string[]> => {
    const settings = { ...defaultSettings, rules };
    const result = await findForms([source], "zh-CN", watcher, { settings });
    return result?.forms.flatMap(({ findings }) => findings.map(({ rule }) => rule)) ?? [];
  };
  expect(await rulesFound({})).toContain("department-missing");
  expect(await rulesFound({ "department-missing": "off" })).not.toContain("department-missing");
});

test("one file that cannot be read does not stop the others, and reading can be stopped", async () => {
  const open = (bytes: Uint8Array) => () => Promise.resolve(bytes);
  const sources = [
    { name: "残.xlsx", open: open(new Uint8Array([0x50, 0x4b, 3, 4])) },
    { name: "信.txt", open: open(new TextEncoder().encode("各位同事")) },
    { name: "好.xlsx", open: open(await fileOf(seed)) },
  ];
  const states: string[] = [];
  const stop = new AbortController();
  const result = await findForms(sources, "zh-CN", {
    onState: (index, state, forms) => states.push(`${index} ${state} ${forms}`),
    signal: stop.signal,
  });
  expect(result?.forms.map(({ form }) => form.project.name)).toEqual([seed.name]);
  expect(result?.sentences).toEqual([
    "“残.xlsx”不完整，后面的部分缺失，请重新下载或复制一份。",
    "“信.txt”中未识别到申报表。",
  ]);
  expect(result?.sheets.map(({ source, grid }) => [source, grid.cells.map(({ text }) => text)])).toEqual([
    ["信.txt", ["各位同事"]],
  ]);
  expect(states.filter((state) => !state.includes("reading"))).toEqual([
    "0 failed 0",
    "1 without-form 0",
    "2 read 1",
  ]);
  stop.abort();
  expect(await findForms(sources, "zh-CN", { onState: () => undefined, signal: stop.signal })).toBeNull();
});
