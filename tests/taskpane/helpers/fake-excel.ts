import type { CheckedSheet } from "../../../src/actions/checked-sheet";
import type { MadeLayout } from "../../../src/actions/make-layout";
import type { Waiver } from "../../../src/actions/waivers";
import type { ControlFigure } from "../../../src/core/rollup/rollup/control-figure";
import { checkInSteps } from "../../../src/core/checks/check";
import { noOwnRules, type OwnRules } from "../../../src/core/checks/own/own-rules";
import type { Fix } from "../../../src/core/checks/rule";
import { emptyProject } from "../../../src/core/form/project";
import type { CellAddress, Grid } from "../../../src/core/grid/grid";
import { withinWindow } from "../../../src/core/grid/window";
import type { Layout } from "../../../src/core/layout/layout";
import { unknownLook } from "../../../src/core/layout/sheet-look";
import { layoutOf, nameOf } from "../../../src/core/layout/layouts";
import { sampleProject } from "../../../src/core/library/sample-project";
import { planScores } from "../../../src/core/edit/plan-scores";
import { usualPreset } from "../../../src/core/kinds/scoring/presets";
import { makePaper } from "../../../src/core/kinds/make/make-paper";
import { planPaper } from "../../../src/core/layout/papers/plan-paper";
import { planSheet } from "../../../src/core/layout/plan-sheet";
import { describeLayoutProblem } from "../../../src/core/layout/learn/describe-layout-problem";
import { layoutOfSheet } from "../../../src/core/layout/learn/layout-of-sheet";
import { LayoutProblem } from "../../../src/core/layout/learn/layout-problem";
import { recognise } from "../../../src/core/recognise/recognise";
import { ExcelProblem } from "../../../src/excel/excel-problem";
import type { WorkbookListener } from "../../../src/excel/watch";
import type { PaneActions } from "../../../src/taskpane/pane-actions";
import type { Excel } from "../../../src/taskpane/store/pane-store";
import { paperCells } from "./paper-cells";
import { pageLookOf } from "./page-look-of";
import { planToGrid } from "../../helpers/plan-to-grid";

/**
 * A workbook in memory with the pane's actions on it: what is read of it is what the real reader and the real rules say
 * of its cells. It is for looks and for what only the pane decides; what Excel does is tested with the stand-in for Excel.
 */
export interface FakeExcel extends Excel {
  /** What the pane has asked for, one entry for each call. */
  readonly calls: readonly string[];
  /** The text of a cell. */
  readonly text: (sheet: number, cell: CellAddress) => string;
  /** Someone writes into a cell of the sheet. */
  readonly type: (sheet: number, cell: CellAddress, text: string) => void;
  readonly activate: (sheet: number) => void;
  readonly select: (sheet: number, cell: CellAddress) => void;
  /** Excel keeps the pane waiting, or no more. */
  readonly wait: (isWaiting: boolean) => void;
  /** Makes the next call of an action reject, or wait for a promise first. */
  readonly next: (action: keyof PaneActions, doing: { reject?: Error; after?: Promise<unknown> }) => void;
}

function tryLayout(name: string, grid: Grid, at: CellAddress | null): MadeLayout {
  try {
    return { layout: layoutOfSheet(name, grid, unknownLook, at) };
  } catch (problem) {
    if (!(problem instanceof LayoutProblem)) throw problem;
    return { problem: describeLayoutProblem(problem, "zh-CN") };
  }
}

interface Sheet {
  readonly id: string;
  readonly name: string;
  grid: Grid;
}

function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The workbook has no such sheet");
  return value;
}

