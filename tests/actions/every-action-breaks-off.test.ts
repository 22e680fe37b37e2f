import type * as changes from "../../src/actions/changes";
import { addIndicator } from "../../src/actions/add-indicator";
import { applyFixes } from "../../src/actions/apply-fixes";
import type { FormOnSheet } from "../../src/actions/checked-sheet";
import { clearMarks } from "../../src/actions/clear-marks";
import { editField } from "../../src/actions/edit-field";
import { fillScores } from "../../src/actions/fill-scores";
import { importForms } from "../../src/actions/import-forms";
import { insertForm, insertProjects } from "../../src/actions/insert-forms";
import { insertPapers } from "../../src/actions/insert-papers";
import { insertSample } from "../../src/actions/insert-sample";
import { judgedForms } from "../../src/actions/judged-forms";
import { lookBeforeHandIn } from "../../src/actions/look-before-hand-in";
import { makePrintable } from "../../src/actions/make-printable";
import { makeReport } from "../../src/actions/make-report";
import { makeReturnNotes } from "../../src/actions/make-return-notes";
import { markFindings } from "../../src/actions/mark-findings";
import { moveIndicator } from "../../src/actions/move-indicator";
import { readWorkbook } from "../../src/actions/read-sheets";
import { removeIndicator } from "../../src/actions/remove-indicator";
import { rollUp } from "../../src/actions/roll-up";
import { undoLast } from "../../src/actions/undo-last";
import { defaultSettings } from "../../src/core/checks/settings";
import { differencesOf } from "../../src/core/import/differences";
import { pageMend } from "../../src/core/hand-in/page-faults";
import { planPaper } from "../../src/core/layout/papers/plan-paper";
import { insertPlans } from "../../src/excel/insert-plans";
import { filledPaper } from "../helpers/filled-paper";
import { before, withForm } from "./meanwhile";
import { differing, everything, formNow } from "./on-a-sheet";

jest.setTimeout(480_000);

interface Act {
  /** What has been done before it. */
  readonly first?: (form: FormOnSheet) => Promise<unknown>;
  readonly act: (form: FormOnSheet) => Promise<unknown>;
}

const mark = async () => markFindings(await readWorkbook());
const watcher = { onDone: () => undefined, signal: new AbortController().signal };
const wish = { unit: "万元", language: "zh-CN", controls: [], scoring: null } as const;
const judged = async () => judgedForms(await readWorkbook(), []);

/** A row too low for its text, and a scale that tears the form apart. */
const spoilPage = () =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A12").format.rowHeight = 9;
    sheet.pageLayout.zoom = { scale: 200 };
    await context.sync();
  });

/** Everything that changes the workbook: an action without an entry here is a mistake that the compiler finds. */
const acts: Readonly<Record<keyof typeof changes | "importForms", Act>> = {
  editField: { act: (form) => editField(form, "indicators.annual.4.target", "≥77%") },
  addIndicator: {
    act: (form) => {
      const { level1 = null, level2 = null } = form.form.project.indicators.annual[4] ?? {};
      const indicator = { level1, level2, name: "新增的指标", target: "≥1", weight: null, note: null };
      return addIndicator(form, "annual", 5, indicator);
    },
  },
  removeIndicator: { act: (form) => removeIndicator(form, "annual", 4) },
  moveIndicator: { act: (form) => moveIndicator(form, "annual", 4, 5) },
  applyFixes: {
    act: (form) =>
      applyFixes(
        [
          { form, fix: [{ kind: "set", field: "unit", text: "甲局" }] },
          { form, fix: [{ kind: "set", field: "goals.annual", text: "全年开展巡查十二次。".repeat(30) }] },
        ],
        defaultSettings,
      ),
  },
  importForms: {
    act: (form) => {
      const { project } = form.form;
      const taken = { ...project, unit: "甲局", goals: { ...project.goals, annual: "全年开展巡查。" } };
      const chosen = differencesOf(project, taken);
      const found = { source: "去年", grid: form.sheet.grid, form: { ...form.form, project: taken } };
      return importForms(
        { forms: [{ found, way: { kind: "into-form", onSheet: form, chosen } }], sheets: [] },
        watcher,
      );
    },
  },
  insertForm: { act: () => insertForm("shanghai-2026") },
  insertProjects: { act: (form) => insertProjects("shanghai-2023", [form.form.project]) },
  insertSample: { act: () => insertSample(2027) },
  insertPapers: { act: (form) => insertPapers("selfEvaluation", [form.form.project]) },
  fillScores: {
    first: () => insertPlans([planPaper(filledPaper(["40条", "及时", "12件", "95%"]))]),
    act: async () => fillScores(await formNow()),
  },
  markFindings: { act: mark },
  clearMarks: { first: mark, act: clearMarks },
  makePrintable: {
    first: spoilPage,
    act: async ({ form }) => {
      const [sheet] = (await readWorkbook()).filter(({ forms }) => forms.length > 0);
      const [look] = sheet ? (await lookBeforeHandIn([sheet])).pages : [];
      const mend = sheet && look && pageMend(sheet.sheet.grid, look, [form.range]);
      await makePrintable(mend ? [mend] : []);
    },
  },
  makeReport: { act: async () => makeReport(await judged(), "zh-CN") },
  makeReturnNotes: { act: async () => makeReturnNotes(await judged(), { language: "zh-CN" }) },
  rollUp: { act: async () => rollUp(await judged(), wish) },
  undoLast: { first: (form) => removeIndicator(form, "annual", 4), act: undoLast },
};

/** Excel's codes ("Error handling with the application-specific JavaScript APIs") in turn. */
const codes = [
  ...(["GeneralException", "RequestAborted", "InvalidOperation", "AccessDenied", "Conflict"] as const),
  ...(["InvalidReference", "OperationCellsExceedLimit", "UnsupportedOperation"] as const),
];
/** How many members of a request go well before it breaks off. */
const waysIn = [0, 12];

/** How many requests an action makes if nobody disturbs it; of long ones the first twelve are broken off. */
async function requestsOf({ first, act }: Act): Promise<number> {
  const found = { requests: 0 };
  await withForm(async (excel, form) => {
    await first?.(form);
    const seen = before(excel, 0, () => Promise.resolve());
    await act(form);
    found.requests = seen.requests;
  });
  return Math.min(found.requests, 12);
}

test.each(Object.entries(acts))(
  "%s, broken off in any request: the workbook is as it was, or the user is told which cells are not",
  async (_, own) => {
    const requests = await requestsOf(own);
    expect(requests).toBeGreaterThanOrEqual(2);
    let tries = 0;
    const faults: string[] = [];
    for (let number = 1; number <= requests; number++)
      for (const after of waysIn)
        await withForm(async (excel, form) => {
          await own.first?.(form);
          const were = everything(excel);
          const code = codes[tries++ % codes.length] ?? "GeneralException";
          before(excel, number, () => {
            excel.host.breakOff({ code, after });
            return Promise.resolve();
          });
          const problem = await own.act(form).then(
            () => null,
            (error: unknown) => error as { kind: string; values: Record<string, string> },
          );
          if (!problem || (problem.kind === "not-restored" && problem.values["cells"])) return;
          const changed = differing(were, everything(excel)).slice(0, 3);
          faults.push(...changed.map((key) => `${number}, ${code} after ${after}: ${problem.kind} ${key}`));
        });
    expect(faults).toEqual([]);
  },
);
