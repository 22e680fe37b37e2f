import { createStore, type StoreApi } from "zustand/vanilla";
import type { FormOnSheet } from "../../../actions/checked-sheet";
import type { Source } from "../../../actions/read-forms";
import type { StandardChoice } from "../../../core/import/standard-sheet";
import type { Kept } from "../../../core/import/other-year";
import { writeImportReport } from "../../../actions/write-import-report";
import { say, type TextKey } from "../../say";
import { choiceNamed } from "../../store/layout-choices";
import type { Pane } from "../../store/pane";
import { runInTurn } from "../../store/tasks";
import { choiceOf, toImport } from "./decide";
import { nothing, type Decision, type DeskState, type SheetOptions } from "./desk-state";
import { readGiven } from "./read-given";
import { writeWanted } from "./write-wanted";

/** The import without its looks: what was found, what the user decided, and what can be done with it. */
export interface ImportDesk {
  readonly store: StoreApi<DeskState>;
  /** Reads what the user gives, in place of what was given before; `sentences` are told with what was read. */
  readonly read: (sources: readonly Source[], sentences?: readonly string[]) => Promise<void>;
  /** Stops what is going on; what was being written is taken back. */
  readonly stop: () => void;
  readonly decide: (index: number, change: Partial<Pick<Decision, "way" | "chosen">>) => void;
  /** Whether a sheet without a form is to be copied as it is. */
  readonly chooseSheet: (index: number, isChosen: boolean) => void;
  readonly setOptions: (change: Partial<SheetOptions>) => void;
  /** Writes what was decided, as one step to be undone. */
  readonly write: () => Promise<void>;
  /** Puts forms of the workbook onto new sheets for another year, each under its project's name and the year. */
  readonly carryOver: (forms: readonly FormOnSheet[], year: number, kept?: Kept) => Promise<void>;
  readonly undo: () => Promise<void>;
  readonly writeReport: () => Promise<void>;
  /** Forgets everything that was read. */
  readonly startOver: () => void;
}

/** What the parts of the desk work with. */
export interface DeskParts {
  readonly pane: Pane;
  readonly store: StoreApi<DeskState>;
  /** Ends what is going on, and begins something new that may be stopped. */
  readonly begin: () => AbortSignal;
}

const desks = new WeakMap<Pane, ImportDesk>();

/** The import of a pane; it is kept while the user looks at other views. */
export function deskOf(pane: Pane): ImportDesk {
  const desk = desks.get(pane) ?? createDesk(pane);
  desks.set(pane, desk);
  return desk;
}

function createDesk(pane: Pane): ImportDesk {
  const state = pane.store.getState();
  const layout = choiceNamed(state.settings.layout, state);
  const options: SheetOptions = { layout, currency: null, year: null, kept: "beside", withRemains: true };
  const store = createStore<DeskState>(() => ({ ...nothing, options }));
  const { getState, setState } = store;
  let current = new AbortController();
  const begin = (): AbortSignal => {
    current.abort();
    current = new AbortController();
    return current.signal;
  };
  const language = () => pane.store.getState().language;
  const text = (key: TextKey, values = {}) => say(language(), key, values);
  const parts: DeskParts = { pane, store, begin };
  const writeAll = writeWanted(parts);
  return {
    store,
    read: readGiven(parts),
    stop: () => {
      current.abort();
      if (getState().phase === "reading") setState(nothing);
    },
    decide: (index, change) => {
      setState({
        decisions: getState().decisions.map((own, at) => (at === index ? { ...own, ...change } : own)),
      });
    },
    chooseSheet: (index, isChosen) => {
      const chosenSheets = new Set(getState().chosenSheets);
      if (isChosen) chosenSheets.add(index);
      else chosenSheets.delete(index);
      setState({ chosenSheets });
    },
    setOptions: (change) => {
      setState({ options: { ...getState().options, ...change } });
    },
    write: () => {
      const wanted = toImport(getState());
      const count = String(wanted.forms.length + wanted.sheets.length);
      return writeAll(wanted, text("change-import", { count }));
    },
    carryOver: async (given, year, kept = "beside") => {
      const choice: StandardChoice = {
        ...choiceOf(getState().options),
        year: { year, amounts: kept, targets: kept },
        withRemains: false,
        isCarriedOver: true,
      };
      const forms = given.map(({ sheet, form }) => ({
        found: { source: sheet.name, grid: sheet.grid, form },
        way: { kind: "new-sheet", choice } as const,
      }));
      setState({ ...nothing });
      await writeAll({ forms, sheets: [] }, text("change-carry-over"));
      if (getState().phase === "done") pane.fillIn("first-empty");
    },
    undo: async () => {
      const { length } = pane.store.getState().changes;
      await pane.undo();
      if (pane.store.getState().changes.length < length)
        setState({ phase: hasFound(getState()) ? "review" : "start", taken: [], copied: [], report: null });
      await pane.refresh();
    },
    writeReport: async () => {
      const { taken, copied: sheets, sentences } = getState();
      const label = text("task-import-report");
      const done = await runInTurn(pane.store, pane.queue, { label }, () =>
        writeImportReport({ taken, sheets, sentences }, language()),
      );
      if (done) setState({ report: done.result.name });
    },
    startOver: () => {
      begin();
      setState({ ...nothing });
    },
  };
}

function hasFound({ forms, sheets }: DeskState): boolean {
  return forms.length + sheets.length > 0;
}