/** @param bring the rules that the workbook brings with it, and its layouts; null stands for damaged ones */
export function fakeExcel(
  grids: readonly Grid[],
  bring: OwnRules | null = noOwnRules,
  bringLayouts: readonly Layout[] | null = [],
): FakeExcel {
  const sheets = grids.map((grid, index): Sheet => ({
    id: `s${index}`,
    name: grid.name ?? `工作表${index + 1}`,
    grid,
  }));
  const calls: string[] = [];
  const undo: (() => void)[] = [];
  const planned = new Map<string, { reject?: Error; after?: Promise<unknown> }>();
  let isMarked = false;
  let isPrintable = false;
  let active = sheets[0];
  let waivers: readonly Waiver[] = [];
  let workbookRules: OwnRules | null = bring;
  let workbookLayouts = bringLayouts;
  let controlFigures: readonly ControlFigure[] = [];
  let told: WorkbookListener | null = null;
  let wait: (isWaiting: boolean) => void = () => undefined;

  const read = ({ id, name, grid: all }: Sheet): CheckedSheet => {
    const { grid, omission } = withinWindow(all);
    const sheet = { id, name, grid, isProtected: false, omission };
    return {
      sheet,
      forms: recognise(grid).forms.map((form) => ({ sheet, form, findings: [], notJudged: [] })),
    };
  };
  const find = (id: string) => there(sheets.find((sheet) => sheet.id === id));
  const write = (sheet: Sheet, { row, column }: CellAddress, text: string) => {
    const before = sheet.grid;
    undo.push(() => (sheet.grid = before));
    const others = before.cells.filter((cell) => cell.row !== row || cell.column !== column);
    const cells = text === "" ? others : [...others, { row, column, text, value: text }];
    cells.sort((one, other) => one.row - other.row || one.column - other.column);
    sheet.grid = { ...before, cells };
  };
  const call = async <Result>(
    name: keyof PaneActions,
    detail: string,
    work: () => Result,
  ): Promise<Result> => {
    calls.push(detail === "" ? name : `${name} ${detail}`);
    const doing = planned.get(name);
    planned.delete(name);
    await doing?.after;
    if (doing?.reject) throw doing.reject;
    return work();
  };
  const change = (id: string, fix: Fix, top?: number) => {
    const sheet = find(id);
    const { forms } = recognise(sheet.grid);
    const form = forms.find(({ range }) => range.top === top) ?? forms[0];
    for (const part of fix) {
      if (part.kind !== "set") throw new Error("The workbook in memory removes no rows");
      const { field } = part;
      for (const { cell: own, text } of paperCells(form, field, part.text)) write(sheet, own, text);
      const place = form?.places[field];
      const cell = place?.belongs ?? place?.cell;
      if (cell) write(sheet, cell, part.text);
    }
  };

  const actions: PaneActions = {
    readActiveSheet: () => call("readActiveSheet", "", () => read(there(active))),
    readSheetsAgain: (known) =>
      call("readSheetsAgain", known.map(({ sheet }) => sheet.id).join(" "), () =>
        sheets.filter(({ id }) => known.some(({ sheet }) => sheet.id === id)).map(read),
      ),
    readWorkbook: (_, watcher) =>
      call("readWorkbook", "", () => {
        watcher?.signal?.throwIfAborted();
        watcher?.onProgress?.(1, sheets.length);
        return sheets.map(read);
      }),
    insertForm: (layout) =>
      call("insertForm", nameOf(layout), () => {
        const grid = planToGrid(planSheet(emptyProject, layoutOf(layout)));
        active = { id: `s${sheets.length}`, name: "申报表", grid };
        sheets.push(active);
        return active;
      }),
    insertSample: (year) =>
      call("insertSample", String(year), () => {
        const before = active;
        const plan = planSheet(sampleProject(year), layoutOf("shanghai-2026"));
        const sheet = { id: `s${sheets.length}`, name: plan.name, grid: planToGrid(plan) };
        sheets.push(sheet);
        active = sheet;
        undo.push(() => {
          sheets.splice(sheets.indexOf(sheet), 1);
          active = before;
        });
        return sheet;
      }),
    fillScores: ({ sheet, form }) =>
      call("fillScores", "", () => {
        const { figures, edit } = planScores(sheet.grid, form, usualPreset);
        for (const step of edit.steps)
          if (step.kind === "write") for (const cell of step.cells) write(find(sheet.id), cell, cell.text);
        return figures;
      }),
    insertPapers: (kind, projects) =>
      call("insertPapers", `${kind} ${projects.length}`, () => {
        const made = projects.map((project) => {
          const plan = planPaper(makePaper(kind, project));
          const sheet = { id: `s${sheets.length}`, name: plan.name, grid: planToGrid(plan) };
          sheets.push(sheet);
          return sheet;
        });
        active = made[0] ?? active;
        return made;
      }),
    editField: ({ sheet }, field, text) =>
      call("editField", `${field} ${text}`, () => {
        change(sheet.id, [{ kind: "set", field, text }]);
      }),
    addIndicator: (_, list, at) => call("addIndicator", `indicators.${list} ${at}`, () => undefined),
    removeIndicator: (_, list, index) =>
      call("removeIndicator", `indicators.${list} ${index}`, () => undefined),
    moveIndicator: (_, list, from, to) =>
      call("moveIndicator", `indicators.${list} ${from} ${to}`, () => undefined),
    applyFixes: (fixes) =>
      call("applyFixes", String(fixes.length), () => {
        for (const { form, fix } of fixes) change(form.sheet.id, fix, form.form.range.top);
      }),
    markFindings: (marked) =>
      call(
        "markFindings",
        String(marked.flatMap(({ forms }) => forms.flatMap(({ findings }) => findings)).length),
        () => {
          isMarked = true;
          return [];
        },
      ),
    lookBeforeHandIn: (checked) =>
      call("lookBeforeHandIn", String(checked.length), () => ({
        pages: checked
          .filter(({ forms }) => forms.length > 0)
          .map(({ sheet }) => pageLookOf(sheet, isPrintable ? "roomy" : "tight")),
        marked: isMarked ? [{ id: "s0", name: "工作表1" }] : [],
      })),
    makePrintable: (mends) =>
      call("makePrintable", String(mends.length), () => void (isPrintable ||= mends.length > 0)),
    clearMarks: () =>
      call("clearMarks", "", () => {
        isMarked = false;
        return [];
      }),
    rollUp: (forms, { unit, controls }, signal) =>
      call("rollUp", `${forms.length} ${unit} ${controls.length}`, () => {
        if (signal?.aborted) throw new ExcelProblem("restored", { code: "Cancelled" });
        return [
          { id: "r", name: "汇总" },
          { id: "d", name: "部门汇总" },
        ];
      }),
    makeReport: (forms, language) =>
      call("makeReport", `${forms.length} ${language}`, () => ({ id: "p", name: "检查报告" })),
    makeReturnNotes: (forms, { language, grading }) =>
      call("makeReturnNotes", `${forms.length} ${language} ${grading?.pointsOff.error ?? ""}`, () => [
        { id: "n", name: "退回意见" },
        { id: "g", name: "等级建议" },
      ]),
    readControlFigures: () => call("readControlFigures", "", () => controlFigures),
    writeControlFigures: (kept) =>
      call("writeControlFigures", JSON.stringify(kept), () => void (controlFigures = kept)),
    showCell: (sheet, { row, column }) => call("showCell", `${sheet} ${row} ${column}`, () => undefined),
    undoLast: () =>
      call("undoLast", "", () => {
        const last = undo.pop();
        last?.();
        return last !== undefined;
      }),
    readWaivers: () => call("readWaivers", "", () => waivers),
    writeWaivers: (kept) => call("writeWaivers", String(kept.length), () => void (waivers = kept)),
    readWorkbookRules: () => call("readWorkbookRules", "", () => workbookRules),
    writeWorkbookRules: (kept) =>
      call("writeWorkbookRules", JSON.stringify(kept), () => void (workbookRules = kept)),
    makeLayout: (name, at) => call("makeLayout", name, () => tryLayout(name, there(active).grid, at)),
    readWorkbookLayouts: () => call("readWorkbookLayouts", "", () => workbookLayouts),
    writeWorkbookLayouts: (kept) =>
      call(
        "writeWorkbookLayouts",
        kept.map((one) => one.name).join(" "),
        () => void (workbookLayouts = kept),
      ),
    selfCheck: () => call("selfCheck", "", () => "platform: PC\none page wide: yes (1 ms)"),
    watchWorkbook: (listener) => {
      told = listener;
      return Promise.resolve(() => Promise.resolve());
    },
  };

  return {
    actions,
    check: checkInSteps,
    onWaiting: (listener) => {
      wait = listener;
    },
    onAsking: () => undefined,
    excelUndoesWrites: () => true,
    wait: (isWaiting) => {
      wait(isWaiting);
    },
    calls,
    text: (sheet, { row, column }) =>
      sheets[sheet]?.grid.cells.find((cell) => cell.row === row && cell.column === column)?.text ?? "",
    type: (index, cell, text) => {
      const sheet = there(sheets[index]);
      write(sheet, cell, text);
      told?.changed([{ id: sheet.id, isMoved: false }]);
    },
    activate: (sheet) => {
      active = sheets[sheet];
      told?.activated(`s${sheet}`);
    },
    select: (sheet, cell) => {
      told?.selected(`s${sheet}`, cell);
    },
    next: (action, doing) => {
      planned.set(action, doing);
    },
  };
}
