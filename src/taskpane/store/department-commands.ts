import { departmentKey, type ControlFigure } from "../../core/rollup/rollup/control-figure";
import type { JudgedForm } from "../../core/rollup/judged-form";
import type { Values } from "../../core/language/language";
import type { DepartmentPaneKey } from "../department/messages/zh-CN";
import { sayDepartmentPane } from "../department/say-department-pane";
import type { Connected } from "./commands";
import { makeOfForms } from "./make-of-forms";
import type { PaneStore } from "./pane-store";
import type { Queue } from "./queue";
import { settingsInForce } from "./rules-in-force";
import { runInTurn } from "./tasks";

/** What a user can do with all forms of the workbook together. */
export interface DepartmentCommands {
  /** Makes or refreshes the roll-up and the departments' sheet. */
  readonly rollUp: () => Promise<void>;
  /** Makes or refreshes the report. */
  readonly makeReport: () => Promise<void>;
  /** Keeps a department's control figure in the workbook; null takes it away. */
  readonly setControl: (
    department: string | null,
    figure: Pick<ControlFigure, "amount" | "currency"> | null,
  ) => Promise<void>;
}

export function departmentCommands(
  store: PaneStore,
  connected: () => Connected | null,
  queue: Queue,
): DepartmentCommands {
  const { getState, setState } = store;
  const text = (key: DepartmentPaneKey, values?: Values) =>
    sayDepartmentPane(getState().language, key, values);

  const makeIn = makeOfForms(store, connected, queue);
  const make = <Result>(
    label: DepartmentPaneKey,
    stopped: DepartmentPaneKey,
    work: (excel: Connected, forms: readonly JudgedForm[], signal: AbortSignal) => Promise<Result>,
  ) => makeIn({ label: text(label), stopped: text(stopped) }, work);

  const tell = (change: DepartmentPaneKey, sentence: string) => {
    setState({
      changes: [...getState().changes, text(change)],
      message: { kind: "done", text: sentence, canUndo: true },
    });
  };

  const rollUp = async () => {
    const done = await make("task-rolling-up", "roll-up-stopped", ({ actions }, forms, signal) => {
      const { language, controls, settings } = getState();
      const { scoring } = settingsInForce(getState());
      return actions.rollUp(forms, { unit: settings.unit, language, controls, scoring }, signal);
    });
    if (!done) return;
    const sheets = new Intl.ListFormat(getState().language).format(
      done.result.map(({ name }) => `“${name}”`),
    );
    tell("change-roll-up", text("rolled-up", { sheets }));
  };

  const makeReport = async () => {
    const done = await make("task-reporting", "report-stopped", ({ actions }, forms, signal) =>
      actions.makeReport(forms, getState().language, signal),
    );
    if (done) tell("change-report", text("reported", { sheet: done.result.name }));
  };

  return {
    rollUp: () => queue.once("roll-up", rollUp),
    makeReport: () => queue.once("report", makeReport),
    setControl: async (department, figure) => {
      const excel = connected();
      if (!excel) return;
      const key = departmentKey(department);
      await runInTurn(store, queue, { label: text("task-keeping") }, async () => {
        const others = getState().controls.filter((own) => departmentKey(own.department) !== key);
        const controls = figure ? [...others, { department, ...figure }] : others;
        await excel.actions.writeControlFigures(controls);
        setState({ controls });
      });
    },
  };
}
