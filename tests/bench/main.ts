import { mkdtemp, rm } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { read } from "@e965/xlsx";
import { readXlsx } from "hucre/xlsx";
import { checkForms } from "../../src/core/checks/check";
import { defaultSettings } from "../../src/core/checks/settings";
import { planFixes } from "../../src/core/edit/plan-fixes";
import type { Grid } from "../../src/core/grid/grid";
import { inColumns } from "../../src/cli/columns";
import { readFile } from "../../src/files/read-file";
import { readText } from "../../src/files/text/read-text";
import { writeWorkbook } from "../../src/files/write-workbook";
import { layouts } from "../../src/core/layout/layouts";
import { planSheet } from "../../src/core/layout/plan-sheet";
import { recognise } from "../../src/core/recognise/recognise";
import { measureBareReaders } from "./bare-readers";
import { departmentSteps } from "./department";
import { makeProjects } from "./make-projects";
import { measure } from "./measure";

const rounds = 5;
/** openpyxl needs seconds for a file. */
const otherRounds = 3;
const sheets = 200;
const departmentForms = 500;
const fixedProjects = 400;
const growth = [25, 50, 100, 200, 400, 800];

/** A workbook of made-up forms, one to a sheet, in both layouts by turns. */
async function makeWorkbook(forms: number): Promise<Uint8Array> {
  const names = ["shanghai-2023", "shanghai-2026"] as const;
  const layoutOf = (index: number) => layouts[names[index % 2] ?? "shanghai-2023"];
  return writeWorkbook(makeProjects(forms).map((project, index) => planSheet(project, layoutOf(index))));
}

/** The steps from a file to its findings, each working on what the step before it gave. */
async function stepsFor(bytes: Uint8Array) {
  const { grids } = await readFile(bytes);
  const forms = grids.flatMap((grid) => recognise(grid).forms);
  const whole = async () => {
    const content = await readFile(bytes);
    return checkForms(content.grids.flatMap((grid) => recognise(grid).forms));
  };
  return {
    grids,
    forms,
    steps: {
      read: () => readFile(bytes),
      recognise: () => grids.map(recognise),
      // Readings that were judged before are remembered: each run judges copies.
      check: () => checkForms(forms.map((form) => ({ ...form }))),
      whole,
    },
  };
}

async function compareWithLibraries(): Promise<void> {
  const bytes = await makeWorkbook(sheets);
  const { grids, forms, steps } = await stepsFor(bytes);
  const cells = grids.reduce((sum, grid) => sum + grid.cells.length, 0);
  const merges = grids.reduce((sum, grid) => sum + grid.merges.length, 0);
  print(
    `${forms.length} forms on ${grids.length} sheets: ${bytes.length} bytes, ${cells} cells, ${merges} merges`,
  );
  print(`Node ${process.version}, ${cpus()[0]?.model ?? "?"}; medians of ${rounds} runs in one process`);

  const times = await measure({ library: () => read(bytes), hucre: () => readXlsx(bytes), ...steps }, rounds);
  const folder = await mkdtemp(join(tmpdir(), "bench-"));
  const others = await measureBareReaders(bytes, join(folder, "forms.xlsx"), otherRounds);
  await rm(folder, { recursive: true });
  const fastest = Math.min(times.library, times.hucre, ...others.flatMap(([, time]) => time ?? []));
  const analysis = times.recognise + times.check;
  printTable([
    ["bare read, @e965/xlsx (chosen)", ms(times.library)],
    ["bare read, hucre", ms(times.hucre)],
    ...others.map(([name, time]) => [`bare read, ${name}`, time === null ? "not installed" : ms(time)]),
    ["read: file to grids", ms(times.read)],
    ["recognise: grids to projects", ms(times.recognise)],
    ["check: projects to findings", ms(times.check)],
    ["whole: file to findings", ms(times.whole)],
  ]);
  printTable([
    ["recognise + check / bare read", percent(analysis / times.library), "aim: 15 % at most"],
    ["whole / bare read", percent(times.whole / times.library), "aim: 120 % at most"],
    ["whole / fastest bare read", percent(times.whole / fastest), "aim: 130 % at most"],
  ]);
}

async function showGrowth(): Promise<void> {
  print("Growth, milliseconds for each form:");
  const rows: string[][] = [["forms", "read", "recognise", "check", "whole"]];
  for (const forms of growth) {
    const { steps } = await stepsFor(await makeWorkbook(forms));
    const times = await measure(steps, rounds);
    const perForm = [times.read, times.recognise, times.check, times.whole].map((time) =>
      (time / forms).toFixed(3),
    );
    rows.push([String(forms), ...perForm]);
  }
  printTable(rows);
}

/** What is made of a whole department's forms, beside reading and checking them. */
async function showDepartment(): Promise<void> {
  const { forms, steps } = await stepsFor(await makeWorkbook(departmentForms));
  const times = await measure({ whole: steps.whole, ...departmentSteps(forms) }, rounds);
  print(`A department of ${forms.length} forms, beside reading and checking them (${ms(times.whole)}):`);
  const { whole, ...made } = times;
  printTable(Object.entries(made).map(([name, time]) => [name, percent(time / whole)]));
}

/** A list sheet of so many projects, one to a row, each with a total that is wrong. */
function wrongList(projects: number): Grid {
  const rows = Array.from(
    { length: projects },
    (_, at) =>
      `第${at + 1}段河道保洁\t水务局\t河道所\t35\t20\t5\t产出指标\t数量指标\t保洁长度\t≥${at + 10}公里`,
  );
  return readText(`项目支出绩效目标申报表（2024年度）\t单位：万元
项目名称\t主管部门\t实施单位\t项目资金总额\t其中：财政资金\t其他资金\t一级指标\t二级指标\t三级指标\t指标值
${rows.join("\n")}
`);
}

/** All fixes of a list at once, beside reading its sheet; no slice should keep the pane from answering for long. */
async function showFixes(): Promise<void> {
  const grid = wrongList(fixedProjects);
  const forms = recognise(grid).forms;
  const fixes = checkForms(forms).flatMap(({ findings }, at) => {
    const [form, fix] = [forms[at], findings.find(({ rule }) => rule === "funding-total-mismatch")?.fix];
    return form && fix ? [{ form, fix }] : [];
  });
  let longest = 0;
  const plan = (): void => {
    const steps = planFixes(grid, fixes, defaultSettings);
    longest = 0;
    for (let done = false, start = performance.now(); !done; start = performance.now()) {
      done = steps.next().done === true;
      longest = Math.max(longest, performance.now() - start);
    }
  };
  const times = await measure({ recognise: () => recognise(grid), plan }, rounds);
  print(`${fixes.length} fixes on a list sheet of ${forms.length} projects:`);
  printTable([
    ["plan all", ms(times.plan), "aim: 500 ms at most"],
    ["longest slice", ms(longest)],
    ["plan all / recognise the sheet", percent(times.plan / times.recognise)],
  ]);
}

function ms(time: number): string {
  return `${time.toFixed(0)} ms`;
}

function percent(ratio: number): string {
  return `${(ratio * 100).toFixed(0)} %`;
}

function printTable(rows: readonly (readonly string[])[]): void {
  print(
    inColumns(rows)
      .map((line) => `  ${line}`)
      .join("\n"),
  );
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

void compareWithLibraries().then(showGrowth).then(showDepartment).then(showFixes);
