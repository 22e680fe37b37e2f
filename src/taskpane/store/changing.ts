import type { FormOnSheet } from "../../actions/checked-sheet";
import { ExcelProblem } from "../../excel/excel-problem";
import type { Connected } from "./commands";
import { sentenceOf, type PaneStore } from "./pane-store";
import type { Queue } from "./queue";
import { sinceAsked, type OwnChange, type SinceAsked } from "./since-asked";
import { standing, standsNow, type Standing } from "./standing";
import { runInTurn } from "./tasks";

/** How many changes undo can name; those before them are undone all the same. */
const remembered = 50;

/** What a change did to a form, for those that wait behind it; a change of which this is not told may have done anything. */
export type Done = Pick<OwnChange, "moved" | "edited">;

/** A change that was asked for. */
export interface Asked {
  /** Says what undo would take back. */
  readonly label: string;
  /** The forms that it is about, as they were when it was asked for. */
  readonly forms: readonly FormOnSheet[];
  /**
   * Changes the workbook as it is when the turn comes.
   * @throws ExcelProblem
   */
  readonly work: (excel: Connected, since: (form: FormOnSheet) => SinceAsked) => Promise<Done | null>;
}

/**
 * Makes a function that changes the workbook and reads the sheet again, one change after the other. It rejects if the change
 * fails, after the user has been told.
 */
export function changing(
  store: PaneStore,
  connected: () => Connected | null,
  queue: Queue,
): (asked: Asked) => Promise<void> {
  const { getState, setState } = store;
  let own: (OwnChange & Pick<Standing, "sheet" | "at">)[] = [];

  /** Changes the workbook, and remembers what that did for whoever waits. */
  const change = async (
    excel: Connected,
    { forms, work }: Asked,
    stood: readonly Standing[],
    from: number,
  ) => {
    const placeOf = (form: FormOnSheet) => stood[forms.indexOf(form)];
    const before = new Map<FormOnSheet, FormOnSheet>();
    const since = (form: FormOnSheet) => {
      const place = placeOf(form);
      const now = standsNow(getState(), form, place);
      before.set(form, now);
      const ours = own.slice(from).filter(({ sheet, at }) => sheet === place?.sheet && at === place.at);
      return sinceAsked(form, ours, now);
    };
    const done = await work(excel, since);
    return () => {
      for (const [form, now] of before) {
        const place = placeOf(form);
        if (done && place)
          own.push({ ...done, ...place, before: now, after: standsNow(getState(), form, place) });
      }
    };
  };

  return async (asked) => {
    const excel = connected();
    if (!excel) return;
    const { label, forms } = asked;
    const stood = forms.map((form) => standing(getState(), form));
    const from = own.length;
    const outcome: { failure: Error | null } = { failure: null };
    const work = async () => {
      let remember: () => void = () => undefined;
      await excel.reader.settle(forms.map(({ sheet }) => sheet.id));
      try {
        remember = await change(excel, asked, stood, from);
        setState({ changes: [...getState().changes, label].slice(-remembered) });
      } catch (problem) {
        outcome.failure =
          problem instanceof Error ? problem : new Error("A change failed", { cause: problem });
        const kind = problem instanceof ExcelProblem && problem.kind === "left-alone" ? "done" : "problem";
        setState({ message: { kind, text: sentenceOf(problem, getState().language) } });
      }
      // After a refusal too: the sheet is not as the pane thought it was.
      const { activeSheet } = getState();
      await excel.reader.read(forms.every(({ sheet }) => sheet.id === activeSheet) ? "active" : "workbook");
      remember();
    };
    await runInTurn(store, queue, { label }, work);
    if (queue.isIdle()) own = [];
    if (outcome.failure) throw outcome.failure;
  };
}
